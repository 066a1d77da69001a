using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who will not sign.</summary>
public sealed record RefuseToSignInput
{
    /// <summary>Party.</summary>
    [Field("谁不签", "Who refuses", FieldKind.Party, Required = true)] public string? Party { get; set; }
    /// <summary>Explanation.</summary>
    [Field("说明", "Explanation", FieldKind.LongText, Required = true, Max = 1000)] public string? Note { get; set; }
    /// <summary>Remedies.</summary>
    [Field("已告知的其他途径", "Remedies told", FieldKind.Choices, Required = true)] public List<Remedy> Remedies { get; set; } = [];
}

/// <summary>T26: a party refuses to sign; mediation ends.</summary>
public sealed class RefuseToSign : CaseStep<RefuseToSignInput>
{
    /// <summary>Declares the step.</summary>
    public RefuseToSign() : base("refuse-to-sign", "T26", new("有人不签，终止调解", "A party refuses: end"), Law.Pml26)
    {
        Moves([CaseState.Signing], CaseState.Ended);
        By(Role.Mediator);
        Needs(Exits.NotAllSigned);
        Issue(DocumentKind.Ended, DocumentKind.UndisputedFacts);
        Stop(Exits.MediationClocks);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DocumentKind> PapersFor(StepContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Exits.Papers(context.Case);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RefuseToSignInput input)
    {
        if (context.Case.SignatoriesOn(context.Today).Where(s => s.PartyKey == input.Party).All(s => context.Agreement?.IsSignedBy(s) is true))
            yield return new("party", new("这一方已经签过名。", "This party has signed already."));
        if (WaysOn.Untold(context.Case, input.Remedies) is { } untold) yield return untold;
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RefuseToSignInput input)
    {
        var party = context.Case.FindParty(input.Party)!;
        context.Case.EndReason = EndReason.RefusedToSign;
        context.Case.RemediesTold = string.Join(' ', input.Remedies.Distinct());
        Exits.Leave(context, $"{party.Name}：{PlainText.Tidy(input.Note)}");
        return new($"{party.Name}拒绝签字，调解终止", $"{party.Name} refused to sign; mediation ended");
    }
}
