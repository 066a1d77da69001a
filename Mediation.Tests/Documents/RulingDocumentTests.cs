using Mediation.Domain;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;
using Mediation.Web.Documents;

namespace Mediation.Tests.Documents;

public class RulingDocumentTests
{
    private const string Names = "某村二组31户与渝某甲观光农业有限公司";
    private const string Interpretation = "《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》";

    [Fact]
    public void Valid_SpeaksInTheWordsOfTheCourtAndQuotesEveryClause()
    {
        var text = PaperText.Of(DocumentKind.RulingValid, SamplePapers.Ruling(RulingOutcome.Valid));
        Assert.StartsWith("某某市某某区人民法院民事裁定书（2026）渝0112诉前调确12号", text, StringComparison.Ordinal);
        Assert.Contains($"申请人{Names}申请司法确认调解协议一案，本院于2026年8月6日受理后进行了审查。现已审查终结。", text, StringComparison.Ordinal);
        Assert.All(SamplePapers.Clauses, clause => Assert.Contains(clause, text, StringComparison.Ordinal));
        Assert.Contains("符合司法确认调解协议的法定条件。依照《中华人民共和国民事诉讼法》第二百零六条规定，裁定如下：", text, StringComparison.Ordinal);
        Assert.Contains($"申请人{Names}于2026年8月6日经渝北区某某街道人民调解委员会主持达成的调解协议有效。当事人应当按照调解协议的约定自觉履行义务。"
            + "一方当事人拒绝履行或者未全部履行的，对方当事人可以向人民法院申请执行。", text, StringComparison.Ordinal);
        Assert.Contains("审判员沈某巳二〇二六年八月六日（院印）书记员周某午", text, StringComparison.Ordinal);
        Assert.EndsWith("合计人民币（大写）壹拾万贰仟陆佰元整102,600.00", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rejected_NamesGroundArticleAndWhatIsStillOpen()
    {
        var text = PaperText.Of(DocumentKind.RulingRejected, SamplePapers.Ruling(RulingOutcome.Rejected, "内容不明确", "358(5)"));
        Assert.Contains("案涉调解协议内容不明确，无法确认，不符合司法确认的条件。", text, StringComparison.Ordinal);
        Assert.Contains($"{Interpretation}第三百五十八条第（五）项规定，裁定如下：驳回申请人{Names}的申请。"
            + "当事人可以通过调解方式变更原调解协议或者达成新的调解协议，也可以向人民法院提起诉讼。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NotAccepted_NamesGroundAndArticle()
    {
        var ground = Ground355.Status;
        var text = PaperText.Of(DocumentKind.RulingNotAccepted, SamplePapers.Ruling(RulingOutcome.NotAccepted, ground.Term().Zh, ground.Code()));
        Assert.Contains("申请人请求确认的是婚姻关系、亲子关系、收养关系等身份关系的无效、有效或者解除，不符合司法确认申请的受理条件。", text, StringComparison.Ordinal);
        Assert.Contains($"依照{Interpretation}第三百五十五条第（三）项规定，裁定如下：对{Names}的申请，本院不予受理。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("受理后进行了审查", text, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryGroundInTheLaw_HasItsArticleInWords()
    {
        Assert.All(Enum.GetValues<Ground355>(), g => Assert.Matches("第三百五十五条第（[一二三四五]）项$", PaperWords.Article(g.Code())));
        Assert.All(Enum.GetValues<Ground358>(), g => Assert.Matches("第三百五十八条第（[一二三四五六]）项$", PaperWords.Article(g.Code())));
    }

    [Fact]
    public void JudgesReasons_StandBeforeTheGround()
    {
        var text = PaperText.Of(DocumentKind.RulingRejected, SamplePapers.Ruling(RulingOutcome.Rejected, "内容不明确", "358(5)") with { Reasons = "协议未写明修复期限" });
        Assert.Contains("本院经审查认为，协议未写明修复期限。案涉调解协议内容不明确，无法确认，不符合司法确认的条件。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryGround_IsSaidAsACourtSaysIt()
    {
        foreach (var code in Enum.GetValues<Ground355>().Select(g => g.Code()).Concat(Enum.GetValues<Ground358>().Select(g => g.Code())))
            Assert.EndsWith("条件。", RulingGrounds.Sentence(SamplePapers.Ruling(RulingOutcome.Rejected, "", code)), StringComparison.Ordinal);
    }

    [Fact]
    public void WithdrawnByOne_SaysWhose_AndThatTheJointApplicationFallsAway()
    {
        var text = PaperText.Of(DocumentKind.RulingWithdrawn, SamplePapers.Ruling(RulingOutcome.Withdrawn) with { WithdrawnBy = ["某村二组31户"] });
        Assert.Contains("司法确认应当由双方共同申请。某村二组31户撤回以后，共同申请的条件不再具备。", text, StringComparison.Ordinal);
        Assert.Contains("准许某村二组31户撤回申请，本案司法确认程序终结。", text, StringComparison.Ordinal);
        Assert.Contains($"准许{Names}撤回申请。", PaperText.Of(DocumentKind.RulingWithdrawn, SamplePapers.Ruling(RulingOutcome.Withdrawn)), StringComparison.Ordinal);
    }

    [Fact]
    public void OperativePart_StandsOnOnePage()
    {
        for (var lines = 0; lines < 30; lines++)
        {
            var model = SamplePapers.Ruling(RulingOutcome.Rejected, "内容不明确", "358(5)") with { Facts = string.Join('\n', Enumerable.Repeat("事实。", lines)) };
            Assert.Single(PaperText.Pages(PaperText.Pdf(DocumentKind.RulingRejected, model)), page => page.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Contains($"驳回申请人{Names}的申请。", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("2026-08-06", "二〇二六年八月六日")]
    [InlineData("2030-10-31", "二〇三〇年十月三十一日")]
    [InlineData("2027-12-20", "二〇二七年十二月二十日")]
    public void Day_IsWrittenInChineseNumerals(string day, string words) =>
        Assert.Equal(words, PaperWords.ChineseDay(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Signature_NeverStandsOnAPageWithoutWordsOfTheRuling()
    {
        for (var lines = 0; lines < 12; lines++)
        {
            var model = SamplePapers.Ruling(RulingOutcome.Rejected, "内容不明确", "358(5)") with { Facts = string.Join('\n', Enumerable.Repeat("事实。", lines)) };
            var last = PaperText.Pages(PaperText.Pdf(DocumentKind.RulingRejected, model))[^1];
            Assert.Contains("也可以向人民法院提起诉讼。", last, StringComparison.Ordinal);
            Assert.Contains("审判员", last, StringComparison.Ordinal);
        }
    }
}
