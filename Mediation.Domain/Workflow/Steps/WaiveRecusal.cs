using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Venues;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who agreed, and how.</summary>
public sealed record WaiveRecusalInput
{
    /// <summary>Parties.</summary>
    [Field("书面同意的各方", "Parties who agreed in writing", FieldKind.Parties, Required = true)] public List<string> Parties { get; set; } = [];
    /// <summary>How.</summary>
    [Field("怎样书面同意的", "How they agreed in writing", Required = true, HintZh = "例如：8月6日各方在同意书上签名，入卷", HintEn = "For example: signed by all on 6 August, in the file")] public string? How { get; set; }
}

/// <summary>T14: every party agrees in writing that the mediator goes on.</summary>
public sealed class WaiveRecusal : CaseStep<WaiveRecusalInput>
{
    /// <summary>Declares the step.</summary>
    public WaiveRecusal() : base("waive-recusal", "T14", new("各方书面同意继续调解", "Every party agrees to go on"), Law.Invited15)
    {
        Moves([CaseState.RecusalReview], CaseState.Mediating);
        By(Role.Director);
        Needs(RecusalReturn.Begun);
        Issue(DocumentKind.Recusal);
        Stop(DeadlineKind.D47);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.HasMediationBegun;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, WaiveRecusalInput input) => WrittenConsent.Check(context, input.Parties);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, WaiveRecusalInput input) => Write(context, input);

    internal static Text Write(StepContext c, WaiveRecusalInput input)
    {
        var (recusal, how) = (c.Case.OpenRecusal!, PlainText.Tidy(input.How));
        foreach (var party in c.Case.Parties) RecordConsent.Write(party, c, true, how, ConsentKind.MediatorStays);
        GrantRecusal.Decide(c, recusal, RecusalOutcome.Waived, how);
        return new($"各方书面同意调解员{recusal.MediatorName}继续调解", $"Every party agreed in writing that mediator {recusal.MediatorName} goes on");
    }
}
