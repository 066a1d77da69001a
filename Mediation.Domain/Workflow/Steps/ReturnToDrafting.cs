using Mediation.Domain.Access;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Why the text goes back.</summary>
public sealed record ReturnToDraftingInput
{
    /// <summary>Change asked for.</summary>
    [Field("要改什么", "What is to be changed", FieldKind.LongText, Required = true, Max = 1000)] public string? Change { get; set; }
}

/// <summary>T25: a party asks for a change before everybody has signed; signatures under the old text are void.</summary>
public sealed class ReturnToDrafting : CaseStep<ReturnToDraftingInput>
{
    /// <summary>Declares the step.</summary>
    public ReturnToDrafting() : base("return-to-drafting", "T25", new("退回修改", "Return to drafting"), Law.Pml23)
    {
        Moves([CaseState.Signing], CaseState.Drafting);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(Exits.NotAllSigned);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ReturnToDraftingInput input)
    {
        var a = context.Agreement!;
        var voided = a.Signatures.Count;
        a.Signatures.Clear();
        (a.FinalisedAt, a.TextDigest, a.Acknowledged) = (null, null, "");
        var change = PlainText.Tidy(input.Change);
        return new($"退回修改：{change}" + (voided > 0 ? $"；原来的{voided}个签名作废" : ""), $"Returned to drafting: {change}" + (voided > 0 ? $"; {voided} signatures void" : ""));
    }
}
