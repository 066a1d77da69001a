using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who mediates.</summary>
public sealed record AppointInput
{
    /// <summary>Mediator.</summary>
    [Field("人民调解员", "Mediator", FieldKind.Mediator, Required = true)] public string? Mediator { get; set; }
    /// <summary>Further mediators.</summary>
    [Field("其他调解员", "Further mediators", FieldKind.Rows, Max = 6, HintZh = "两人以上的，上面那一位主持", HintEn = "If there are several, the one above presides")] public List<FurtherMediatorInput> Others { get; set; } = [];
    /// <summary>Chosen by the parties.</summary>
    [Field("由各方当事人选定", "Chosen by the parties", FieldKind.Flag)] public bool ChosenByParties { get; set; }
    /// <summary>No ground of recusal.</summary>
    [Field("已核对：不是近亲属，没有利害关系", "Checked: no near relative, no interest", FieldKind.Flag)] public bool NoConflict { get; set; }
}

/// <summary>A mediator beside the one who presides.</summary>
public sealed record FurtherMediatorInput
{
    /// <summary>Mediator.</summary>
    [Field("人民调解员", "Mediator", FieldKind.Mediator, Required = true)] public string? Mediator { get; set; }
}

/// <summary>T11: the committee appoints a mediator, or the parties choose one.</summary>
public sealed class Appoint : CaseStep<AppointInput>
{
    /// <summary>Declares the step.</summary>
    public Appoint() : base("appoint", "T11", new("指派调解员", "Appoint a mediator"), Law.Pml19)
    {
        Moves([CaseState.Accepted], CaseState.Assigned, forward: true);
        By(Role.Director);
        Issue(DocumentKind.Appointment);
    }

    // One applicant's wish is a beginning for the director, not the parties' choice.
    /// <inheritdoc/>
    public override object? InputFor(StepContext context) =>
        context.Directory.FindMediator(context.Case.CommitteeId, context.Case.NamedMediator) is { IsActive: true } named ? new AppointInput { Mediator = named.Id.ToString() } : null;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, AppointInput input)
    {
        if (!input.NoConflict) yield return Assignment.Unchecked;
        foreach (var fault in Assignment.Check(context, "mediator", input.Mediator)) yield return fault;
        HashSet<Guid> chosen = [Assignment.Find(context, input.Mediator).Id];
        for (var i = 0; i < input.Others.Count; i++)
        {
            foreach (var fault in Assignment.Check(context, $"others[{i}].mediator", input.Others[i].Mediator)) yield return fault;
            if (!chosen.Add(Assignment.Find(context, input.Others[i].Mediator).Id))
                yield return new($"others[{i}].mediator", new("同一位调解员写了两次。", "The same mediator is named twice."));
        }
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, AppointInput input)
    {
        var mediator = Assignment.Find(context, input.Mediator);
        (context.Case.LeadMediatorId, context.Case.LeadMediatorName, context.Case.MediatorChosen) = (mediator.Id, mediator.Name, input.ChosenByParties);
        foreach (var other in input.Others) Assignment.Join(context, Assignment.Find(context, other.Mediator));
        List<string> others = [.. context.Case.CoMediatorsAtWork().Select(m => m.Name)];
        var more = others.Count > 0 ? new Text($"主持，{string.Join('、', others)}参加", $" to preside, with {string.Join(", ", others)}") : new Text("", "");
        return input.ChosenByParties
            ? new($"各方选定调解员{mediator.Name}{more.Zh}", $"The parties chose mediator {mediator.Name}{more.En}")
            : new($"指派调解员{mediator.Name}{more.Zh}", $"Mediator {mediator.Name} appointed{more.En}");
    }
}
