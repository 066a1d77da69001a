using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Parties;

namespace Mediation.Web.Cases;

/// <summary>Everything the case page shows to one reader; what the reader may not see is not in it.</summary>
public sealed record CaseView(
    Guid Id, int Version, ReadLevel Level, DateOnly Today, string Number, string QueryCode, string Applicants, string Respondents, string Subject,
    DisputeCategory Category, CaseOrigin Origin, RiskGrade Risk, Money? Amount, string Facts, string Claims, DateTime RegisteredAt, string CommitteeName,
    string? MediatorName, string? RoomName, OutlookView Outlook, IReadOnlyList<StageView> Stages, int StageNow,
    IReadOnlyList<PartyView> Parties, IReadOnlyList<EvidenceView> Evidence, IReadOnlyList<SessionView> Sessions, AgreementView? Agreement,
    ConfirmationView? Confirmation, IReadOnlyList<DeadlineView> Deadlines, IReadOnlyList<PaperView> Papers, IReadOnlyList<EventView> Events,
    IReadOnlyList<StepOffer> Offers, StepOptions Options, ReferralView? Referral, CaseState State, bool MayRecord, CourseView Course, GradeView Grade);

/// <summary>The four answers.</summary>
public sealed record OutlookView(
    Text Where, Text WhereNote, Text Whose, Text WhoseNote, DateOnly? Due, Text DueNote, bool Provisional, IReadOnlyList<Text> Missing);

/// <summary>One stop of the line.</summary>
public sealed record StageView(Text Name, DateOnly? On);

/// <summary>A party, masked.</summary>
public sealed record PartyView(
    string Key, Side Side, string Mark, string Name, PartyKind Kind, int Members, int Mandates, string? MaskedId, string? CreditCode, string? MaskedPhone,
    string Address, bool? Consents, IReadOnlyList<RepresentativeView> Representatives);

/// <summary>A representative, masked.</summary>
public sealed record RepresentativeView(string Name, Capacity Capacity, string? Post, string? MaskedId, string? MaskedPhone, bool MaySettle);

/// <summary>One item of evidence.</summary>
public sealed record EvidenceView(int Number, string Title, string SubmittedBy, bool OriginalChecked, string Shows, DateOnly On);

/// <summary>One session.</summary>
public sealed record SessionView(int Number, DateTime OpenedAt, DateTime? ClosedAt, string Place, Text? Result, int Lines);

/// <summary>The agreement with its ledger, and the words that are signed, paragraph by paragraph; no words while it is drafted.</summary>
public sealed record AgreementView(
    string Number, DateTime? EffectiveAt, DateTime? FinalisedAt, IReadOnlyList<TermView> Terms, int Shares, Money? SharesTotal, Money FirmTotal,
    IReadOnlyList<SignatureView> Signatures, IReadOnlyList<string> Words);

/// <summary>One row of the obligations: a clause while it is drafted, a row of the ledger once it is in effect.</summary>
public sealed record TermView(
    string Number, string DebtorMark, string CreditorMark, string Subject, Money? Amount, Text When, DateOnly? Due, LedgerState? State, Money? Owed, DateOnly? PerformedOn,
    bool IsYearly);

/// <summary>One signature.</summary>
public sealed record SignatureView(string Name, string Mark, DateTime At, SigningMethod Method);

/// <summary>The application for confirmation.</summary>
public sealed record ConfirmationView(
    int Number, ConfirmationState State, string CourtName, string? CourtNumber, DateTime? FiledAt, DateTime? AcceptedAt, DateTime? DecidedAt, string? Missing,
    DateOnly? SupplyBy, Text? Ground, string? Reasons);

/// <summary>One deadline; what is left of it in words while it stands still.</summary>
public sealed record DeadlineView(Text Name, string Subject, DateOnly Due, DateOnly Nominal, bool Provisional, bool Stopped, bool Met, Citation Source, Text? Standing = null);

/// <summary>One paper.</summary>
public sealed record PaperView(Guid Id, Text Title, DateTime IssuedAt, bool IsMade, int Pages);

/// <summary>One line of the history.</summary>
public sealed record EventView(DateTime At, Text Happened, string ActorName, bool IsKey);

/// <summary>Where the case came from.</summary>
public sealed record ReferralView(string From, string Officer, string LetterNumber, IReadOnlyList<string> Materials, string Consent, DateTime ReceivedAt, DateTime? RepliedAt,
    string? CourtNumber, Text? Nature, DateOnly? SenderDueOn, Text? NoPenalty);

/// <summary>Grade, measure, sorting, and what keeps the sides apart or the file closed.</summary>
public sealed record GradeView(
    RiskGrade Risk, string Reason, string Leader, DateOnly? MeetingOn, string Units, Triage? Triage, string Source, bool HasProtectionOrder, bool IsRestricted)
{
    /// <summary>Whether there is anything to show beside the grade itself.</summary>
    public bool IsOrdinary => Risk == RiskGrade.C && Triage is null && Reason.Length == 0 && Source.Length == 0 && !HasProtectionOrder && !IsRestricted;
}
