using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mediation.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SecondLook : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsStruck",
                table: "Statements",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReceivedAt",
                table: "Evidence",
                type: "TEXT",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ContactName",
                table: "Confirmations",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ContactPhone",
                table: "Confirmations",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JudgeId",
                table: "Confirmations",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JudgedItems",
                table: "Confirmations",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ProposedGround",
                table: "Confirmations",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProposedReasons",
                table: "Confirmations",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QuestionedPresent",
                table: "Confirmations",
                type: "TEXT",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnBy",
                table: "Confirmations",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "LineCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    IsStrike = table.Column<bool>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Speaker = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    EvidenceNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LineCorrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LineCorrections_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ProposalReplies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartyKey = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalReplies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProposalReplies_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_LineCorrections_SessionId",
                table: "LineCorrections",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposalReplies_ProposalId_PartyKey",
                table: "ProposalReplies",
                columns: new[] { "ProposalId", "PartyKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LineCorrections");

            migrationBuilder.DropTable(
                name: "ProposalReplies");

            migrationBuilder.DropColumn(
                name: "IsStruck",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "ReceivedAt",
                table: "Evidence");

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
