using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mediation.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ObjectRegion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsSummaryProcedure",
                table: "Cases",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "ObjectRegionCode",
                table: "Cases",
                type: "nvarchar(6)",
                maxLength: 6,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsSummaryProcedure",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ObjectRegionCode",
                table: "Cases");
        }
    }
}
