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
                name: "EvidenceNumber",
                table: "Statements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReceivedAt",
                table: "Statements",
                type: "TEXT",
                precision: 3,
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "CaseId",
                table: "Outbox",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<int>(
                name: "SupplyClause",
                table: "Confirmations",
                type: "INTEGER",
                nullable: true);

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
                name: "Attendances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartyKey = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Capacity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    LeftAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    IdentityAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Document = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RightsAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "Bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CommitteeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RoomId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    To = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    BookedBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    BookedById = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    BookedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartyKey = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    EvidenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "KeptApart",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OneKey = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    OtherKey = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    SetAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    SetBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LiftedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    LiftReason = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SessionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    ByKey = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    ToKeys = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Counters = table.Column<int>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "Questions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartyKey = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Questions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Questions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecordSignatures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    PartyKey = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    TextDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Strokes = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    IsLast = table.Column<bool>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "WorkNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MediatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "BookedPeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartyKey = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    MediatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    IdDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PhoneDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BookingId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Resource = table.Column<string>(type: "TEXT", maxLength: 70, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    BookingId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "IX_Attendances_SessionId",
                table: "Attendances",
                column: "SessionId");

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
                name: "IX_Proposals_CaseId_Number",
                table: "Proposals",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Questions_CaseId_AskedAt",
                table: "Questions",
                columns: new[] { "CaseId", "AskedAt" });

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
                name: "IX_SupplementRounds_ApplicationId",
                table: "SupplementRounds",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_SupplementRounds_OrderedAt",
                table: "SupplementRounds",
                column: "OrderedAt");

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
                name: "BookedPeople");

            migrationBuilder.DropTable(
                name: "BookingHolds");

            migrationBuilder.DropTable(
                name: "EvidenceOpinions");

            migrationBuilder.DropTable(
                name: "JudgeTicks");

            migrationBuilder.DropTable(
                name: "KeptApart");

            migrationBuilder.DropTable(
                name: "PreReviewNotes");

            migrationBuilder.DropTable(
                name: "Proposals");

            migrationBuilder.DropTable(
                name: "Questions");

            migrationBuilder.DropTable(
                name: "RecordSignatures");

            migrationBuilder.DropTable(
                name: "Requests");

            migrationBuilder.DropTable(
                name: "SupplementRounds");

            migrationBuilder.DropTable(
                name: "WorkNotes");

            migrationBuilder.DropTable(
                name: "Bookings");

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
                name: "EvidenceNumber",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "ReceivedAt",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "SupplyClause",
                table: "Confirmations");

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
