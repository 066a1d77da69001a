using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Tests.Documents;

public class NoticeDocumentTests
{
    [Fact]
    public void NonAcceptance_NamesGroundLawAndOtherWays()
    {
        var text = PaperText.Of(DocumentKind.NonAcceptance, SamplePapers.NonAcceptance());
        Assert.Contains("不予受理告知书编号：（某街）人调字〔2026〕第0002号", text, StringComparison.Ordinal);
        Assert.Contains("申请日期与事项：2026年5月6日，房屋漏水纠纷。申请事项：修复卫生间渗漏；赔偿吊顶损失6,450.00元。", text, StringComparison.Ordinal);
        Assert.Contains("不予受理理由：经审查，一方当事人明确拒绝调解。依照《人民调解工作若干规定》第二十二条，本委员会不予受理。", text, StringComparison.Ordinal);
        Assert.Contains("其他解决途径：当事人可以向人民法院起诉；双方同意的，重新调解。", text, StringComparison.Ordinal);
        Assert.Contains("送达签收：甲方（申请人）何㛃____年__月__日", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Notices_DoNotTellOnePartyTheIdentityNumberOfTheOther()
    {
        Assert.DoesNotContain("500112198809221023", PaperText.Of(DocumentKind.NonAcceptance, SamplePapers.NonAcceptance()), StringComparison.Ordinal);
        Assert.DoesNotContain("500112198809221023", PaperText.Of(DocumentKind.Ended, SamplePapers.Ended()), StringComparison.Ordinal);
    }

    [Fact]
    public void Ended_ListsEveryReasonAndTicksTheOne()
    {
        foreach (var reason in Enum.GetValues<EndReason>())
        {
            var text = PaperText.Of(DocumentKind.Ended, SamplePapers.Ended() with { Reason = reason.Term().Zh });
            Assert.Equal(1, text.Count(c => c == '√'));
            Assert.Equal(Enum.GetValues<EndReason>().Length, text.Count(c => c == '□'));
            var tick = text.IndexOf('√', StringComparison.Ordinal);
            Assert.InRange(text.IndexOf(reason.Term().Zh, tick, StringComparison.Ordinal) - tick, 1, 2);
        }
    }

    [Fact]
    public void Ended_NamesArticle26AndTheRemedies()
    {
        var text = PaperText.Of(DocumentKind.Ended, SamplePapers.Ended());
        Assert.Contains("受理日期：2026年5月6日", text, StringComparison.Ordinal);
        Assert.Contains("依照《人民调解法》第二十六条，本委员会终止调解。", text, StringComparison.Ordinal);
        Assert.Contains("救济途径：当事人可以向人民法院起诉；双方同意的，重新调解。", text, StringComparison.Ordinal);
        Assert.Contains("人民调解委员会（印）2026年5月8日", text, StringComparison.Ordinal);
    }
}
