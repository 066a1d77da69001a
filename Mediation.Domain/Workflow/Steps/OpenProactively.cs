using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A dispute the committee found by itself.</summary>
public sealed record OpenProactivelyInput : IntakeInput
{
    /// <summary>Found how.</summary>
    [Field("怎样发现的", "How it was found", Required = true, Max = 200, HintZh = "排查、走访、群众反映", HintEn = "Screening, a visit, word of neighbours")] public string? FoundHow { get; set; }
    /// <summary>No refusal.</summary>
    [Field("没有哪一方表示过不愿意调解", "Nobody has said they do not want mediation", FieldKind.Flag, HintZh = "立项以后还要分别征得各方同意", HintEn = "Everybody is still asked for consent")] public bool NoRefusalKnown { get; set; }
}

/// <summary>T03: the committee starts by itself on a dispute it has found.</summary>
public sealed class OpenProactively : CaseStep<OpenProactivelyInput>
{
    /// <summary>Declares the step.</summary>
    public OpenProactively() : base("open-proactively", "T03", new("主动调解立项", "Open on own initiative"), Law.Pml17)
    {
        Moves([CaseState.Unregistered], CaseState.AwaitingAcceptance, forward: true);
        By(Role.Mediator, Role.Director);
        Start(DeadlineKind.D01);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, OpenProactivelyInput input)
    {
        if (!input.NoRefusalKnown)
            yield return new("noRefusalKnown", new($"有一方明确拒绝的，不得调解。{Law.Pml17.Zh}", $"Where a party clearly refuses there is no mediation. {Law.Pml17.En}"));
        foreach (var fault in IntakeInput.Check(context, input)) yield return fault;
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, OpenProactivelyInput input)
    {
        IntakeInput.Place(context, context.Actor.CommitteeId!.Value);
        input.WriteTo(context);
        context.Case.Origin = CaseOrigin.Proactive;
        context.Case.SourceNote = string.Join('；', new[] { context.Case.SourceNote, PlainText.Tidy(input.FoundHow) }.Where(t => t.Length > 0));
        // Whoever found the dispute carries it until the director appoints.
        if (context.Actor.MediatorId is { } mediator) (context.Case.LeadMediatorId, context.Case.LeadMediatorName) = (mediator, context.Actor.Name);
        return new("调委会主动介入", "The committee started on its own initiative");
    }
}
