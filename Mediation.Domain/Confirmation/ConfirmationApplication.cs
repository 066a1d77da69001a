namespace Mediation.Domain.Confirmation;

/// <summary>
/// A joint application to a court to confirm an agreement (form F30) and what the court did with it.
/// Source: People's Mediation Law art. 33; Civil Procedure Law arts. 205-206.
/// </summary>
public sealed class ConfirmationApplication
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number within the case, from 1: every application is counted by itself.</summary>
    public int Number { get; internal set; }

    /// <summary>State.</summary>
    public ConfirmationState State { get; internal set; } = ConfirmationState.Preparing;

    /// <summary>The agreement to be confirmed.</summary>
    public Guid AgreementId { get; internal set; }

    /// <summary>The court applied to.</summary>
    public Guid CourtId { get; internal set; }

    /// <summary>Its name.</summary>
    public string CourtName { get; internal set; } = "";

    /// <summary>When preparation began, UTC.</summary>
    public DateTime PreparedAt { get; internal set; }

    /// <summary>Signatures of the applicants under the application.</summary>
    public List<Agreements.Signature> Signatures { get; private set; } = [];

    /// <summary>When it was filed, UTC.</summary>
    public DateTime? FiledAt { get; internal set; }

    /// <summary>What the court asked to be supplied; null if nothing.</summary>
    public string? Missing { get; internal set; }

    /// <summary>The last day to supply it.</summary>
    public DateOnly? SupplyBy { get; internal set; }

    /// <summary>What was supplied.</summary>
    public string? Supplied { get; internal set; }

    /// <summary>The court's case number: （2026）渝0106诉前调确12号.</summary>
    public string? CourtNumber { get; internal set; }

    /// <summary>When the court accepted it, UTC.</summary>
    public DateTime? AcceptedAt { get; internal set; }

    /// <summary>When the judge questioned both parties together, UTC (CPL Interpretation art. 356).</summary>
    public DateTime? QuestionedAt { get; internal set; }

    /// <summary>Who was there then, by name; null before, and of questionings noted before this was asked.</summary>
    public string? QuestionedPresent { get; internal set; }

    /// <summary>What they said.</summary>
    public string? QuestioningRecord { get; internal set; }

    /// <summary>When the court decided, UTC.</summary>
    public DateTime? DecidedAt { get; internal set; }

    /// <summary>Ground of art. 355, for a refusal or rejection on it.</summary>
    public Ground355? Ground355 { get; internal set; }

    /// <summary>Ground of art. 358, for a rejection on it.</summary>
    public Ground358? Ground358 { get; internal set; }

    /// <summary>Reasons of a refusal or rejection, in the court's words.</summary>
    public string? Reasons { get; internal set; }

    /// <summary>The attachments handed in with it (check K41), names of <see cref="Attachment"/> separated by blanks.</summary>
    public string Attachments { get; internal set; } = "";

    /// <summary>When and where the parties are to appear, as the notice of acceptance says; null if not yet set.</summary>
    public string? QuestioningSet { get; internal set; }

    /// <summary>Which time limits the court's president extended, by how much and why; null if none.</summary>
    public string? ExtensionNote { get; internal set; }

    /// <summary>Whom the parties may ask about the acceptance; null if the court named nobody.</summary>
    public string? ContactName { get; internal set; }

    /// <summary>The telephone of that person.</summary>
    public string? ContactPhone { get; internal set; }

    /// <summary>The ground on which the filing office would not accept it; null if it said nothing. Only a judge rules so.</summary>
    public Ground355? ProposedGround { get; internal set; }

    /// <summary>The filing office's reasons for that.</summary>
    public string? ProposedReasons { get; internal set; }

    /// <summary>The judge who reviews it and decides.</summary>
    public string? JudgeName { get; internal set; }

    /// <summary>The account of that judge; null where only the name was written down.</summary>
    public string? JudgeId { get; internal set; }

    /// <summary>The items the judge found in order when confirming, codes of <see cref="ReviewItem"/> separated by blanks; empty where there is no such ruling.</summary>
    public string JudgedItems { get; internal set; } = "";

    /// <summary>The clerk who accepted or refused.</summary>
    public string? ClerkName { get; internal set; }

    /// <summary>What further statement or evidence the judge ordered; null if none (CPL Interpretation art. 356).</summary>
    public string? FurtherOrdered { get; internal set; }

    /// <summary>The clause of the agreement the order concerns; null for the whole.</summary>
    public int? FurtherClause { get; internal set; }

    /// <summary>The last day to bring it.</summary>
    public DateOnly? FurtherBy { get; internal set; }

    /// <summary>What was brought.</summary>
    public string? FurtherSupplied { get; internal set; }

    /// <summary>Why the applicants withdrew; null if they did not.</summary>
    public string? WithdrawalReason { get; internal set; }

    /// <summary>Keys of the applicants who withdrew, separated by blanks; empty if nobody did.</summary>
    public string WithdrawnBy { get; internal set; } = "";

    /// <summary>Objections to the ruling, in order.</summary>
    public List<RulingObjection> Objections { get; private set; } = [];

    /// <summary>Every time the court sent it back, in order.</summary>
    public List<SupplementRound> Rounds { get; private set; } = [];

    /// <summary>The clause the missing material concerns; null for the whole.</summary>
    public int? SupplyClause { get; internal set; }

    /// <summary>Whether the court has it and has not decided.</summary>
    public bool IsPending => State is ConfirmationState.Filed or ConfirmationState.Supplement or ConfirmationState.UnderReview or ConfirmationState.FurtherEvidence or ConfirmationState.UnderObjection;

    /// <summary>Whether the parties may apply again for the same agreement: the court was the wrong one, or the application counts as withdrawn.</summary>
    public bool MayApplyAgain => State is ConfirmationState.TreatedAsWithdrawn or ConfirmationState.Withdrawn
        || (State is ConfirmationState.NotAccepted && Ground355 is Confirmation.Ground355.WrongCourt);

    /// <summary>Whether there is a ruling that can be enforced: the agreement was ruled valid and the ruling stands, or was changed only in part (CPL Interpretation art. 372).</summary>
    public bool IsEnforceable => State is ConfirmationState.Confirmed
        || (State is ConfirmationState.Revoked && Objections.Any(o => o.Outcome is ObjectionOutcome.PartlyUpheld));

    /// <summary>Whether a judge may act in it: nobody is named yet, or it is they. A name without an account is compared by name.</summary>
    public bool IsOpenTo(Access.Actor judge)
    {
        ArgumentNullException.ThrowIfNull(judge);
        return IsOpenTo(judge, JudgeId, JudgeName);
    }

    /// <summary>The same from what a list reads.</summary>
    public static bool IsOpenTo(Access.Actor judge, string? judgeId, string? judgeName)
    {
        ArgumentNullException.ThrowIfNull(judge);
        return judgeName is null || (judgeId is not null ? judgeId == judge.Id : judgeName == judge.Name);
    }

    internal void RuledBy(Access.Actor judge, DateTime at) => (JudgeId, JudgeName, DecidedAt) = (judge.Id, judge.Name, at);

    /// <summary>Whether the signatory has signed the application.</summary>
    public bool IsSignedBy(Parties.Signatory who) => Signatures.Any(s => s.PartyKey == who.PartyKey && s.Name == who.Name);
}
