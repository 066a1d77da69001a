using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mediation.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class TheDesks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    CommitteeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RoomId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    To = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    BookedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    BookedById = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    BookedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    CancelReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RemindedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bookings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bookings_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Bookings_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Bookings_Rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "Rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceOpinions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PartyKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Stand = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    EvidenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceOpinions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EvidenceOpinions_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "KeptApart",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OneKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    OtherKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    SetAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    SetBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    LiftReason = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptApart", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KeptApart_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "BookedPeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PartyKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    MediatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    IdDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    PhoneDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BookingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookedPeople", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BookedPeople_Bookings_BookingId",
                        column: x => x.BookingId,
                        principalTable: "Bookings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_BookedPeople_Mediators_MediatorId",
                        column: x => x.MediatorId,
                        principalTable: "Mediators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BookingHolds",
                columns: table => new
                {
                    Resource = table.Column<string>(type: "nvarchar(70)", maxLength: 70, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    BookingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookingHolds", x => new { x.Resource, x.At });
                    table.ForeignKey(
                        name: "FK_BookingHolds_Bookings_BookingId",
                        column: x => x.BookingId,
                        principalTable: "Bookings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BookedPeople_BookingId",
                table: "BookedPeople",
                column: "BookingId");

            migrationBuilder.CreateIndex(
                name: "IX_BookedPeople_MediatorId",
                table: "BookedPeople",
                column: "MediatorId");

            migrationBuilder.CreateIndex(
                name: "IX_BookingHolds_BookingId",
                table: "BookingHolds",
                column: "BookingId");

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_CaseId_From",
                table: "Bookings",
                columns: new[] { "CaseId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_CommitteeId",
                table: "Bookings",
                column: "CommitteeId");

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_From",
                table: "Bookings",
                column: "From");

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_RoomId",
                table: "Bookings",
                column: "RoomId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceOpinions_EvidenceId",
                table: "EvidenceOpinions",
                column: "EvidenceId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptApart_CaseId",
                table: "KeptApart",
                column: "CaseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BookedPeople");

            migrationBuilder.DropTable(
                name: "BookingHolds");

            migrationBuilder.DropTable(
                name: "EvidenceOpinions");

            migrationBuilder.DropTable(
                name: "KeptApart");

            migrationBuilder.DropTable(
                name: "Bookings");
        }
    }
}
