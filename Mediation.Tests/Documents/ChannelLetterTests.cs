using Mediation.Domain.Documents;

namespace Mediation.Tests.Documents;

public class ChannelLetterTests
{
    private static string Letter(DocumentKind kind, ReferralPaper paper) => PaperText.Of(kind, paper);

    [Fact]
    public void PoliceLetter_SaysWhatItIsAndLeavesRoomToSignForIt()
    {
        var text = Letter(DocumentKind.PoliceLetter, SamplePapers.Referral(true));
        Assert.StartsWith("公安机关移送人民调解函编号：某公（调）字〔2026〕17号", text, StringComparison.Ordinal);
        Assert.Contains("是否构成违反治安管理行为：属于《治安管理处罚法》第九条规定范围内的治安案件，尚未作出处罚决定。", text, StringComparison.Ordinal);
        Assert.Contains("移交材料清单：1．接警记录2．流转合同复印件", text, StringComparison.Ordinal);
        Assert.Contains("本单位办理期限至2026年9月2日。", text, StringComparison.Ordinal);
        Assert.Contains("承办民警：吕某丑", text, StringComparison.Ordinal);
        Assert.Contains("签收栏：接收人____年__月__日", text, StringComparison.Ordinal);
        Assert.Contains("不构成，属于民事纠纷。", Letter(DocumentKind.PoliceLetter, SamplePapers.Referral()), StringComparison.Ordinal);
    }

    [Fact]
    public void CourtLetters_GiveTheirPeriodsAndOnlyTheEntrustedOneItsNumber()
    {
        Assert.Contains("自签收之日起30日", Letter(DocumentKind.DelegationLetter, SamplePapers.Referral()), StringComparison.Ordinal);
        var entrusted = SamplePapers.Referral() with { CourtNumber = "（2026）渝0112民初12号", IsSummary = true };
        var text = Letter(DocumentKind.EntrustmentLetter, entrusted);
        Assert.Contains("案号和程序：（2026）渝0112民初12号，简易程序。", text, StringComparison.Ordinal);
        Assert.Contains("自签收之日起7日", text, StringComparison.Ordinal);
        Assert.Contains("自签收之日起15日", Letter(DocumentKind.EntrustmentLetter, entrusted with { IsSummary = false }), StringComparison.Ordinal);
    }

    [Fact]
    public void PetitionLetter_GivesTheClassOfTheItem() =>
        Assert.Contains("信访事项类别：申诉求决类民事纠纷", Letter(DocumentKind.PetitionLetter, SamplePapers.Referral() with { ItemClass = "申诉求决类民事纠纷" }), StringComparison.Ordinal);

    [Fact]
    public void ApplicationForNoPenalty_ShowsPerformanceSignaturesAndTheOpinion()
    {
        var text = PaperText.Of(DocumentKind.NoPenalty, SamplePapers.NoPenalty(true));
        Assert.Contains("案件编号：某公（治）受案字〔2026〕9号", text, StringComparison.Ordinal);
        Assert.Contains("医疗费3,000.00元：2026年8月6日履行。", text, StringComparison.Ordinal);
        Assert.Contains("请求依照《治安管理处罚法》第九条第四款，不予处罚", text, StringComparison.Ordinal);
        Assert.Contains("何㛃（纸质签名）", text, StringComparison.Ordinal);
        Assert.Contains("双方已经和好，认可。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("双方已经和好", PaperText.Of(DocumentKind.NoPenalty, SamplePapers.NoPenalty()), StringComparison.Ordinal);
        Assert.Equal(0, PaperText.Of(DocumentKind.NoPenalty, SamplePapers.NoPenalty()).Count(c => c == '√'));
    }

    [Fact]
    public void ReplyToTheCourt_ListsReasonsConductReturnAndWhatFollows()
    {
        var text = PaperText.Of(DocumentKind.Reply, SamplePapers.FailedReply() with
        {
            CourtNumber = "（2026）渝0112民初12号", Reason = "只认六成", CostRaisingConduct = "两次无故不到", Returned = ["起诉状"], Consequence = "请贵院依法转入审理。", Risk = "B级，集中会办",
        });
        Assert.Contains("法院案号（2026）渝0112民初12号案由", text, StringComparison.Ordinal);
        Assert.Contains("不成原因各方分歧较大，难以达成协议只认六成", text, StringComparison.Ordinal);
        Assert.Contains("两次无故不到", text, StringComparison.Ordinal);
        Assert.Contains("风险等级B级，集中会办后续处理请贵院依法转入审理。", text, StringComparison.Ordinal);
        Assert.Contains("退回材料起诉状", text, StringComparison.Ordinal);
    }
}
