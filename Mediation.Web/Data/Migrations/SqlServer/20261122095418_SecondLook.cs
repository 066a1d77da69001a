using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mediation.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class SecondLook : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ContactName",
                table: "Confirmations",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ContactPhone",
                table: "Confirmations",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JudgeId",
                table: "Confirmations",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JudgedItems",
                table: "Confirmations",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ProposedGround",
                table: "Confirmations",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProposedReasons",
                table: "Confirmations",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QuestionedPresent",
                table: "Confirmations",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnBy",
                table: "Confirmations",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ContactName",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "ContactPhone",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "JudgeId",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "JudgedItems",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "ProposedGround",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "ProposedReasons",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "QuestionedPresent",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "WithdrawnBy",
                table: "Confirmations");
        }
    }
}
