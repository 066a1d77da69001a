using Mediation.Domain.Documents;

namespace Mediation.Tests.Documents;

public class LetterTests
{
    [Fact]
    public void Reply_AnswersTheLetterInOrder()
    {
        var text = PaperText.Of(DocumentKind.Reply, SamplePapers.Reply());
        Assert.Contains("某某区公安局某某派出所：来函收悉。", text, StringComparison.Ordinal);
        Assert.Contains("来函编号某公（调）字〔2026〕17号案由土地流转费纠纷当事人某村二组31户、渝某甲观光农业有限公司", text, StringComparison.Ordinal);
        Assert.Contains("调解结果调解成功协议编号" + SamplePapers.Number, text, StringComparison.Ordinal);
        Assert.Contains("51,300.00元：2026年8月6日履行", text, StringComparison.Ordinal);
        Assert.Contains("双方确认流转面积85.50亩", text, StringComparison.Ordinal);
        Assert.DoesNotContain("不成原因", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ReplyAfterFailure_GivesTheReasonAndNoAgreement()
    {
        var text = PaperText.Of(DocumentKind.Reply, SamplePapers.FailedReply());
        Assert.Contains("调解结果调解不成", text, StringComparison.Ordinal);
        Assert.Contains("不成原因各方分歧较大，难以达成协议", text, StringComparison.Ordinal);
        Assert.DoesNotContain("协议编号", text, StringComparison.Ordinal);
        Assert.DoesNotContain("人民调解协议书", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Application_AsksPromisesAndListsWhatIsAttached()
    {
        var text = PaperText.Of(DocumentKind.ConfirmationApplication, SamplePapers.Application());
        Assert.Contains($"请求事项：确认申请人某村二组31户与渝某甲观光农业有限公司于2026年8月6日达成的{SamplePapers.Number}人民调解协议有效。", text, StringComparison.Ordinal);
        Assert.Contains("双方当事人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为该协议内容而给他人造成损害的，愿意承担相应的民事责任和其他法律责任。", text, StringComparison.Ordinal);
        Assert.Contains("此致" + SamplePapers.Court, text, StringComparison.Ordinal);
        Assert.Contains("全体申请人（签名盖章或捺印）：", text, StringComparison.Ordinal);
        Assert.Contains("附：1.人民调解协议书2.调解组织主持调解的证明3.各方身份证明4.送达地址确认书5.授权委托书", text, StringComparison.Ordinal);
        Assert.Contains("五、甲方自本协议生效之日起停止围堵", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ApplicationOfAPerson_GivesTheDayOfBirthFromTheIdentityNumber()
    {
        var text = PaperText.Of(DocumentKind.ConfirmationApplication, SamplePapers.Application() with { Applicants = [SamplePapers.Person, SamplePapers.Unknown] });
        Assert.Contains("姓名何㛃性别女出生日期1988年9月22日", text, StringComparison.Ordinal);
        Assert.Contains("身份证号500112198809221023电话13800000002", text, StringComparison.Ordinal);
    }
}
