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
            migrationBuilder.AlterColumn<Guid>(
                name: "CaseId",
                table: "Outbox",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "NamedMediator",
                table: "Cases",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "RequestId",
                table: "Cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    QueryCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    CommandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    AnswerDueAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CommitteeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoomId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TakenDownBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Wish = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OtherName = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    OtherPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    NamedMediator = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Needs = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Triage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TriageReason = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    SortedBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FirstAnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    ContactedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Destination = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DestinationOffice = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    HandledBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    HandledAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true)
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Requests");

            migrationBuilder.DropColumn(
                name: "NamedMediator",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "RequestId",
                table: "Cases");

            migrationBuilder.AlterColumn<Guid>(
                name: "CaseId",
                table: "Outbox",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
