using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Mediation.Web.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class TheLaw : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_LengthSettings",
                table: "LengthSettings");

            migrationBuilder.AddColumn<bool>(
                name: "IsRecorded",
                table: "Sessions",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "CostRaisingConduct",
                table: "Referrals",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CourtNumber",
                table: "Referrals",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPenaltyDecided",
                table: "Referrals",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsPublicSecurityCase",
                table: "Referrals",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "PetitionClass",
                table: "Referrals",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReturnedMaterials",
                table: "Referrals",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SenderDueOn",
                table: "Referrals",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UndisputedFacts",
                table: "Referrals",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfirmedAt",
                table: "Receipts",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConfirmedByKey",
                table: "Receipts",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReportedByKey",
                table: "Receipts",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "HasLimitedCapacity",
                table: "Parties",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "LivesOnOwnLabour",
                table: "Parties",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Acceleration",
                table: "Obligations",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "DaysAfter",
                table: "Obligations",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Event",
                table: "Obligations",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "EventClause",
                table: "Obligations",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JointDebtorKeys",
                table: "Obligations",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "LateChargePerDay",
                table: "Obligations",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ValidFrom",
                table: "LengthSettings",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateTime>(
                name: "At",
                table: "LengthSettings",
                type: "datetime2(3)",
                precision: 3,
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "LengthSettings",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "LengthSettings",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "AcceleratedOn",
                table: "Ledger",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "InstalmentNumber",
                table: "Ledger",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JointDebtorKeys",
                table: "Ledger",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "LateChargeOf",
                table: "Ledger",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LateChargePerDay",
                table: "Ledger",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WaivedAmount",
                table: "Ledger",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WaivedAt",
                table: "Ledger",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WaiverNote",
                table: "Ledger",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Digest",
                table: "Evidence",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FileName",
                table: "Evidence",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MediaType",
                table: "Evidence",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Size",
                table: "Evidence",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Code",
                table: "Documents",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsSealed",
                table: "Documents",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Replaces",
                table: "Documents",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SealOwner",
                table: "Documents",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PausedDays",
                table: "Deadlines",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PausedOn",
                table: "Deadlines",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Attachments",
                table: "Confirmations",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "ExtensionNote",
                table: "Confirmations",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "FurtherBy",
                table: "Confirmations",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FurtherClause",
                table: "Confirmations",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FurtherOrdered",
                table: "Confirmations",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FurtherSupplied",
                table: "Confirmations",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QuestioningSet",
                table: "Confirmations",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawalReason",
                table: "Confirmations",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ArchivedAt",
                table: "Cases",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FileNote",
                table: "Cases",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HasProtectionOrder",
                table: "Cases",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "JointMeetingOn",
                table: "Cases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JointMeetingUnits",
                table: "Cases",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "KeepUntil",
                table: "Cases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeaderName",
                table: "Cases",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "MissingMaterial",
                table: "Cases",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReopenReason",
                table: "Cases",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Retention",
                table: "Cases",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RiskReason",
                table: "Cases",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "SourceNote",
                table: "Cases",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "SupplementBy",
                table: "Cases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Triage",
                table: "Cases",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Identified",
                table: "ApplicationSignatures",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Strokes",
                table: "ApplicationSignatures",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Identified",
                table: "AgreementSignatures",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Strokes",
                table: "AgreementSignatures",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Encumbrances",
                table: "Agreements",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Form",
                table: "Agreements",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "LoanOn",
                table: "Agreements",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LoanPaidOut",
                table: "Agreements",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LoanPrincipal",
                table: "Agreements",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OthersConcerned",
                table: "Agreements",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ReplacedAt",
                table: "Agreements",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReplacesNumber",
                table: "Agreements",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_LengthSettings",
                table: "LengthSettings",
                columns: new[] { "Kind", "ValidFrom" });

            migrationBuilder.CreateTable(
                name: "CaseMediators",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MediatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    AppointedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseMediators", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseMediators_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_CaseMediators_Mediators_MediatorId",
                        column: x => x.MediatorId,
                        principalTable: "Mediators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CheckOverrides",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Check = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Clause = table.Column<int>(type: "int", nullable: true),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Matter = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    By = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    AgreementId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckOverrides", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CheckOverrides_Agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "Agreements",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Enforcements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ConfirmationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CreditorKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    DebtorKeys = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    RowNumbers = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Claimed = table.Column<long>(type: "bigint", nullable: false),
                    LateCharge = table.Column<long>(type: "bigint", nullable: false),
                    PropertyClues = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    CourtId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CourtName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    AppliedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    CourtNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    OutcomeNote = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Enforcements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Enforcements_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Enforcements_Confirmations_ConfirmationId",
                        column: x => x.ConfirmationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Enforcements_Hosts_CourtId",
                        column: x => x.CourtId,
                        principalTable: "Hosts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceContents",
                columns: table => new
                {
                    EvidenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceContents", x => x.EvidenceId);
                    table.ForeignKey(
                        name: "FK_EvidenceContents_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Extensions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    AgreedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Extensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Extensions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Instalments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    ObligationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Instalments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Instalments_Obligations_ObligationId",
                        column: x => x.ObligationId,
                        principalTable: "Obligations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Investigations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    HeldAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Present = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    AskedName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    AskedSex = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    AskedAge = table.Column<int>(type: "int", nullable: true),
                    AskedContact = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    InvestigatorName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    RecorderName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Investigations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Investigations_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "NoPenaltyRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    PerformanceShown = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    SignedBy = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Approved = table.Column<bool>(type: "bit", nullable: true),
                    Decision = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoPenaltyRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoPenaltyRequests_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Objections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PartyKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    ObjectorName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    KnewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reasons = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    FiledAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Decision = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    CourtNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Change = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    JudgeName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Objections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Objections_Confirmations_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Confirmations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Phone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ValidUntil = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    SentAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    Problem = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Outbox_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PrimeRates",
                columns: table => new
                {
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Hundredths = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    By = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrimeRates", x => x.ValidFrom);
                });

            migrationBuilder.CreateTable(
                name: "Ratings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PartyKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Manner = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ratings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ratings_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Recusals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MediatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MediatorName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    PartyKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Ground = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Decision = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recusals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recusals_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Recusals_Mediators_MediatorId",
                        column: x => x.MediatorId,
                        principalTable: "Mediators",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Regions",
                columns: table => new
                {
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Successor = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    By = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions", x => new { x.Code, x.ValidFrom });
                });

            migrationBuilder.CreateTable(
                name: "Reminders",
                columns: table => new
                {
                    DeadlineId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Offset = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reminders", x => new { x.DeadlineId, x.On });
                    table.ForeignKey(
                        name: "FK_Reminders_Deadlines_DeadlineId",
                        column: x => x.DeadlineId,
                        principalTable: "Deadlines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    To = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    What = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    IsDanger = table.Column<bool>(type: "bit", nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ReportedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reports_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "RuleValues",
                columns: table => new
                {
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Value = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    By = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleValues", x => new { x.Key, x.ValidFrom });
                });

            migrationBuilder.CreateTable(
                name: "Services",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentNumber = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PartyKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Manner = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Services", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Services_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SignedScans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Paper = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    TextDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    KeptBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    KeptAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignedScans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignedScans_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "SigningCodes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PartyKey = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    TextDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Salt = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SigningCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SigningCodes_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Suspensions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ground = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    ReportedTo = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    SuspendedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DaysLeft = table.Column<int>(type: "int", nullable: true),
                    ResumedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ResumeNote = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suspensions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Suspensions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Uploads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwnerId = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uploads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Uploads_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InvestigationAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Question = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    InvestigationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvestigationAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InvestigationAnswers_Investigations_InvestigationId",
                        column: x => x.InvestigationId,
                        principalTable: "Investigations",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "ScanContents",
                columns: table => new
                {
                    ScanId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScanContents", x => x.ScanId);
                    table.ForeignKey(
                        name: "FK_ScanContents_SignedScans_ScanId",
                        column: x => x.ScanId,
                        principalTable: "SignedScans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_CreditCode",
                table: "Parties",
                column: "CreditCode");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_IdNumber",
                table: "Parties",
                column: "IdNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Code",
                table: "Documents",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_Digest",
                table: "Documents",
                column: "Digest");

            migrationBuilder.CreateIndex(
                name: "IX_CaseMediators_CaseId",
                table: "CaseMediators",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseMediators_MediatorId",
                table: "CaseMediators",
                column: "MediatorId");

            migrationBuilder.CreateIndex(
                name: "IX_CheckOverrides_AgreementId",
                table: "CheckOverrides",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_Enforcements_CaseId_Number",
                table: "Enforcements",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Enforcements_ConfirmationId",
                table: "Enforcements",
                column: "ConfirmationId");

            migrationBuilder.CreateIndex(
                name: "IX_Enforcements_CourtId_State",
                table: "Enforcements",
                columns: new[] { "CourtId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Extensions_CaseId",
                table: "Extensions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Instalments_ObligationId_Number",
                table: "Instalments",
                columns: new[] { "ObligationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InvestigationAnswers_InvestigationId_Number",
                table: "InvestigationAnswers",
                columns: new[] { "InvestigationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Investigations_CaseId_Number",
                table: "Investigations",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NoPenaltyRequests_CaseId",
                table: "NoPenaltyRequests",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Objections_ApplicationId",
                table: "Objections",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_CaseId",
                table: "Outbox",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_NextAttemptAt",
                table: "Outbox",
                column: "NextAttemptAt");

            migrationBuilder.CreateIndex(
                name: "IX_Ratings_CaseId",
                table: "Ratings",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Recusals_CaseId",
                table: "Recusals",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Recusals_MediatorId",
                table: "Recusals",
                column: "MediatorId");

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_CaseId",
                table: "Reminders",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_CaseId",
                table: "Reports",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Services_CaseId",
                table: "Services",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_SignedScans_CaseId",
                table: "SignedScans",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_SigningCodes_CaseId_MadeAt",
                table: "SigningCodes",
                columns: new[] { "CaseId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Suspensions_CaseId",
                table: "Suspensions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Uploads_CaseId_OwnerId",
                table: "Uploads",
                columns: new[] { "CaseId", "OwnerId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseMediators");

            migrationBuilder.DropTable(
                name: "CheckOverrides");

            migrationBuilder.DropTable(
                name: "Enforcements");

            migrationBuilder.DropTable(
                name: "EvidenceContents");

            migrationBuilder.DropTable(
                name: "Extensions");

            migrationBuilder.DropTable(
                name: "Instalments");

            migrationBuilder.DropTable(
                name: "InvestigationAnswers");

            migrationBuilder.DropTable(
                name: "NoPenaltyRequests");

            migrationBuilder.DropTable(
                name: "Objections");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "PrimeRates");

            migrationBuilder.DropTable(
                name: "Ratings");

            migrationBuilder.DropTable(
                name: "Recusals");

            migrationBuilder.DropTable(
                name: "Regions");

            migrationBuilder.DropTable(
                name: "Reminders");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "RuleValues");

            migrationBuilder.DropTable(
                name: "ScanContents");

            migrationBuilder.DropTable(
                name: "Services");

            migrationBuilder.DropTable(
                name: "SigningCodes");

            migrationBuilder.DropTable(
                name: "Suspensions");

            migrationBuilder.DropTable(
                name: "Uploads");

            migrationBuilder.DropTable(
                name: "Investigations");

            migrationBuilder.DropTable(
                name: "SignedScans");

            migrationBuilder.DropIndex(
                name: "IX_Parties_CreditCode",
                table: "Parties");

            migrationBuilder.DropIndex(
                name: "IX_Parties_IdNumber",
                table: "Parties");

            migrationBuilder.DropPrimaryKey(
                name: "PK_LengthSettings",
                table: "LengthSettings");

            migrationBuilder.DropIndex(
                name: "IX_Documents_Code",
                table: "Documents");

            migrationBuilder.DropIndex(
                name: "IX_Documents_Digest",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "IsRecorded",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "CostRaisingConduct",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "CourtNumber",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "IsPenaltyDecided",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "IsPublicSecurityCase",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "PetitionClass",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "ReturnedMaterials",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "SenderDueOn",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "UndisputedFacts",
                table: "Referrals");

            migrationBuilder.DropColumn(
                name: "ConfirmedAt",
                table: "Receipts");

            migrationBuilder.DropColumn(
                name: "ConfirmedByKey",
                table: "Receipts");

            migrationBuilder.DropColumn(
                name: "ReportedByKey",
                table: "Receipts");

            migrationBuilder.DropColumn(
                name: "HasLimitedCapacity",
                table: "Parties");

            migrationBuilder.DropColumn(
                name: "LivesOnOwnLabour",
                table: "Parties");

            migrationBuilder.DropColumn(
                name: "Acceleration",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "DaysAfter",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "Event",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "EventClause",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "JointDebtorKeys",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "LateChargePerDay",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "ValidFrom",
                table: "LengthSettings");

            migrationBuilder.DropColumn(
                name: "At",
                table: "LengthSettings");

            migrationBuilder.DropColumn(
                name: "By",
                table: "LengthSettings");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "LengthSettings");

            migrationBuilder.DropColumn(
                name: "AcceleratedOn",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "InstalmentNumber",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "JointDebtorKeys",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "LateChargeOf",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "LateChargePerDay",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "WaivedAmount",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "WaivedAt",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "WaiverNote",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "Digest",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "FileName",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "MediaType",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "Size",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "Code",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "IsSealed",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "Replaces",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "SealOwner",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "PausedDays",
                table: "Deadlines");

            migrationBuilder.DropColumn(
                name: "PausedOn",
                table: "Deadlines");

            migrationBuilder.DropColumn(
                name: "Attachments",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "ExtensionNote",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "FurtherBy",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "FurtherClause",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "FurtherOrdered",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "FurtherSupplied",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "QuestioningSet",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "WithdrawalReason",
                table: "Confirmations");

            migrationBuilder.DropColumn(
                name: "ArchivedAt",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "FileNote",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "HasProtectionOrder",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "JointMeetingOn",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "JointMeetingUnits",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "KeepUntil",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "LeaderName",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "MissingMaterial",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "ReopenReason",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "Retention",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "RiskReason",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "SourceNote",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "SupplementBy",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "Triage",
                table: "Cases");

            migrationBuilder.DropColumn(
                name: "Identified",
                table: "ApplicationSignatures");

            migrationBuilder.DropColumn(
                name: "Strokes",
                table: "ApplicationSignatures");

            migrationBuilder.DropColumn(
                name: "Identified",
                table: "AgreementSignatures");

            migrationBuilder.DropColumn(
                name: "Strokes",
                table: "AgreementSignatures");

            migrationBuilder.DropColumn(
                name: "Encumbrances",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "Form",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "LoanOn",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "LoanPaidOut",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "LoanPrincipal",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "OthersConcerned",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "ReplacedAt",
                table: "Agreements");

            migrationBuilder.DropColumn(
                name: "ReplacesNumber",
                table: "Agreements");

            migrationBuilder.AddPrimaryKey(
                name: "PK_LengthSettings",
                table: "LengthSettings",
                column: "Kind");
        }
    }
}
