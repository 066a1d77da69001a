using Mediation.Domain.Documents;

namespace Mediation.Tests.Documents;

/// <summary>The papers of the committee's own file: F02, F03, F04, F07, F09, F10, F29 and the urge notice, in the wording and order of the national set.</summary>
public sealed class CasePaperTests
{
    [Fact]
    public void Application_CarriesTheFixedSentenceAndNumberedRequests()
    {
        var text = PaperText.Of(DocumentKind.Application, SamplePapers.MediationApplication());
        Assert.Contains("当事人申请事项：1.修复卫生间渗漏2.赔偿吊顶损失6,450.00元", text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("人民调解委员会已将申请人民调解的相关规定告知我，现自愿申请人民调解委员会进行调解。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Registration_TicksWhereTheCaseCameFrom()
    {
        var own = PaperText.Of(DocumentKind.Registration, SamplePapers.Registration());
        Assert.Contains("2026年5月6日，人民调解委员会依当事人申请，经当事人同意，调解何㛃、吕龑之间的纠纷。", own, StringComparison.Ordinal);
        Assert.Equal(1, own.Count(c => c == '√'));
        Assert.Contains("主动调解，经当事人同意", PaperText.Of(DocumentKind.Registration, SamplePapers.Registration() with { IsProactive = true }), StringComparison.Ordinal);
        Assert.Contains("移交、委托（某派出所）", PaperText.Of(DocumentKind.Registration, SamplePapers.Registration() with { SentBy = "某派出所" }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("不收取任何费用")]
    [InlineData("选择或者接受人民调解员")]
    [InlineData("如实陈述纠纷事实")]
    [InlineData("三十日内，双方可以共同向人民法院申请司法确认")]
    [InlineData("近亲属")]
    [InlineData("恶意串通")]
    public void RightsNotice_TellsEverythingAPartyMustKnow(string words) =>
        Assert.Contains(words, PaperText.Of(DocumentKind.RightsNotice, SamplePapers.Rights()), StringComparison.Ordinal);

    [Fact]
    public void SessionRecord_HasTimeWordsAndOneOfThreeResults()
    {
        var text = PaperText.Of(DocumentKind.SessionRecord, SamplePapers.Session());
        Assert.Contains("2026年5月8日09:30至10:45", text, StringComparison.Ordinal);
        Assert.Contains("吕龑：怀疑是公共管道。", text, StringComparison.Ordinal);
        Assert.Contains("双方确认的事实：吊顶损坏估价6,450.00元。", text, StringComparison.Ordinal);
        Assert.Equal((3, 1), (text.Count(c => c == '□'), text.Count(c => c == '√')));
        Assert.Contains("参加人（签名）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OralAgreement_IsReachedNotSignedAndSaysThatWritingIsNotNeeded()
    {
        var text = PaperText.Of(DocumentKind.OralAgreement, SamplePapers.Oral());
        Assert.Contains("经调解，自愿达成如下口头协议：", text, StringComparison.Ordinal);
        Assert.Contains("各方当事人认为无需制作书面调解协议。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("签订", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Amendment_NamesTheOldNumberTheChangesAndWhatBecomesOfTheRest()
    {
        var text = PaperText.Of(DocumentKind.Amendment, SamplePapers.Amendment());
        Assert.Contains("人民调解变更（补充）协议书编号：（某街）人调字〔2026〕第0001号-补1", text, StringComparison.Ordinal);
        Assert.Contains("原协议编号：（某街）人调字〔2026〕第0001号", text, StringComparison.Ordinal);
        Assert.Contains("变更事项：", text, StringComparison.Ordinal);
        Assert.Contains("原协议其余条款的效力：", text, StringComparison.Ordinal);
        Assert.DoesNotContain("原协议", PaperText.Of(DocumentKind.Agreement, SamplePapers.Agreement()), StringComparison.Ordinal);
    }

    [Fact]
    public void FollowUp_HasTheFieldsOfF10()
    {
        var text = PaperText.Of(DocumentKind.FollowUpRecord, SamplePapers.FollowUp());
        foreach (var words in new[] { "人民调解回访记录", "调解协议编号", "回访事由", "2026年5月8日", "已经修好，没有再渗漏。", "当事人满意程度：非常满意。", "回访人（签名）" })
            Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public void UrgeNotice_SaysWhatIsOwedSinceWhenAndWhatFollows()
    {
        var text = PaperText.Of(DocumentKind.UrgeNotice, SamplePapers.Urge());
        Assert.Contains("第2次督促", text, StringComparison.Ordinal);
        Assert.Contains("1.赔偿款2,400.00元，应在2026年5月7日前履行，已付400.00元，还欠2,000.00元。", text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("《人民调解法》第三十一条", text, StringComparison.Ordinal);
        Assert.Contains("支付令", text, StringComparison.Ordinal);
    }
}
