using Mediation.Domain.Agreements;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>To whom a one-time code goes.</summary>
public sealed record SendCodeInput
{
    /// <summary>Who will sign.</summary>
    [Field("发给谁", "To whom", FieldKind.Signatory, Required = true, HintZh = "发到案卷里登记的手机号，5分钟内有效，只能用一次。", HintEn = "To the telephone on file; valid for five minutes, once.")] public string? Signatory { get; set; }

    internal static IEnumerable<InputFault> Check(StepContext c, SendCodeInput i, Func<Signatory, bool> hasSigned)
    {
        var who = SignInput.Next(c, i.Signatory, hasSigned);
        if (who is null) yield return new("signatory", new($"{i.Signatory}不是应当签字的人。", $"{i.Signatory} is not one of those who must sign."));
        else if (!OwnWord.MayEnter(c, c.Case.FindParty(who.PartyKey)!)) yield return new("signatory", new("只能把验证码发给自己这一方。", "A code can be sent to your own side only."));
        else if (hasSigned(who)) yield return new("signatory", new($"{who.Name}已经签过，不用再发。", $"{who.Name} has signed already; no code is needed."));
        else if (PhoneOf(c, who) is null) yield return new("signatory", new($"案卷里没有{who.Name}的手机号。请先更正当事人，或者当面核对身份证件。", $"No telephone of {who.Name} is on file. Correct the parties first, or check the identity document in person."));
        else if (SigningCode.WhyNoMore(c.Codes, who, c.Now) is { } wait) yield return new("signatory", wait);
    }

    internal static Text Send(StepContext c, SendCodeInput i, Func<Signatory, bool> hasSigned, CodePurpose purpose)
    {
        var who = SignInput.Next(c, i.Signatory, hasSigned)!;
        var phone = PhoneOf(c, who)!;
        var (code, digits) = SigningCode.Make(c.Case.Id, who, purpose, c.Agreement!.TextDigest!, c.Now);
        c.Codes.Add(code);
        c.Messages.Add(new(phone, $"【人民调解】验证码{digits}，用来{purpose.Term().Zh}（{c.Case.FileNumber}），5分钟内有效。不是您本人要签的，请不要告诉任何人。", c.Now + SigningCode.Lifetime));
        return new($"给{who.Name}发签名验证码（尾号{phone[^4..]}）", $"A signing code was sent to {who.Name} (number ending {phone[^4..]})");
    }

    // The signatory's own number; a party without one for the signatory is reached by the party's.
    private static string? PhoneOf(StepContext c, Signatory who)
    {
        var party = c.Case.FindParty(who.PartyKey)!;
        return party.Representatives.FirstOrDefault(r => r.Name == who.Name)?.Phone ?? party.Phone;
    }
}
