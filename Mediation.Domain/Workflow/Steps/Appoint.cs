using Mediation.Domain.Access;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who mediates.</summary>
public sealed record AppointInput
{
    /// <summary>Mediator.</summary>
    [Field("人民调解员", "Mediator", FieldKind.Mediator, Required = true)] public string? Mediator { get; set; }
    /// <summary>Chosen by the parties.</summary>
    [Field("由各方当事人选定", "Chosen by the parties", FieldKind.Flag)] public bool ChosenByParties { get; set; }
    /// <summary>No ground of recusal.</summary>
    [Field("已核对：不是近亲属，没有利害关系", "Checked: no near relative, no interest", FieldKind.Flag)] public bool NoConflict { get; set; }
}

/// <summary>T11: the committee appoints a mediator, or the parties choose one.</summary>
public sealed class Appoint : CaseStep<AppointInput>
{
    /// <summary>Declares the step.</summary>
    public Appoint() : base("appoint", "T11", new("指派调解员", "Appoint a mediator"), Law.Pml19)
    {
        Moves([CaseState.Accepted], CaseState.Assigned, forward: true);
        By(Role.Director);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, AppointInput input)
    {
        var mediator = context.Directory.FindMediator(context.Case.CommitteeId, input.Mediator)!;
        if (!input.NoConflict)
            yield return new("noConflict", new("要先核对有没有应当回避的情形。", "Check for grounds of recusal first."));
        if (context.Case.Parties.Any(p => p.Name == mediator.Name || p.Representatives.Any(r => r.Name == mediator.Name)))
            yield return new("mediator", new($"{mediator.Name}与当事人或代理人同名，请核对是不是同一个人；是的应当回避。", $"{mediator.Name} has the name of a party or representative; if it is the same person, choose another mediator."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, AppointInput input)
    {
        var mediator = context.Directory.FindMediator(context.Case.CommitteeId, input.Mediator)!;
        (context.Case.LeadMediatorId, context.Case.LeadMediatorName, context.Case.MediatorChosen) = (mediator.Id, mediator.Name, input.ChosenByParties);
        return input.ChosenByParties
            ? new($"各方选定调解员{mediator.Name}", $"The parties chose mediator {mediator.Name}")
            : new($"指派调解员{mediator.Name}", $"Mediator {mediator.Name} appointed");
    }
}
