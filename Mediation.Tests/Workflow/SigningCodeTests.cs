using System.Text.RegularExpressions;
using Mediation.Domain.Agreements;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Workflow;

/// <summary>One-time codes: one signatory, one purpose, one text, five minutes, five tries, once.</summary>
public sealed class SigningCodeTests
{
    private static SignInput Signs(string code, string who = "王某丙") =>
        Journeys.Sign(who, SigningMethod.OnScreen) with { AgreesToScreen = true, Identified = Identification.OneTimeCode, Code = code };

    private static (IList<SigningCode> Codes, string Digits) Sent(DomainCase c, string step = "send-agreement-code", string who = "王某丙")
    {
        var context = c.As("mediator");
        CaseWorkflow.Take(CaseWorkflow.Find(step)!, context, new SendCodeInput { Signatory = who });
        var message = Assert.Single(context.Messages);
        return (context.Codes, Regex.Match(message.Words, "验证码([0-9]{6})").Groups[1].Value);
    }

    private static string[] Faults(DomainCase c, IList<SigningCode> codes, SignInput input, int seconds = 30, string step = "sign-agreement")
    {
        var now = c.As("mediator");
        var later = new StepContext { Case = now.Case, Actor = now.Actor, Now = now.Now.AddSeconds(seconds), Calendar = now.Calendar, Directory = now.Directory, Codes = codes };
        return [.. CaseWorkflow.Find(step)!.Check(later, input).Select(f => f.Field)];
    }

    [Fact]
    public void Code_GoesToThePhoneOnFileAndIsKeptOnlyAsAHash()
    {
        var c = Journeys.Signing();
        var context = c.As("mediator");
        CaseWorkflow.Take(CaseWorkflow.Find("send-agreement-code")!, context, new SendCodeInput { Signatory = "王某丙" });
        var message = Assert.Single(context.Messages);
        var code = Assert.Single(context.Codes);
        Assert.Equal(("13900000003", context.Now.AddMinutes(5)), (message.Phone, message.ValidUntil));
        Assert.Contains("请不要告诉任何人", message.Words);
        var digits = Regex.Match(message.Words, "[0-9]{6}").Value;
        Assert.Equal((64, 32, c.Case.Agreement!.TextDigest), (code.Hash.Length, code.Salt.Length, code.TextDigest));
        Assert.All(typeof(SigningCode).GetProperties().Where(p => p.PropertyType == typeof(string)), p => Assert.NotEqual(digits, p.GetValue(code)));
    }

    [Fact]
    public void RightCode_SignsOnceAndSaysHow()
    {
        var c = Journeys.Signing();
        var (codes, digits) = Sent(c);
        Assert.Empty(Faults(c, codes, Signs(digits)));
        var now = c.As("mediator");
        var context = new StepContext { Case = now.Case, Actor = now.Actor, Now = now.Now, Calendar = now.Calendar, Directory = now.Directory, Codes = codes };
        CaseWorkflow.Take(CaseWorkflow.Find("sign-agreement")!, context, Signs(digits));
        Assert.Equal("短信验证码", c.Case.Agreement!.Signatures[0].Identified);
        Assert.Equal(now.Now, codes[0].UsedAt);
        c.Case.Agreement.Signatures.Clear();
        Assert.Equal(["code"], Faults(c, codes, Signs(digits)));
    }

    [Fact]
    public void CodeOfAnotherPersonPurposeOrText_DoesNotCount()
    {
        var c = Journeys.Signing();
        var (codes, digits) = Sent(c);
        Assert.Equal(["code"], Faults(c, codes, Signs(digits, "张某甲")));
        codes[0].Purpose = CodePurpose.Application;
        Assert.Equal(["code"], Faults(c, codes, Signs(digits)));
        (codes[0].Purpose, codes[0].TextDigest) = (CodePurpose.Agreement, new string('0', 64));
        Assert.Equal(["code"], Faults(c, codes, Signs(digits)));
    }

    [Theory]
    [InlineData(299, 0)]
    [InlineData(300, 1)]
    public void Code_LastsFiveMinutes(int seconds, int faults)
    {
        var c = Journeys.Signing();
        var (codes, digits) = Sent(c);
        Assert.Equal(faults, Faults(c, codes, Signs(digits), seconds).Length);
    }

    [Fact]
    public void FiveWrongTries_VoidTheCode()
    {
        var c = Journeys.Signing();
        var (codes, digits) = Sent(c);
        var wrong = digits == "000000" ? "000001" : "000000";
        for (var i = 1; i <= SigningCode.MostTries; i++)
        {
            Assert.Equal(["code"], Faults(c, codes, Signs(wrong)));
            Assert.Equal(i, codes[0].Tries);
        }
        Assert.Equal(["code"], Faults(c, codes, Signs(digits)));
        Assert.Equal(SigningCode.MostTries, codes[0].Tries);
    }

    [Fact]
    public void OtherFaults_CostNoTry()
    {
        var c = Journeys.Signing();
        var (codes, _) = Sent(c);
        Assert.Equal(["strokes"], Faults(c, codes, Signs("000000") with { Strokes = null }));
        Assert.Equal(0, codes[0].Tries);
    }

    [Fact]
    public void Sending_IsSlowedAndLimited()
    {
        var c = Journeys.Signing();
        var (codes, _) = Sent(c);
        var now = c.As("mediator");
        string[] At(int seconds) => [.. CaseWorkflow.Find("send-agreement-code")!.Check(new StepContext { Case = c.Case, Actor = now.Actor, Now = now.Now.AddSeconds(seconds), Calendar = now.Calendar, Directory = now.Directory, Codes = codes },
            new SendCodeInput { Signatory = "王某丙" }).Select(f => f.Field)];
        Assert.Equal(["signatory"], At(59));
        Assert.Empty(At(61));
        for (var i = 0; i < 4; i++) codes.Add(new SigningCode { PartyKey = "B1", Name = "王某丙", MadeAt = now.Now });
        Assert.Equal(["signatory"], At(600));
        Assert.Empty(At(3601));
    }

    [Fact]
    public void Strangers_SignedPeopleAndPeopleWithoutAPhone_GetNone()
    {
        var c = Journeys.Signing().Take("mediator", "sign-agreement", Journeys.Sign("张某甲"));
        Assert.Equal(["signatory"], c.Faults("mediator", "send-agreement-code", new SendCodeInput { Signatory = "赵某丁" }));
        Assert.Equal(["signatory"], c.Faults("mediator", "send-agreement-code", new SendCodeInput { Signatory = "张某甲" }));
        Assert.Equal(["signatory"], c.Faults("mediator", "send-agreement-code", new SendCodeInput()));
        c.Case.FindParty("B1")!.Phone = null;
        Assert.Equal(["signatory"], c.Faults("mediator", "send-agreement-code", new SendCodeInput { Signatory = "王某丙" }));
        Assert.Equal("role", c.Refused("judge", "send-agreement-code").Code);
        Assert.Equal("state", Journeys.Drafting().Refused("mediator", "send-agreement-code").Code);
    }

    [Fact]
    public void Application_HasCodesOfItsOwn()
    {
        var c = Journeys.Prepared();
        var (codes, digits) = Sent(c, "send-application-code");
        Assert.Equal(CodePurpose.Application, codes[0].Purpose);
        Assert.Empty(Faults(c, codes, Signs(digits), step: "sign-application"));
        Assert.Equal("role", c.Refused("judge", "send-application-code").Code);
        Assert.Equal("state", Journeys.Filed().Refused("mediator", "send-application-code").Code);
    }

    [Fact]
    public void PartyByItsOwnAccount_IsIdentifiedByCodeOnly()
    {
        var c = Journeys.Signing();
        c.Case.FindParty("B1")!.ActorId = "party-b";
        var party = new Domain.Access.Actor("party-b", "王某丙", new HashSet<Domain.Access.Role> { Domain.Access.Role.OtherParty });
        Assert.Equal(["identified"], CaseWorkflow.Find("sign-agreement")!.Check(c.As(party), Signs("1") with { Identified = Identification.DocumentSeen, Code = null }).Select(f => f.Field));
    }
}
