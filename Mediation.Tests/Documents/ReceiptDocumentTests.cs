using Mediation.Domain.Documents;

namespace Mediation.Tests.Documents;

public class ReceiptDocumentTests
{
    [Fact]
    public void Payment_IsStatedInFiguresAndCapitalsWithBothEnds()
    {
        var text = PaperText.Of(DocumentKind.Receipt, SamplePapers.Receipt());
        Assert.Contains("履行凭证（收条）协议编号：（某街）人调字〔2026〕第0001号", text, StringComparison.Ordinal);
        Assert.Contains("金额（小写）人民币51,300.00元", text, StringComparison.Ordinal);
        Assert.Contains("金额（大写）伍万壹仟叁佰元整", text, StringComparison.Ordinal);
        Assert.Contains("付款人渝某甲观光农业有限公司收款人某村二组31户方式与流水号转账，流水号20260806001", text, StringComparison.Ordinal);
        Assert.Contains("核实情况某村二组31户确认收到", text, StringComparison.Ordinal);
        Assert.Contains("这一项还欠人民币51,300.00元。", text, StringComparison.Ordinal);
        Assert.Contains("收款人（签名）某村二组31户____年__月__日", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Act_HasNoAmount()
    {
        var text = PaperText.Of(DocumentKind.Receipt, SamplePapers.Receipt() with { Subject = "拆除围挡", Amount = null, AmountInWords = null, Outstanding = null });
        Assert.DoesNotContain("金额", text, StringComparison.Ordinal);
        Assert.DoesNotContain("还欠", text, StringComparison.Ordinal);
        Assert.Contains("履行人渝某甲观光农业有限公司", text, StringComparison.Ordinal);
    }
}
