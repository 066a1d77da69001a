using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Confirmation;

/// <summary>One word between the court and the room about an agreement that is not filed yet.</summary>
public sealed class PreReviewNote
{
    /// <summary>Identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The request it belongs to.</summary>
    public Guid PreReviewId { get; init; }

    /// <summary>The clause it concerns; null for the whole.</summary>
    public int? Clause { get; init; }

    /// <summary>The words.</summary>
    public string Words { get; init; } = "";

    /// <summary>Who wrote it.</summary>
    public string ByName { get; init; } = "";

    /// <summary>Whether a judge or clerk wrote it, rather than the room.</summary>
    public bool FromCourt { get; init; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; init; }
}

/// <summary>
/// The room asks a court to look on while the parties are still there (local practice row 3). With the consent of every party the court reads
/// the signed text and what speaks of it, and comments. Nothing is decided and no period runs: that begins with the application
/// (People's Mediation Law arts. 15(4), 33).
/// </summary>
public sealed class PreReview
{
    /// <summary>Identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; init; }

    /// <summary>The agreement.</summary>
    public Guid AgreementId { get; init; }

    /// <summary>SHA-256 of the signed text; another text ends it.</summary>
    public string TextDigest { get; init; } = "";

    /// <summary>The court asked.</summary>
    public Guid CourtId { get; init; }

    /// <summary>Its name.</summary>
    public string CourtName { get; init; } = "";

    /// <summary>When it was asked, UTC.</summary>
    public DateTime AskedAt { get; init; }

    /// <summary>The mediator who asked.</summary>
    public string AskedByName { get; init; } = "";

    /// <summary>How the parties agreed that the court reads along.</summary>
    public string ConsentNote { get; init; } = "";

    /// <summary>When it ended, UTC: the room closed it, the parties left, or the application was filed; null while it is open.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Number that changes with every write, so that two pages cannot overwrite each other.</summary>
    public int Version { get; set; }

    /// <summary>The comments, in order.</summary>
    public List<PreReviewNote> Notes { get; private set; } = [];

    /// <summary>Why a court cannot be asked to look on now; empty if it can.</summary>
    public static IReadOnlyList<Refusal> WhyNot(StepContext c)
    {
        ArgumentNullException.ThrowIfNull(c);
        var refusals = new List<Refusal>();
        if (c.Case.Origin == CaseOrigin.CourtEntrusted)
            refusals.Add(new("not-entrusted", new("立案后委托调解的，由法院出具调解书，不走司法确认。", "Entrusted after filing: the court issues its own document."), Law.Invited20));
        if (c.Case.State is not (CaseState.Signing or CaseState.Performing) || c.Agreement is not { Form: AgreementForm.Written, TextDigest: not null } agreement)
            refusals.Add(new("signed-text", new("还没有定稿的书面协议。", "There is no final written agreement yet."), Law.Pml29));
        else if (c.Case.SignatoriesOn(c.Today).Where(s => !agreement.IsSignedBy(s)).Select(s => s.Name).ToList() is { Count: > 0 } unsigned)
            refusals.Add(new("signed", new($"还差{string.Join('、', unsigned)}在协议上签名。", $"The agreement still lacks the signature of {string.Join(", ", unsigned)}."), Law.Pml29));
        if (c.Confirmation is { State: not ConfirmationState.Preparing } filed && filed.AgreementId == c.Agreement?.Id)
            refusals.Add(new("not-filed", new("已经向法院提交申请，法院在案卷里看。", "The application is filed; the court reads the file."), Law.Cpl205));
        return refusals;
    }

    /// <summary>Whether the parties may still be sitting in the room: nobody ended it, and they asked on this day.</summary>
    public bool IsWaitingOn(DateOnly today) => EndedAt is null && StepContext.DayOf(AskedAt) == today;

    /// <summary>Whether it still shows what it was asked for: open, and the case has the same text, not filed.</summary>
    public bool IsLive(MediationCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return EndedAt is null && @case.State is CaseState.Signing or CaseState.Performing && @case.Agreement is { } a && a.Id == AgreementId && a.TextDigest == TextDigest
            && !@case.Confirmations.Any(x => x.AgreementId == AgreementId && x.State != ConfirmationState.Preparing);
    }
}
