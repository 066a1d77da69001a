using Mediation.Domain.Access;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who joins.</summary>
public sealed record AddMediatorInput
{
    /// <summary>Mediator.</summary>
    [Field("人民调解员", "Mediator", FieldKind.Mediator, Required = true)] public string? Mediator { get; set; }
    /// <summary>No ground of recusal.</summary>
    [Field("已核对：不是近亲属，没有利害关系", "Checked: no near relative, no interest", FieldKind.Flag)] public bool NoConflict { get; set; }
}

/// <summary>T11: a further mediator joins the one who presides.</summary>
public sealed class AddMediator : CaseStep<AddMediatorInput>
{
    /// <summary>Declares the step.</summary>
    public AddMediator() : base("add-mediator", "T11", new("增加调解员", "Add a mediator"), Law.Pml19)
    {
        Moves([CaseState.Assigned, CaseState.Mediating], null);
        By(Role.Director);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, AddMediatorInput input)
    {
        if (!input.NoConflict) yield return Assignment.Unchecked;
        foreach (var fault in Assignment.Check(context, "mediator", input.Mediator)) yield return fault;
        if (context.Case.IsHandledBy(Assignment.Find(context, input.Mediator).Id))
            yield return new("mediator", new("这位调解员已经在办这件案子。", "This mediator handles the case already."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, AddMediatorInput input)
    {
        var mediator = Assignment.Find(context, input.Mediator);
        Assignment.Join(context, mediator);
        return new($"增加调解员{mediator.Name}，{context.Case.LeadMediatorName}主持", $"Mediator {mediator.Name} joins; {context.Case.LeadMediatorName} presides");
    }
}
