using Mediation.Domain.Access;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who leaves.</summary>
public sealed record ReleaseMediatorInput
{
    /// <summary>Mediator.</summary>
    [Field("人民调解员", "Mediator", Required = true, Max = 50, HintZh = "写姓名；主持的调解员不能这样退出", HintEn = "By name; the one who presides cannot leave this way")] public string? Mediator { get; set; }
    /// <summary>Reason.</summary>
    [Field("理由", "Reason", Required = true)] public string? Reason { get; set; }
}

/// <summary>T11: a further mediator leaves the case; from then on it is not theirs to read. Somebody who has left the roster can be released too.</summary>
public sealed class ReleaseMediator : CaseStep<ReleaseMediatorInput>
{
    private static readonly Requirement HasOthers = Requirement.That("co-mediator",
        new("主持人以外的调解员", "a mediator beside the one who presides"), Law.Pml19, c => c.Case.CoMediatorsAtWork().Any());

    /// <summary>Declares the step.</summary>
    public ReleaseMediator() : base("release-mediator", "T11", new("减少调解员", "Release a mediator"), Law.Pml19)
    {
        Moves([CaseState.Assigned, CaseState.Mediating], null);
        By(Role.Director);
        Needs(HasOthers);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.CoMediatorsAtWork().Any();

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, ReleaseMediatorInput input)
    {
        if (context.Case.CoMediatorsAtWork().All(m => m.Name != PlainText.Tidy(input.Mediator)))
            yield return new("mediator", new($"在办的其他调解员是：{string.Join('、', context.Case.CoMediatorsAtWork().Select(m => m.Name))}。请写其中一位。",
                $"The further mediators are {string.Join(", ", context.Case.CoMediatorsAtWork().Select(m => m.Name))}. Name one of them."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ReleaseMediatorInput input)
    {
        var released = context.Case.CoMediatorsAtWork().First(m => m.Name == PlainText.Tidy(input.Mediator));
        released.ReleasedAt = context.Now;
        var reason = PlainText.Tidy(input.Reason);
        return new($"调解员{released.Name}不再参加：{reason}", $"Mediator {released.Name} released: {reason}");
    }
}
