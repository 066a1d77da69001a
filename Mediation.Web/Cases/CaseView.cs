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
    IReadOnlyList<StepOffer> Offers, StepOptions Options, ReferralView? Referral, CaseState State, bool MayRecord, CourseView Course, GradeView Grade)
{
    /// <summary>The next sitting that is booked; null if none is.</summary>
    public SittingTime? NextSitting { get; init; }

    /// <summary>Whether the reader handles the case and may reckon at its table.</summary>
    public bool MayReckon { get; init; }

    /// <summary>Whether the reader may book a sitting of the case now.</summary>
    public bool MayBook { get; init; }

    /// <summary>Who was asked about the dispute; readers of the whole file alone have it.</summary>
    public IReadOnlyList<InvestigationView> Investigations { get; init; } = [];

    /// <summary>Scans of papers signed by hand.</summary>
    public IReadOnlyList<ScanView> Scans { get; init; } = [];

    /// <summary>Which courts may confirm and how long is left; null where that is no question, or not for this reader.</summary>
    public RouteView? Route { get; init; }

    /// <summary>Follow-ups, ratings, archive; null for a reader without the whole file, and while there is nothing.</summary>
    public AfterView? After { get; init; }

    /// <summary>What the parties can still do where mediation, performance or confirmation failed; empty otherwise.</summary>
    public IReadOnlyList<ExitRoute> WaysOn { get; init; } = [];

    /// <summary>Whether the reader calls the people of the case and may see their numbers whole.</summary>
    public bool MayCall { get; init; }

    /// <summary>Whether the reader may ask a court to look at the signed text before it is filed.</summary>
    public bool MayAskCourt { get; init; }

    /// <summary>The mediator the applicant asked for; empty if none.</summary>
    public string NamedMediator { get; init; } = "";

    /// <summary>The request it was opened for; null if none.</summary>
    public Guid? RequestId { get; init; }
}

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
public sealed record EvidenceView(int Number, string Title, string SubmittedBy, bool OriginalChecked, string Shows, DateOnly On)
{
    /// <summary>The file, if there is one.</summary>
    public FileView? File { get; init; }

    /// <summary>What each party said to it last.</summary>
    public IReadOnlyList<Text> Opinions { get; init; } = [];
}

/// <summary>The scan of a paper signed by hand.</summary>
public sealed record ScanView(Domain.Text Paper, DateTime KeptAt, string KeptBy, FileView File);

/// <summary>A stored file: where to get it, and what it is.</summary>
public sealed record FileView(string Address, string Name, bool IsPicture, long Size, string Digest);

/// <summary>One session.</summary>
public sealed record SessionView(int Number, DateTime OpenedAt, DateTime? ClosedAt, string Place, Text? Result, int Lines);

/// <summary>One record of asking somebody: questions and answers in order.</summary>
public sealed record InvestigationView(string Asked, DateTime HeldAt, string Place, string Investigator, string Recorder, IReadOnlyList<(string Question, string Answer)> Answers);

/// <summary>The agreement with its ledger, and the words that are signed, paragraph by paragraph; no words while it is drafted.</summary>
public sealed record AgreementView(
    string Number, DateTime? EffectiveAt, DateTime? FinalisedAt, IReadOnlyList<TermView> Terms, int Shares, Money? SharesTotal, Money FirmTotal,
    IReadOnlyList<SignatureView> Signatures, IReadOnlyList<string> Words)
{
    /// <summary>In writing or oral.</summary>
    public AgreementForm Form { get; init; }

    /// <summary>Number of the agreement it replaces; null for a first one.</summary>
    public string? ReplacesNumber { get; init; }

    /// <summary>Other agreements of the case that took effect, oldest first.</summary>
    public IReadOnlyList<EarlierAgreementView> Earlier { get; init; } = [];

    /// <summary>What the director let pass and still holds.</summary>
    public IReadOnlyList<CheckOverride> Passed { get; init; } = [];
}

/// <summary>An agreement beside the one that counts; replaced, or still in force while a new one is drafted.</summary>
public sealed record EarlierAgreementView(string Number, AgreementForm Form, DateTime EffectiveAt, DateTime? ReplacedAt);

/// <summary>What came after the agreement: follow-ups, ratings and the archive.</summary>
public sealed record AfterView(
    IReadOnlyList<FollowUpView> FollowUps, IReadOnlyList<RatingView> Ratings, int Asked, DateTime? ArchivedAt, Text? Retention, DateOnly? KeepUntil, string? FileNote, string? ReopenReason);

/// <summary>One follow-up.</summary>
public sealed record FollowUpView(string Party, DateOnly On, string How, string Findings, string Visitor);

/// <summary>One rating, with how it came.</summary>
public sealed record RatingView(string Party, Text Level, string Code, string Words, Text Manner, DateTime At);

/// <summary>One row of the obligations: a clause while it is drafted, a row of the ledger once it is in effect.</summary>
public sealed record TermView(
    string Number, string DebtorMark, string CreditorMark, string Subject, Money? Amount, Text When, DateOnly? Due, LedgerState? State, Money? Owed, DateOnly? PerformedOn,
    bool IsYearly)
{
    /// <summary>The number of the clause in figures.</summary>
    public int Clause { get; init; }

    /// <summary>Marks of the jointly liable.</summary>
    public IReadOnlyList<string> JointMarks { get; init; } = [];

    /// <summary>What stands under the item: charges for delay, early falling due, claims not confirmed, what was given up.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];
}

/// <summary>One signature.</summary>
public sealed record SignatureView(string Name, string Mark, DateTime At, SigningMethod Method);

/// <summary>The application for confirmation.</summary>
public sealed record ConfirmationView(
    int Number, ConfirmationState State, string CourtName, string? CourtNumber, DateTime? FiledAt, DateTime? AcceptedAt, DateTime? DecidedAt, string? Missing,
    DateOnly? SupplyBy, Text? Ground, string? Reasons)
{
    /// <summary>What the court did beside, with names; null for somebody who does not read the whole file.</summary>
    public CourtRecord? Court { get; init; }
}

/// <summary>One deadline; what is left of it in words while it stands still.</summary>
public sealed record DeadlineView(Text Name, string Subject, DateOnly Due, DateOnly Nominal, bool Provisional, bool Stopped, bool Met, Citation Source, Text? Standing = null);

/// <summary>One paper.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Title">What it is.</param>
/// <param name="IssuedAt">When it was issued, UTC.</param>
/// <param name="IsMade">Whether its PDF was made.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="IsUnsealed">Whether it has to carry a seal and was made without an electronic one.</param>
public sealed record PaperView(Guid Id, Text Title, DateTime IssuedAt, bool IsMade, int Pages, bool IsUnsealed)
{
    /// <summary>Whether there is an English copy to read.</summary>
    public bool HasReadingCopy { get; init; }

    /// <summary>The paper as the rails show it.</summary>
    public static PaperView Of(Domain.Documents.IssuedDocument d)
    {
        ArgumentNullException.ThrowIfNull(d);
        return new(d.Id, d.Kind.Term(), d.IssuedAt, d.Digest is not null, d.Pages, d.SealOwner is not null && !d.IsSealed) { HasReadingCopy = Documents.ReadingCopies.ReadingCopy.Exists(d.Kind) };
    }
}

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
