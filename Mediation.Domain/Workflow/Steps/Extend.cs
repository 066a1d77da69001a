using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>How long, why, and who agreed.</summary>
public sealed record ExtendInput
{
    /// <summary>Days.</summary>
    [Field("延长几日", "By how many days", FieldKind.Number, Required = true, HintZh = "医疗纠纷按工作日", HintEn = "Working days in a medical dispute")] public int? Days { get; set; }
    /// <summary>Reason.</summary>
    [Field("理由", "Reason", FieldKind.LongText, Required = true, Max = 500)] public string? Reason { get; set; }
    /// <summary>Parties.</summary>
    [Field("书面同意的各方", "Parties who agreed in writing", FieldKind.Parties, Required = true)] public List<string> Parties { get; set; } = [];
    /// <summary>How.</summary>
    [Field("怎样书面同意的", "How they agreed in writing", Required = true, HintZh = "例如：8月20日各方在同意书上签名", HintEn = "For example: signed by all on 20 August")] public string? How { get; set; }
}

/// <summary>T17: before the period is over every party agrees in writing to a longer one; it is counted from the day after the old end.</summary>
public sealed class Extend : CaseStep<ExtendInput>
{
    // Where the parties alone set the length, a slip of the pen must still not reach the next century.
    private const int LongestAgreed = 365;

    private static readonly Requirement Running = Requirement.That("period-open",
        new("调解期限还没有届满", "the mediation period not to be over yet"), Law.Invited27, c => Clock(c) is { } clock && !clock.IsSurelyOver(c.Today));

    private static readonly Requirement NotLabour = Requirement.That("not-labour",
        new("不是劳动争议（15日内没有达成协议，当事人可以申请仲裁，期限不能延长）", "not a labour dispute (after 15 days the parties may go to arbitration; the period cannot be extended)"), Law.Labour14,
        c => Clock(c)?.Kind != DeadlineKind.D15);

    private static readonly Requirement Once = Requirement.That("extended-once",
        new("委托调解还没有延长过（只能延长一次）", "an entrusted mediation not extended before (only once)"), Law.Filing3, c => Clock(c)?.Kind != DeadlineKind.D12);

    /// <summary>Declares the step.</summary>
    public Extend() : base("extend", "T17", new("延长调解期限", "Extend the mediation period"), Law.Invited27)
    {
        Moves([CaseState.Mediating], null);
        By(Role.Mediator);
        Needs(Accept.EveryoneConsents, Running, NotLabour, Once);
        Issue(DocumentKind.Extension);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, ExtendInput input)
    {
        if (input.Days < 1) yield return new("days", new("至少延长1日。", "At least one day."));
        var longest = Longest(context);
        if (input.Days > longest) yield return new("days", new($"这一次最多延长{longest}日。", $"At most {longest} days this time."));
        foreach (var fault in WrittenConsent.Check(context, input.Parties)) yield return fault;
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ExtendInput input)
    {
        var (old, kind) = (Clock(context)!, Successor(context));
        var how = PlainText.Tidy(input.How);
        foreach (var party in context.Case.Parties) RecordConsent.Write(party, context, true, how, ConsentKind.Extension);
        context.Stop(old.Kind);
        var clock = context.Start(kind, old.DueOn, length: input.Days);
        context.Case.Extensions.Add(new Extension { Id = Guid.CreateVersion7(), From = old.DueOn, Until = clock.DueOn, Reason = PlainText.Tidy(input.Reason), AgreedAt = context.Now });
        return new($"各方书面同意，调解期限延长到{clock.DueOn:yyyy年M月d日}", $"Every party agreed in writing: the mediation period runs until {clock.DueOn:yyyy-MM-dd}");
    }

    private static Deadline? Clock(StepContext c) => MediationClocks.Of(c.Case.Deadlines);

    private static DeadlineKind Successor(StepContext c) => Clock(c)!.Kind switch
    {
        DeadlineKind.D10 or DeadlineKind.D11 => DeadlineKind.D12,
        DeadlineKind.D14 => DeadlineKind.D14,
        _ => DeadlineKind.D08,
    };

    // Self-run: the committee's own cap each time. Delegated and medical: as long as both agree. Entrusted: 30 days, since the trial limit waits.
    private static int Longest(StepContext c) => Successor(c) switch
    {
        DeadlineKind.D12 => DeadlineRules.Of(DeadlineKind.D12).Period.Length,
        DeadlineKind.D08 when c.Case.Origin != CaseOrigin.CourtDelegated => c.Lengths.PeriodOf(DeadlineKind.D08).Length,
        _ => LongestAgreed,
    };
}
