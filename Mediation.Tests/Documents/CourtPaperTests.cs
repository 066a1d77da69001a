using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;

namespace Mediation.Tests.Documents;

public class CourtPaperTests
{
    private static string Text(DocumentKind kind) => PaperText.Of(kind, CourtPaperSamples.All().First(p => p.Kind == kind).Model);

    [Fact]
    public void ProofOfPresiding_NamesCommitteeMediatorSittingsAndEffect()
    {
        var text = Text(DocumentKind.PresidingProof);
        Assert.Contains("人民调解员陈某寅（证号：调解证000001）主持调解", text, StringComparison.Ordinal);
        Assert.Contains("2026年8月6日，驻某派出所调解室。", text, StringComparison.Ordinal);
        Assert.Contains("该协议于2026年8月6日生效。特此证明。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Acceptance_NamesNumberJudgeAndWhenToAppear()
    {
        var text = Text(DocumentKind.AcceptanceNotice);
        Assert.Contains("受理通知书（2026）渝0112诉前调确12号", text, StringComparison.Ordinal);
        Assert.Contains("本案由审判员沈某巳审查", text, StringComparison.Ordinal);
        Assert.Contains("请各方于2026年8月7日10时在第一法庭同时到场", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Supplement_NamesMaterialDayAndConsequence_AndLeavesTheNumberBlank()
    {
        var text = Text(DocumentKind.CourtSupplementNotice);
        Assert.Contains("请你们于2026年8月13日前向本院补交下列材料：送达地址确认书", text, StringComparison.Ordinal);
        Assert.Contains("第三百五十七条，本院可以按撤回申请处理", text, StringComparison.Ordinal);
        Assert.Contains("限期补交（补充）通知书（）________号", text, StringComparison.Ordinal);
        Assert.Contains("没有补充的", PaperText.Of(DocumentKind.CourtSupplementNotice, CourtPaperSamples.Supplement() with { IsFurther = true, Clause = 2 }), StringComparison.Ordinal);
        Assert.Contains("就协议第二条", PaperText.Of(DocumentKind.CourtSupplementNotice, CourtPaperSamples.Supplement() with { IsFurther = true, Clause = 2 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Withdrawal_AllowedOrByDefault_RestsOnArticle357()
    {
        Assert.Contains("第三百五十七条规定，裁定如下：准许某村二组31户与渝某甲观光农业有限公司撤回申请。", Text(DocumentKind.RulingWithdrawn), StringComparison.Ordinal);
        var byDefault = Text(DocumentKind.RulingTreatedAsWithdrawn);
        Assert.Contains("本院收到申请后要求补交材料", byDefault, StringComparison.Ordinal);
        Assert.Contains("的申请按撤回处理。", byDefault, StringComparison.Ordinal);
    }

    [Fact]
    public void Objection_IsDismissed_RevokesOrChanges()
    {
        Assert.Contains("第三百七十二条规定，裁定如下：驳回某某丙公司的异议。", Text(DocumentKind.RulingObjectionDismissed), StringComparison.Ordinal);
        Assert.Contains("变更本院（2026）渝0112诉前调确12号民事裁定为：除第三条外，调解协议有效。", Text(DocumentKind.RulingObjectionUpheld), StringComparison.Ordinal);
        Assert.Contains("撤销本院（2026）渝0112诉前调确12号民事裁定。", PaperText.Of(DocumentKind.RulingObjectionUpheld, CourtPaperSamples.Objection(ObjectionOutcome.Upheld)), StringComparison.Ordinal);
    }

    [Fact]
    public void Enforcement_NamesRulingClaimLateChargeAndWhatWasPerformed()
    {
        var text = Text(DocumentKind.EnforcementApplication);
        Assert.Contains("（2026）渝0112诉前调确12号民事裁定书", text, StringComparison.Ordinal);
        Assert.Contains("强制被执行人支付51,300.00元。", text, StringComparison.Ordinal);
        Assert.Contains("支付协议约定的逾期付款24.00元", text, StringComparison.Ordinal);
        Assert.Contains("第二期流转费，履行期限到2026年9月30日届满，没有履行，还欠51,300.00元。", text, StringComparison.Ordinal);
        Assert.Contains("财产线索：某银行账户", text, StringComparison.Ordinal);
    }
}
