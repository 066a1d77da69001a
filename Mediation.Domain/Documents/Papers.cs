using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>One signature line: for whom, who, how and when; a line without a day is a blank to sign.</summary>
public sealed record PaperSignature(string Label, string Name, string? Method, DateOnly? On)
{
    /// <summary>The strokes drawn on the screen; null if signed on paper or not at all.</summary>
    public string? Strokes { get; init; }
}

/// <summary>One row of the division among members.</summary>
public sealed record PaperShare(int Number, string Name, string Basis, string Amount);

/// <summary>F08 人民调解协议书, and F29 where it replaces an earlier one. Nothing confidential has a place in it.</summary>
[PaperOf(DocumentKind.Agreement, DocumentKind.AgreementToSign, DocumentKind.Amendment, DocumentKind.AmendmentToSign)]
public sealed record AgreementPaper(
    string Number, string CommitteeName, IReadOnlyList<PaperParty> Parties, string Facts, IReadOnlyList<string> Clauses,
    string SharesTitle, IReadOnlyList<PaperShare> Shares, string? SharesTotal, int Copies, IReadOnlyList<PaperSignature> Signatures,
    string MediatorName, DateOnly? MediatorSignedOn, string RecorderName, DateOnly? SealedOn, string? SealedBy, string TextDigest, string CaseTitle) : IPaperModel<AgreementPaper>
{
    /// <summary>The mediator's strokes drawn on the screen; null if signed on paper or not yet.</summary>
    public string? MediatorStrokes { get; init; }

    /// <summary>The clauses in English, for the reading copy; empty of papers issued before there were any.</summary>
    public IReadOnlyList<string> Readings { get; init; } = [];

    /// <summary>Number of the agreement it replaces; null for a first agreement.</summary>
    public string? ReplacesNumber { get; init; }

    /// <inheritdoc/>
    public static AgreementPaper Of(StepContext context, DocumentKind kind) => Paper.AgreementOf(context);
}

/// <summary>F15 不予受理告知书 and F19 终止调解通知书.</summary>
[PaperOf(DocumentKind.NonAcceptance, DocumentKind.Ended)]
public sealed record NoticePaper(
    string Title, string Number, string CommitteeName, IReadOnlyList<PaperParty> Parties, DateOnly ReceivedOn, string CaseTitle, string Claims,
    string Reason, string Note, string Basis, IReadOnlyList<string> Remedies, string? MediatorName, DateOnly On) : IPaperModel<NoticePaper>
{
    /// <inheritdoc/>
    public static NoticePaper Of(StepContext context, DocumentKind kind) => Paper.Notice(kind, context);
}

/// <summary>F25 调解情况复函.</summary>
[PaperOf(DocumentKind.Reply)]
public sealed record ReplyPaper(
    string LetterNumber, string To, string FileNumber, string CommitteeName, string CaseTitle, IReadOnlyList<string> PartyNames, DateOnly ReceivedOn,
    DateOnly? AcceptedOn, DateOnly? OverOn, string Result, string? AgreementNumber, IReadOnlyList<string> Performance, IReadOnlyList<string> UndisputedFacts,
    string? Ruling, string Further, string? MediatorName, DateOnly On) : IPaperModel<ReplyPaper>
{
    /// <inheritdoc/>
    public static ReplyPaper Of(StepContext context, DocumentKind kind) => Paper.Reply(context);

    /// <summary>The court's number of a case entrusted after filing; null otherwise.</summary>
    public string? CourtNumber { get; init; }

    /// <summary>The explanation of why it did not lead to an agreement; null if it did.</summary>
    public string? Reason { get; init; }

    /// <summary>Conduct that raised others' cost; null if none (Online Mediation Rules art. 21).</summary>
    public string? CostRaisingConduct { get; init; }

    /// <summary>What goes back with the letter.</summary>
    public IReadOnlyList<string> Returned { get; init; } = [];

    /// <summary>Grade and its reason, for a letters department; null otherwise.</summary>
    public string? Risk { get; init; }

    /// <summary>What follows for the sender.</summary>
    public string Consequence { get; init; } = "";
}

/// <summary>F30 司法确认申请书, with the promise of F31 and the list of attachments.</summary>
[PaperOf(DocumentKind.ConfirmationApplication, DocumentKind.ConfirmationApplicationToSign)]
public sealed record ConfirmationApplicationPaper(
    string CourtName, IReadOnlyList<PaperParty> Applicants, string AgreementNumber, DateOnly AgreementOn, string CommitteeName, string MediatorName,
    string CaseTitle, string Facts, IReadOnlyList<string> Clauses, DateOnly EffectiveOn, IReadOnlyList<string> Attachments,
    IReadOnlyList<PaperSignature> Signatures, DateOnly FiledOn, string SharesTitle, IReadOnlyList<PaperShare> Shares, string? SharesTotal) : IPaperModel<ConfirmationApplicationPaper>
{
    /// <inheritdoc/>
    public static ConfirmationApplicationPaper Of(StepContext context, DocumentKind kind) => Paper.Application(context);
}

/// <summary>What a ruling says.</summary>
public enum RulingOutcome
{
    /// <summary>F35.</summary>
    NotAccepted,
    /// <summary>F36.</summary>
    Valid,
    /// <summary>F37.</summary>
    Rejected,
    /// <summary>F38, with leave.</summary>
    Withdrawn,
    /// <summary>F38, by default.</summary>
    TreatedAsWithdrawn,
}

/// <summary>F35 to F38 民事裁定书.</summary>
[PaperOf(DocumentKind.RulingNotAccepted, DocumentKind.RulingValid, DocumentKind.RulingRejected, DocumentKind.RulingWithdrawn, DocumentKind.RulingTreatedAsWithdrawn)]
public sealed record RulingPaper(
    RulingOutcome Outcome, string CourtName, string CourtNumber, IReadOnlyList<PaperParty> Applicants, string AgreementNumber, DateOnly AgreementOn,
    string CommitteeName, string MediatorName, string Facts, IReadOnlyList<string> Clauses, DateOnly? AcceptedOn, string? Ground, string? GroundArticle,
    string? Reasons, string? JudgeName, string? ClerkName, DateOnly DecidedOn, string SharesTitle, IReadOnlyList<PaperShare> Shares, string? SharesTotal) : IPaperModel<RulingPaper>
{
    /// <summary>Names of those who withdrew, where not every applicant did; empty otherwise.</summary>
    public IReadOnlyList<string> WithdrawnBy { get; init; } = [];

    /// <summary>The ruling as it would read if it were made now; nothing is issued.</summary>
    /// <param name="context">The case and the judge.</param>
    /// <param name="outcome">Which ruling.</param>
    /// <param name="ground">Its ground with the code of the item, or null.</param>
    /// <param name="reasons">The court's reasons so far.</param>
    /// <param name="withdrawing">Keys of those who withdraw, for a withdrawal.</param>
    public static RulingPaper Draft(StepContext context, RulingOutcome outcome, Enum? ground = null, string? reasons = null, IReadOnlyList<string>? withdrawing = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        var paper = Paper.Ruling(outcome, context);
        return paper with { Ground = ground?.Term().Zh, GroundArticle = ground?.Code(), Reasons = PlainText.Tidy(reasons) is { Length: > 0 } words ? words : null, JudgeName = context.Actor.Name,
            WithdrawnBy = Paper.Withdrawing(context, withdrawing ?? []) };
    }

    /// <inheritdoc/>
    public static RulingPaper Of(StepContext context, DocumentKind kind) => Paper.Ruling(kind switch
    {
        DocumentKind.RulingNotAccepted => RulingOutcome.NotAccepted,
        DocumentKind.RulingValid => RulingOutcome.Valid,
        DocumentKind.RulingWithdrawn => RulingOutcome.Withdrawn,
        DocumentKind.RulingTreatedAsWithdrawn => RulingOutcome.TreatedAsWithdrawn,
        _ => RulingOutcome.Rejected,
    }, context);
}
