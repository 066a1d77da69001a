using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Intake;

/// <summary>What a clerk does with a request, other than taking it as a case.</summary>
public abstract record RequestAction
{
    /// <summary>Its name in the event log.</summary>
    public abstract string Key { get; }

    /// <summary>What the button says.</summary>
    public abstract Text Label { get; }

    /// <summary>What is wrong with what was entered, field by field; empty if nothing.</summary>
    public virtual IEnumerable<InputFault> Check(Request request, StepContext context) => InputRules.Check(this, context);

    internal abstract Text Apply(Request request, Actor actor, DateTime now);
}

/// <summary>The applicant was reached; the request stays open, its clock stops.</summary>
public sealed record NoteContact : RequestAction
{
    /// <summary>What was said.</summary>
    [Field("怎样联系上的，说了什么", "How they were reached, and what was said", FieldKind.LongText, Required = true, Max = 500, HintZh = "申请人查进度时看得到“已联系”，看不到这些话。", HintEn = "The applicant sees that contact was made, not these words.")] public string? Words { get; set; }

    /// <inheritdoc/>
    public override string Key => "request-contact";

    /// <inheritdoc/>
    public override Text Label => new("记一次联系", "Note a contact");

    internal override Text Apply(Request request, Actor actor, DateTime now)
    {
        request.FirstAnsweredAt ??= now;
        request.ContactedAt = now;
        return new("已和申请人联系", "The applicant was contacted");
    }
}

/// <summary>The request is answered and over.</summary>
public sealed record AnswerRequest : RequestAction
{
    /// <summary>The answer.</summary>
    [Field("答复申请人的话", "Answer to the applicant", FieldKind.LongText, Required = true, Max = 1000, HintZh = "申请人凭查询码看到的就是这些话。", HintEn = "This is what the applicant reads with the query code.")] public string? Words { get; set; }

    /// <inheritdoc/>
    public override string Key => "request-answered";

    /// <inheritdoc/>
    public override Text Label => new("答复并办结", "Answer and close");

    internal override Text Apply(Request request, Actor actor, DateTime now)
    {
        request.Close(RequestState.Answered, PlainText.Tidy(Words), actor, now);
        return new("答复了申请人，来件办结", "The applicant was answered; the request is closed");
    }
}

/// <summary>The matter belongs to somebody else; the applicant is told to whom and why.</summary>
public sealed record SendElsewhere : RequestAction
{
    /// <summary>Where.</summary>
    [Field("转到哪里", "Where it goes", FieldKind.Choice, Required = true)] public Destination? Where { get; set; }
    /// <summary>Which office.</summary>
    [Field("具体单位、地址、电话", "Which office, its address and telephone", Max = 200)] public string? Office { get; set; }
    /// <summary>Reason.</summary>
    [Field("为什么，告诉申请人", "Why, in words for the applicant", FieldKind.LongText, Required = true, Max = 1000)] public string? Words { get; set; }

    /// <inheritdoc/>
    public override string Key => "request-sent-elsewhere";

    /// <inheritdoc/>
    public override Text Label => new("转到别处", "Send elsewhere");

    internal override Text Apply(Request request, Actor actor, DateTime now)
    {
        request.Close(RequestState.SentElsewhere, PlainText.Tidy(Words), actor, now);
        (request.Destination, request.DestinationOffice) = (Where, PlainText.Tidy(Office));
        return new($"转到{Where!.Value.Term().Zh}", $"Sent to {Where.Value.Term().En}");
    }
}

/// <summary>三事分流: sorted anew, with its reason; the event log keeps each sorting (local practice row 12).</summary>
public sealed record SortRequest : RequestAction
{
    /// <summary>Sorting.</summary>
    [Field("三事分流", "Whose matter it is", FieldKind.Choice, Required = true)] public Triage? Triage { get; set; }
    /// <summary>Reason.</summary>
    [Field("分流的理由", "Why it is sorted so", Required = true, Max = 300)] public string? Reason { get; set; }

    /// <inheritdoc/>
    public override string Key => "request-sorted";

    /// <inheritdoc/>
    public override Text Label => new("改分流", "Sort anew");

    /// <inheritdoc/>
    public override IEnumerable<InputFault> Check(Request request, StepContext context)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var fault in base.Check(request, context)) yield return fault;
        if (Triage is { } same && request.Triage == same)
            yield return new("triage", new($"现在就是“{same.Term().Zh}”，不用改。", $"It is sorted as a {same.Term().En} already."));
    }

    internal override Text Apply(Request request, Actor actor, DateTime now)
    {
        var before = request.Triage?.Term() ?? new("没有分流", "unsorted");
        (request.Triage, request.TriageReason, request.SortedBy) = (Triage, PlainText.Tidy(Reason), actor.Name);
        return new($"分流从“{before.Zh}”改为“{Triage!.Value.Term().Zh}”：{request.TriageReason}", $"Sorted from “{before.En}” to “{Triage.Value.Term().En}”: {request.TriageReason}");
    }
}
