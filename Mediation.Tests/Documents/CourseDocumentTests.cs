using Mediation.Domain;
using Mediation.Domain.Documents;
using Mediation.Domain.Venues;

namespace Mediation.Tests.Documents;

/// <summary>The papers of the way: what is missing, recusal, extension, suspension.</summary>
public class CourseDocumentTests
{
    [Fact]
    public void Withdrawal_SaysThatNothingIsLostByIt()
    {
        var text = PaperText.Of(DocumentKind.Withdrawal, SamplePapers.Withdrawal());
        Assert.Contains("撤回的说明：双方已经和好，不再需要调解（书面）", text, StringComparison.Ordinal);
        Assert.Contains("撤回不影响实体权利。需要时可以再次申请调解", text, StringComparison.Ordinal);
        Assert.DoesNotContain("500112198809221023", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Supplement_SaysWhatByWhenAndThatTheWayBackIsOpen()
    {
        var text = PaperText.Of(DocumentKind.SupplementNotice, SamplePapers.Supplement());
        Assert.Contains("某村二组31户：2026年8月3日收到您（你单位）就土地流转费纠纷提出的人民调解申请。经审查，还缺以下材料：1．流转合同原件。2．代表人推选书。", text, StringComparison.Ordinal);
        Assert.Contains("请在2026年8月10日前（含当日）补齐。", text, StringComparison.Ordinal);
        Assert.Contains("材料齐了，可以重新申请调解。调解不收费", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ProvisionalDay_IsNeverPrintedWithoutSayingSo()
    {
        const string word = "（暂定，放假安排公布后重算）";
        Assert.Contains("2026年8月10日" + word, PaperText.Of(DocumentKind.SupplementNotice, SamplePapers.Supplement() with { IsProvisional = true }), StringComparison.Ordinal);
        Assert.Contains("2026年9月22日" + word, PaperText.Of(DocumentKind.Extension, SamplePapers.Extension() with { IsProvisional = true }), StringComparison.Ordinal);
        Assert.Contains("2026年9月23日" + word, PaperText.Of(DocumentKind.Suspension, SamplePapers.Suspension(isOver: true) with { IsProvisional = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("暂定", PaperText.Of(DocumentKind.Extension, SamplePapers.Extension()), StringComparison.Ordinal);
    }

    [Fact]
    public void RecusalAsked_LeavesTheDecisionBlank()
    {
        var text = PaperText.Of(DocumentKind.Recusal, SamplePapers.Recusal());
        Assert.Equal((1, 6), (text.Count(c => c == '√'), text.Count(c => c == '□')));
        Assert.Contains("申请人渝某甲观光农业有限公司", text, StringComparison.Ordinal);
        Assert.Contains("____年__月__日", text, StringComparison.Ordinal);
        Assert.DoesNotContain("接替", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecusalOutcome.Granted)]
    [InlineData(RecusalOutcome.Refused)]
    [InlineData(RecusalOutcome.Waived)]
    public void RecusalDecided_TicksTheGroundAndTheDecision(RecusalOutcome outcome)
    {
        var text = PaperText.Of(DocumentKind.Recusal, SamplePapers.Recusal(outcome.Term().Zh));
        Assert.Equal(2, text.Count(c => c == '√'));
        Assert.Equal(outcome == RecusalOutcome.Granted, text.Contains("由褚某申接替", StringComparison.Ordinal));
        Assert.Equal(outcome == RecusalOutcome.Waived, text.Contains("各方同意原调解员继续调解（签名）", StringComparison.Ordinal));
        Assert.Contains("《人民法院特邀调解的规定》第十五条", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Disclosure_NamesTheMediatorAsTheOneWhoSpoke() => Assert.Contains("申请人陈某寅（调解员自己说明）",
        PaperText.Of(DocumentKind.Recusal, SamplePapers.Recusal() with { Applicant = null }), StringComparison.Ordinal);

    [Fact]
    public void Extension_NamesBothPeriodsAndHasALineForEveryParty()
    {
        var text = PaperText.Of(DocumentKind.Extension, SamplePapers.Extension());
        Assert.Contains("原调解期限自2026年8月3日起，至2026年9月2日止。", text, StringComparison.Ordinal);
        Assert.Contains("把调解期限延长至2026年9月22日，自原期限届满的次日起算。", text, StringComparison.Ordinal);
        foreach (var name in new[] { "张𬍛", "李㛃龑", "阿依·某某丙", "人民调解员陈某寅" }) Assert.Contains(name, text, StringComparison.Ordinal);
        Assert.DoesNotContain("审理期限", text, StringComparison.Ordinal);
        Assert.Contains("延长的期间不计入审理期限", PaperText.Of(DocumentKind.Extension, SamplePapers.Extension(isEntrusted: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void Suspension_HasWhatIsLeftAndLaterTheNewEnd()
    {
        var open = PaperText.Of(DocumentKind.Suspension, SamplePapers.Suspension());
        Assert.Contains("中止日2026年8月20日剩余天数13日", open, StringComparison.Ordinal);
        Assert.DoesNotContain("2026年9月", open, StringComparison.Ordinal);
        var over = PaperText.Of(DocumentKind.Suspension, SamplePapers.Suspension(isOver: true));
        Assert.Contains("恢复日2026年9月10日", over, StringComparison.Ordinal);
        Assert.Contains("恢复后期限届满日2026年9月23日", over, StringComparison.Ordinal);
    }
}
