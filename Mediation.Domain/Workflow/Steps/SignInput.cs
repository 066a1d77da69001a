using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A signature of a party.</summary>
public sealed record SignInput
{
    private const string OnScreen = "Method=OnScreen";

    /// <summary>Who signs.</summary>
    [Field("谁签", "Who signs", FieldKind.Signatory, Required = true)] public string? Signatory { get; set; }
    /// <summary>How.</summary>
    [Field("怎样签的", "How", FieldKind.Choice, Required = true)] public SigningMethod? Method { get; set; }
    /// <summary>Read and understood.</summary>
    [Field("签字人看过全文，或者听人念过，表示明白", "The signatory read it or had it read out and understands", FieldKind.Flag)] public bool Understood { get; set; }
    /// <summary>Consent to signing electronically, given with the signature where it was not given before.</summary>
    [Field("签字人同意用电子签名（也可以选纸质）", "The signatory agrees to sign electronically (paper is as good)", FieldKind.Flag, When = OnScreen)] public bool AgreesToScreen { get; set; }
    /// <summary>How the signatory was identified, for a signature on a screen.</summary>
    [Field("怎样确认是本人", "How the person was identified", FieldKind.Choice, Wanted = true, When = OnScreen)] public Identification? Identified { get; set; }
    /// <summary>The one-time code.</summary>
    [Field("短信验证码", "Code from the message", FieldKind.Code, Wanted = true, When = "Identified=OneTimeCode", Confidential = true, HintZh = "先办“发签名验证码”，再填收到的6位数字。", HintEn = "Send a signing code first, then enter its six digits.")] public string? Code { get; set; }
    /// <summary>The strokes, as <see cref="Handwriting"/> writes them.</summary>
    [Field("签名", "Signature", FieldKind.Strokes, When = OnScreen, HintZh = "请签字人自己在框里写全名。用不了触屏或者鼠标的，在上面改选“纸质签名”。", HintEn = "The signatory writes the full name in the box. Without touch screen or mouse, choose signing on paper above.")] public string? Strokes { get; set; }

    /// <summary>Whether the agreement may be signed on a screen at all: personal status is for paper (Electronic Signature Law art. 3).</summary>
    internal static bool MayBeOnScreen(StepContext c) => c.Case.Category != DisputeCategory.Family;

    internal static IEnumerable<InputFault> Check(StepContext c, SignInput i, Func<Signatory, bool> hasSigned, CodePurpose purpose)
    {
        var faults = new List<InputFault>();
        var who = Next(c, i.Signatory, hasSigned);
        if (who is null) faults.Add(new("signatory", new($"{i.Signatory}不是应当签字的人。", $"{i.Signatory} is not one of those who must sign.")));
        else if (!OwnWord.MayEnter(c, c.Case.FindParty(who.PartyKey)!))
            faults.Add(new("signatory", new($"只能替自己这一方签名，{who.Name}的签名由其本人或者调解员登记。", $"You can sign for your own side only; {who.Name} signs in person or with the mediator.")));
        else if (hasSigned(who)) faults.Add(new("signatory", new($"{who.Name}已经签过，没有重复登记。", $"{who.Name} has signed already; nothing was entered twice.")));
        if (i.Method == SigningMethod.OnScreen) faults.AddRange(ScreenFaults(c, i, who));
        if (!i.Understood) faults.Add(new("understood", new("要先请签字人看过全文，或者念给他听。", "The signatory must have read it or had it read out.")));
        // Last, and only if all else is right: a try is counted.
        if (faults.Count == 0 && i is { Method: SigningMethod.OnScreen, Identified: Identification.OneTimeCode }
            && SigningCode.Try(c.Codes, who!, purpose, c.Agreement!.TextDigest!, i.Code!.Trim(), c.Now) is { } wrong) faults.Add(new("code", wrong));
        return faults;
    }

    private static IEnumerable<InputFault> ScreenFaults(StepContext c, SignInput i, Signatory? who)
    {
        if (!MayBeOnScreen(c))
        {
            yield return new("method", new($"婚姻、收养、继承等身份关系的协议只能在纸上签。{Law.ESign3.Zh}", $"Agreements on personal status are signed on paper. {Law.ESign3.En}"));
            yield break;
        }
        if (who is not null && c.Case.FindParty(who.PartyKey)! is var party && !party.HasConsented(ConsentKind.ElectronicSigning) && !i.AgreesToScreen)
            yield return new("agreesToScreen", new($"{party.Name}还没有同意电子签名。同意的，请打勾；不同意的，在纸上签。", "This party has not consented to electronic signing. Tick the consent, or sign on paper."));
        if (Handwriting.Parse(i.Strokes).Fault is { } blank) yield return new("strokes", blank.Sentence);
        if (i.Identified is null) yield return new("identified", new("请选怎样确认是本人。", "Choose how the person was identified."));
        else if (i.Identified == Identification.DocumentSeen && !CaseAccess.MayActAs(Role.Mediator, c.Actor, c.Case))
            yield return new("identified", new("身份证件由调解员当面核对。自己签的，请用短信验证码。", "The mediator checks identity documents in person. When you sign by yourself, use the code by message."));
        else if (i.Identified == Identification.OneTimeCode && string.IsNullOrWhiteSpace(i.Code))
            yield return new("code", new("请填短信里的6位验证码。", "Enter the six digits of the message."));
    }

    // One person may sign for several parties (a parent for two children): each signature is for the first party still without one.
    internal static Signatory? Next(StepContext c, string? signatory, Func<Signatory, bool> hasSigned)
    {
        var named = c.Case.SignatoriesOn(c.Today).Where(s => s.Name == signatory || s.Reference == signatory).ToList();
        return named.FirstOrDefault(s => !hasSigned(s)) ?? named.FirstOrDefault();
    }

    internal static Signature Write(StepContext c, SignInput i, Func<Signatory, bool> hasSigned, string digest, CodePurpose purpose)
    {
        var who = Next(c, i.Signatory, hasSigned)!;
        var onScreen = i.Method == SigningMethod.OnScreen;
        var party = c.Case.FindParty(who.PartyKey)!;
        if (onScreen && !party.HasConsented(ConsentKind.ElectronicSigning))
            RecordConsent.Write(party, c, true, $"{who.Name}签名时同意", ConsentKind.ElectronicSigning);
        if (onScreen && i.Identified == Identification.OneTimeCode) SigningCode.Use(c.Codes, who, purpose, digest, c.Now);
        return new Signature
        {
            Id = Guid.CreateVersion7(), PartyKey = who.PartyKey, Name = who.Name, Capacity = who.Capacity, Method = i.Method!.Value,
            At = c.Now, TextDigest = digest, RecordedBy = c.Actor.Name,
            Strokes = onScreen ? i.Strokes : null, Identified = onScreen ? i.Identified!.Value.Term().Zh : "",
        };
    }
}
