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
            migrationBuilder.AddColumn<int>(
                name: "EvidenceNumber",
                table: "Statements",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReceivedAt",
                table: "Statements",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "CaseId",
                table: "Outbox",
                type: "uniqueidentifier",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier");

            migrationBuilder.AddColumn<string>(
                name: "NamedMediator",
                table: "Cases",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "RequestId",
                table: "Cases",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Attendances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PartyKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Capacity = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    LeftAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    IdentityAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    Document = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    RightsAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    Position = table.Column<int>(type: "int", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendances", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attendances_Sessions_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Sessions",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    SessionNumber = table.Column<int>(type: "int", nullable: false),
                    ByKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ToKeys = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Counters = table.Column<int>(type: "int", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Proposals_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RecordSignatures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionNumber = table.Column<int>(type: "int", nullable: false),
                    PartyKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Method = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    TextDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Strokes = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    IsLast = table.Column<bool>(type: "bit", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecordSignatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecordSignatures_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    QueryCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    CommandId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    AnswerDueAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CommitteeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoomId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TakenDownBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Wish = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OtherName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    OtherPhone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    NamedMediator = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Needs = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Triage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    TriageReason = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    SortedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FirstAnsweredAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    ContactedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Destination = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    DestinationOffice = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    HandledBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    HandledAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Requests_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Requests_Committees_CommitteeId",
                        column: x => x.CommitteeId,
                        principalTable: "Committees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Requests_Rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "Rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WorkNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MediatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionNumber = table.Column<int>(type: "int", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkNotes_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_SessionId",
                table: "Attendances",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_Proposals_CaseId_Number",
                table: "Proposals",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RecordSignatures_CaseId_SessionNumber_PartyKey_Name",
                table: "RecordSignatures",
                columns: new[] { "CaseId", "SessionNumber", "PartyKey", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_CaseId",
                table: "Requests",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Requests_CommandId",
                table: "Requests",
                column: "CommandId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_CommitteeId_State_ReceivedAt",
                table: "Requests",
                columns: new[] { "CommitteeId", "State", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Phone_ReceivedAt",
                table: "Requests",
                columns: new[] { "Phone", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_QueryCode",
                table: "Requests",
                column: "QueryCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_RoomId",
                table: "Requests",
                column: "RoomId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkNotes_CaseId_MediatorId_SessionNumber_Place",
                table: "WorkNotes",
                columns: new[] { "CaseId", "MediatorId", "SessionNumber", "Place" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Attendances");

            migrationBuilder.DropTable(
                name: "Proposals");

            migrationBuilder.DropTable(
                name: "RecordSignatures");

            migrationBuilder.DropTable(
                name: "Requests");

            migrationBuilder.DropTable(
                name: "WorkNotes");

            migrationBuilder.DropColumn(
                name: "EvidenceNumber",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "ReceivedAt",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "NamedMediator",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "RequestId",
                table: "Cases");

            migrationBuilder.AlterColumn<Guid>(
                name: "CaseId",
                table: "Outbox",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uniqueidentifier",
                oldNullable: true);
        }
    }
}
