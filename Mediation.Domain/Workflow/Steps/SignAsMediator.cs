using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>How the mediator signs.</summary>
public sealed record SignAsMediatorInput
{
    /// <summary>How.</summary>
    [Field("怎样签的", "How", FieldKind.Choice, Required = true)] public SigningMethod? Method { get; set; }
    /// <summary>The strokes, as <see cref="Handwriting"/> writes them.</summary>
    [Field("签名", "Signature", FieldKind.Strokes, When = "Method=OnScreen", HintZh = "请在框里写全名。用不了触屏或者鼠标的，在上面改选“纸质签名”。", HintEn = "Write your full name in the box. Without touch screen or mouse, choose signing on paper above.")] public string? Strokes { get; set; }
}

/// <summary>T27: the mediator signs after every party.</summary>
public sealed class SignAsMediator : CaseStep<SignAsMediatorInput>
{
    internal static readonly Requirement PartiesSigned = new("party-signatures", Law.Pml29, c =>
    {
        var signatories = c.Case.SignatoriesOn(c.Today);
        var missing = c.Case.InOrder.Where(p => signatories.All(s => s.PartyKey != p.Key))
            .Select(p => new Need(new($"{p.Name}有权签字的人", $"somebody who may sign for {p.Name}"), false, Whose: p.Name));
        return signatories.Select(s => new Need(new($"{s.Name}签名", $"signature of {s.Name}"), c.Agreement?.IsSignedBy(s) is true,
            c.Agreement?.Signatures.FirstOrDefault(x => x.PartyKey == s.PartyKey && x.Name == s.Name)?.At, s.Name)).Concat(missing);
    });

    private static readonly Requirement NotYet = Requirement.That("mediator-not-signed",
        new("调解员还没有签名", "the mediator not to have signed yet"), Law.Pml29, c => c.Agreement?.MediatorSignature is null);

    /// <summary>Declares the step.</summary>
    public SignAsMediator() : base("sign-as-mediator", "T27", new("调解员签名", "Mediator signs"), Law.Pml29)
    {
        Moves([CaseState.Signing], null);
        By(Role.Mediator);
        Needs(PartiesSigned, NotYet);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SignAsMediatorInput input)
    {
        if (input.Method != SigningMethod.OnScreen) yield break;
        if (!SignInput.MayBeOnScreen(context))
            yield return new("method", new($"婚姻、收养、继承等身份关系的协议只能在纸上签。{Law.ESign3.Zh}", $"Agreements on personal status are signed on paper. {Law.ESign3.En}"));
        else if (Handwriting.Parse(input.Strokes).Fault is { } blank) yield return new("strokes", blank.Sentence);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SignAsMediatorInput input)
    {
        context.Agreement!.Signatures.Add(new Signature
        {
            Id = Guid.CreateVersion7(), Name = context.Case.LeadMediatorName ?? context.Actor.Name, Method = input.Method!.Value, At = context.Now,
            TextDigest = context.Agreement.TextDigest!, RecordedBy = context.Actor.Name,
            Strokes = input.Method == SigningMethod.OnScreen ? input.Strokes : null,
        });
        var name = context.Agreement.MediatorSignature!.Name;
        return new($"调解员{name}签名", $"Mediator {name} signed");
    }
}
