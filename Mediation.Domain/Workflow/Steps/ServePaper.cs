using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What was served on whom, how and when.</summary>
public sealed record ServePaperInput
{
    /// <summary>Paper.</summary>
    [Field("哪一份文书", "Which paper", FieldKind.Paper, Required = true)] public int? Paper { get; set; }
    /// <summary>Parties.</summary>
    [Field("送达给谁", "Served on", FieldKind.Parties)] public List<string> Parties { get; set; } = [];
    /// <summary>Manner.</summary>
    [Field("怎样送达", "How", FieldKind.Choice, Required = true)] public ServiceManner? Manner { get; set; }
    /// <summary>Day.</summary>
    [Field("哪一天收到", "Received on", FieldKind.Date, Required = true, HintZh = "电子送达的，写到达对方系统的日子", HintEn = "Of electronic service, the day it reached the recipient's system")] public DateOnly? On { get; set; }
    /// <summary>Note.</summary>
    [Field("签收人、邮件号或者系统地址", "Who signed for it, postal number or address of the system")] public string? Note { get; set; }
}

/// <summary>
/// A paper is served: several parties at once where they are in the room. Periods that run from receipt start here:
/// D37 for each party that receives the ruling of validity, D34 anew from the receipt of the notice.
/// </summary>
public sealed class ServePaper : CaseStep<ServePaperInput>
{
    private static readonly Requirement ToServe = Requirement.That("paper-to-serve",
        new("还没有送达各方的文书", "a paper not yet served on every party"), Law.CplService, c => Waiting(c) is not null);

    /// <summary>Declares the step.</summary>
    public ServePaper() : base("serve-paper", "T47", new("登记送达", "Record service of a paper"), Law.CplService)
    {
        Moves([.. Enum.GetValues<CaseState>().Except([CaseState.Unregistered, CaseState.Draft, CaseState.Archived])], null);
        By(Role.CourtClerk, Role.Judge, Role.Mediator, Role.Registrar, Role.Director);
        Needs(ToServe);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => Waiting(context) is not null;

    /// <summary>The papers the actor may serve, the newest first: the committee its own, a court those of the application it had.</summary>
    public static IEnumerable<IssuedDocument> Servable(StepContext c)
    {
        var isCourt = c.Actor.Is(Role.CourtClerk) || c.Actor.Is(Role.Judge);
        return c.Case.Documents.Where(d => PaperService.IsServed(d.Kind) && PaperService.IsCourtPaper(d.Kind) == isCourt && (!isCourt || CourtOf(c.Case, d) == c.Actor.HostBodyId)).OrderByDescending(d => d.Number);
    }

    // Applications follow one another: a paper belongs to the last one begun before it.
    private static Guid? CourtOf(MediationCase k, IssuedDocument paper) => k.Confirmations.Where(a => a.PreparedAt <= paper.IssuedAt).MaxBy(a => a.Number)?.CourtId;

    /// <summary>The parties a paper has not reached.</summary>
    public static IEnumerable<Party> NotReached(StepContext c, IssuedDocument paper) =>
        c.Case.InOrder.Where(p => !c.Case.Services.Any(s => s.DocumentNumber == paper.Number && s.PartyKey == p.Key));

    private static IssuedDocument? Waiting(StepContext c) => Servable(c).FirstOrDefault(d => NotReached(c, d).Any());

    /// <summary>The paper that waits. Who received it, how and when is for whoever saw it to say.</summary>
    public override object? InputFor(StepContext context) => Waiting(context) is { } paper ? new ServePaperInput { Paper = paper.Number } : null;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, ServePaperInput input)
    {
        if (Servable(context).FirstOrDefault(d => d.Number == input.Paper) is not { } paper)
        {
            yield return new("paper", new("没有这份文书，或者它不由您这一方送达。", "There is no such paper, or it is not yours to serve."));
            yield break;
        }
        if (input.Parties.Count == 0) yield return new("parties", new("请选送达给谁。", "Choose who received it."));
        if (input.Parties.Except(NotReached(context, paper).Select(p => p.Key)).FirstOrDefault() is { } twice)
            yield return new("parties", new($"{context.Case.FindParty(twice)!.Name}已经收到过，没有重复登记。", "This party has received it already; nothing was entered twice."));
        if (input.On > context.Today || input.On < StepContext.DayOf(paper.IssuedAt))
            yield return new("on", new("收到的日子在文书作出那天到今天之间。", "It was received between the day it was issued and today."));
        if (input.Manner == ServiceManner.Notice && !PaperService.IsCourtPaper(paper.Kind))
            yield return new("manner", new("公告送达只有人民法院可以用。", "Only courts serve by public notice."));
        if (input.Manner == ServiceManner.Electronic && input.Parties.Select(context.Case.FindParty).FirstOrDefault(p => p?.HasConsented(ConsentKind.ElectronicService) is false) is { } unwilling)
            yield return new("manner", new($"{unwilling.Name}没有同意电子送达。先记录同意，或者用别的方式。", $"{unwilling.Name} has not consented to electronic service. Record the consent first, or serve otherwise."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ServePaperInput input)
    {
        var paper = Servable(context).First(d => d.Number == input.Paper);
        var on = input.On!.Value;
        foreach (var key in input.Parties.Distinct())
        {
            context.Case.Services.Add(new ServiceRecord
            {
                Id = Guid.CreateVersion7(), DocumentNumber = paper.Number, Kind = paper.Kind, PartyKey = key, Manner = input.Manner!.Value, ServedOn = on,
                Note = PlainText.Tidy(input.Note), RecordedAt = context.Now, RecordedBy = context.Actor.Name,
            });
            if (paper.Kind == DocumentKind.RulingValid) context.Start(DeadlineKind.D37, on, context.Case.FindParty(key)!.Name, key);
        }
        if (paper.Kind == DocumentKind.CourtSupplementNotice) CountFromReceipt(context, paper);
        var names = string.Join('、', context.Case.InOrder.Where(p => input.Parties.Contains(p.Key)).Select(p => p.Name));
        var (kind, manner) = (paper.Kind.Term(), input.Manner!.Value.Term());
        return new($"{kind.Zh}{on:M月d日}送达{names}（{manner.Zh}）", $"{kind.En} received on {on:yyyy-MM-dd} by {names} ({manner.En})");
    }

    // The days of a supplement run from receipt by the last of the joint applicants; a day the judge fixed stays.
    private static void CountFromReceipt(StepContext c, IssuedDocument paper)
    {
        if (c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D34) is not { StoppedAt: null, Subject: "" } period || c.Confirmation is not { } application) return;
        if (c.Case.Documents.Last(d => d.Kind == DocumentKind.CourtSupplementNotice) != paper) return;
        period.Recount(c.Case.Services.Where(s => s.DocumentNumber == paper.Number).Max(s => s.ServedOn), period.Length, c.Calendar);
        application.SupplyBy = period.DueOn;
    }
}
