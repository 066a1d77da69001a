using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mediation.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TheDesks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "SupplyClause",
                table: "Confirmations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "JudgeTicks",
                columns: table => new
                {
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    JudgeId = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    JudgeName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JudgeTicks", x => new { x.ApplicationId, x.JudgeId, x.Item });
                    table.ForeignKey(
                        name: "FK_JudgeTicks_Confirmations_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PreReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TextDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CourtId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CourtName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ConsentNote = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PreReviews_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PreReviews_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PreReviews_Hosts_CourtId",
                        column: x => x.CourtId,
                        principalTable: "Hosts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SupplementRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Asked = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Clause = table.Column<int>(type: "INTEGER", nullable: true),
                    OrderedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    OrderedBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    By = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SeenText = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    SeenAttachments = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SeenEvidence = table.Column<int>(type: "INTEGER", nullable: false),
                    SuppliedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Supplied = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    Clarified = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupplementRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SupplementRounds_Confirmations_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PreReviewNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PreReviewId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Clause = table.Column<int>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    FromCourt = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreReviewNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PreReviewNotes_PreReviews_PreReviewId",
                        column: x => x.PreReviewId,
                        principalTable: "PreReviews",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Representatives_IdNumber",
                table: "Representatives",
                column: "IdNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Representatives_Phone",
                table: "Representatives",
                column: "Phone");

            migrationBuilder.CreateIndex(
                name: "IX_Confirmations_CourtId_FiledAt",
                table: "Confirmations",
                columns: new[] { "CourtId", "FiledAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Confirmations_DecidedAt",
                table: "Confirmations",
                column: "DecidedAt");

            migrationBuilder.CreateIndex(
                name: "IX_PreReviewNotes_At",
                table: "PreReviewNotes",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_PreReviewNotes_PreReviewId",
                table: "PreReviewNotes",
                column: "PreReviewId");

            migrationBuilder.CreateIndex(
                name: "IX_PreReviews_AgreementId",
                table: "PreReviews",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_PreReviews_CaseId",
                table: "PreReviews",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_PreReviews_CourtId_EndedAt",
                table: "PreReviews",
                columns: new[] { "CourtId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SupplementRounds_ApplicationId",
                table: "SupplementRounds",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_SupplementRounds_OrderedAt",
                table: "SupplementRounds",
                column: "OrderedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "JudgeTicks");

            migrationBuilder.DropTable(
                name: "PreReviewNotes");

            migrationBuilder.DropTable(
                name: "SupplementRounds");

            migrationBuilder.DropTable(
                name: "PreReviews");

            migrationBuilder.DropIndex(
                name: "IX_Representatives_IdNumber",
                table: "Representatives");

            migrationBuilder.DropIndex(
                name: "IX_Representatives_Phone",
                table: "Representatives");

            migrationBuilder.DropIndex(
                name: "IX_Confirmations_CourtId_FiledAt",
                table: "Confirmations");

            migrationBuilder.DropIndex(
                name: "IX_Confirmations_DecidedAt",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "SupplyClause",
                table: "Confirmations");
        }
    }
}
