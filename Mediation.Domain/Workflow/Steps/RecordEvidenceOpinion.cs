using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What a party says to an item of evidence.</summary>
public sealed record EvidenceOpinionInput
{
    /// <summary>Number on the list.</summary>
    [Field("第几号证据", "Number of the item", FieldKind.Number, Required = true)] public int? Number { get; set; }
    /// <summary>Party.</summary>
    [Field("哪一方", "Party", FieldKind.Party, Required = true)] public string? Party { get; set; }
    /// <summary>Stand.</summary>
    [Field("认可还是有异议", "Accepts or disputes it", FieldKind.Choice, Required = true)] public EvidenceStand? Stand { get; set; }
    /// <summary>Why.</summary>
    [Field("理由", "Why", Max = 300)] public string? Words { get; set; }
}

/// <summary>T16: a party says whether it accepts an item of evidence; the newest word of a party counts.</summary>
public sealed class RecordEvidenceOpinion : CaseStep<EvidenceOpinionInput>
{
    private static readonly Requirement Listed = Requirement.That("evidence", new("登记过的证据", "evidence on the list"), Law.Pml27, c => c.Case.Evidence.Count > 0);

    /// <summary>Declares the step.</summary>
    public RecordEvidenceOpinion() : base("record-evidence-opinion", "T16", new("记对证据的意见", "Record an opinion on evidence"), Law.Pml27)
    {
        Moves([CaseState.Accepted, CaseState.Assigned, CaseState.Mediating, CaseState.Suspended, CaseState.Drafting, CaseState.Renegotiating], null);
        By(Role.Mediator);
        Needs(Listed);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Case.Evidence.Count > 0;
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, EvidenceOpinionInput input)
    {
        if (context.Case.Evidence.All(e => e.Number != input.Number))
            yield return new("number", new($"清单上没有第{input.Number}号证据。", $"There is no item {input.Number} on the list."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, EvidenceOpinionInput input)
    {
        var item = context.Case.Evidence.First(e => e.Number == input.Number);
        item.Opinions.Add(new EvidenceOpinion { Id = Guid.CreateVersion7(), PartyKey = input.Party!, Stand = input.Stand!.Value, Words = PlainText.Tidy(input.Words), At = context.Now });
        var (party, stand) = (context.Case.FindParty(input.Party)!.Name, input.Stand.Value.Term());
        return new($"{party}对第{item.Number}号证据{stand.Zh}", $"{party} on item {item.Number}: {stand.En}");
    }
}
