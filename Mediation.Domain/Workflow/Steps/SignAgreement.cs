using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A signature of a party.</summary>
public sealed record SignInput
{
    /// <summary>Who signs.</summary>
    [Field("谁签", "Who signs", FieldKind.Signatory, Required = true)] public string? Signatory { get; set; }
    /// <summary>How.</summary>
    [Field("怎样签的", "How", FieldKind.Choice, Required = true)] public SigningMethod? Method { get; set; }
    /// <summary>Read and understood.</summary>
    [Field("签字人看过全文，或者听人念过，表示明白", "The signatory read it or had it read out and understands", FieldKind.Flag)] public bool Understood { get; set; }

    internal static IEnumerable<InputFault> Check(StepContext c, SignInput i, Func<Signatory, bool> hasSigned)
    {
        var who = Next(c, i, hasSigned);
        if (who is null) yield return new("signatory", new($"{i.Signatory}不是应当签字的人。", $"{i.Signatory} is not one of those who must sign."));
        else if (!OwnSide.Covers(c, c.Case.FindParty(who.PartyKey)!)) yield return new("signatory", new("只能为自己这一方签名。", "You can sign for your own side only."));
        else if (hasSigned(who)) yield return new("signatory", new($"{who.Name}已经签过，没有重复登记。", $"{who.Name} has signed already; nothing was entered twice."));
        else if (i.Method == SigningMethod.OnScreen && c.Case.FindParty(who.PartyKey)!.HasConsented(ConsentKind.ElectronicSigning) is false)
            yield return new("method", new($"{c.Case.FindParty(who.PartyKey)!.Name}还没有同意电子签名。可以在纸上签，或者先记录同意。", "This party has not consented to electronic signing. Sign on paper, or record the consent first."));
        else if (i.Method == SigningMethod.OnScreen && c.Case.Category == DisputeCategory.Family)
            yield return new("method", new($"婚姻、收养、继承等身份关系的协议只能在纸上签。{Law.ESign3.Zh}", $"Agreements on personal status are signed on paper. {Law.ESign3.En}"));
        if (!i.Understood) yield return new("understood", new("要先请签字人看过全文，或者念给他听。", "The signatory must have read it or had it read out."));
    }

    // One person may sign for several parties (a parent for two children): each signature is for the first party still without one.
    private static Signatory? Next(StepContext c, SignInput i, Func<Signatory, bool> hasSigned)
    {
        var named = c.Case.SignatoriesOn(c.Today).Where(s => s.Name == i.Signatory || s.Reference == i.Signatory).ToList();
        return named.FirstOrDefault(s => !hasSigned(s)) ?? named.FirstOrDefault();
    }

    internal static Signature Write(StepContext c, SignInput i, Func<Signatory, bool> hasSigned, string digest)
    {
        var who = Next(c, i, hasSigned)!;
        return new Signature
        {
            Id = Guid.CreateVersion7(), PartyKey = who.PartyKey, Name = who.Name, Capacity = who.Capacity, Method = i.Method!.Value,
            At = c.Now, TextDigest = digest, RecordedBy = c.Actor.Name,
        };
    }
}

/// <summary>T27: one party, representative or guardian signs the frozen text.</summary>
public sealed class SignAgreement : CaseStep<SignInput>
{
    /// <summary>Declares the step.</summary>
    public SignAgreement() : base("sign-agreement", "T27", new("当事人签名", "Party signs"), Law.Pml29)
    {
        Moves([CaseState.Signing], null);
        By(Role.Mediator, Role.Applicant, Role.OtherParty);
        Needs(Accept.EveryoneConsents);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => !context.Case.SignatoriesOn(context.Today).All(s => context.Agreement?.IsSignedBy(s) is true);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SignInput input) =>
        SignInput.Check(context, input, context.Agreement!.IsSignedBy);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SignInput input)
    {
        var signature = SignInput.Write(context, input, context.Agreement!.IsSignedBy, context.Agreement!.TextDigest!);
        context.Agreement!.Signatures.Add(signature);
        var party = context.Case.FindParty(signature.PartyKey)!;
        return new($"{party.Mark}方{signature.Name}签名", $"{signature.Name} signed for {party.Name}");
    }
}
