using Mediation.Domain.Documents;

namespace Mediation.Tests.Documents;

public class AgreementDocumentTests
{
    private static readonly string Sealed = PaperText.Of(DocumentKind.Agreement, SamplePapers.Agreement());

    [Fact]
    public void SignedAgreement_SaysItsFixedWordsInOrder()
    {
        string[] order =
        [
            "人民调解协议书", $"编号：{SamplePapers.Number}", "甲方（申请人）", "某村二组31户", "张𬍛", "李㛃龑", "乙方（被申请人）", "渝某甲观光农业有限公司", "阿依·某某丙",
            "纠纷主要事实、争议事项：", "85.50亩土地", "经调解，自愿达成如下协议：", "一、乙方于本协议签订当日", "五、甲方自本协议生效之日起", "分户表",
            "本协议一式四份，当事人、人民调解委员会各持一份。", "当事人（签名盖章或按指印）：", "人民调解员（签名）", "陈某寅", "记录人（签名）", "人民调解委员会（印）",
        ];
        var at = -1;
        foreach (var words in order)
        {
            var next = Sealed.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(next > at, $"'{words}' is missing or out of order.");
            at = next;
        }
    }

    [Fact]
    public void Amounts_AppearInFiguresAndCapitals()
    {
        Assert.Contains("人民币51,300.00元（伍万壹仟叁佰元整）", Sealed, StringComparison.Ordinal);
        Assert.Contains("人民币102,600.00元（壹拾万贰仟陆佰元整）", Sealed, StringComparison.Ordinal);
        Assert.Contains("合计人民币（大写）壹拾万贰仟陆佰元整102,600.00", Sealed, StringComparison.Ordinal);
    }

    [Fact]
    public void ThirtyOneShares_GoOnOverPagesUnderARepeatedHeader()
    {
        var model = SamplePapers.Agreement() with { Facts = $"{SamplePapers.Facts}\n{SamplePapers.Facts}" };
        var pages = PaperText.Pages(PaperText.Pdf(DocumentKind.Agreement, model));
        var withShares = pages.Where(page => page.Contains("3,300.00", StringComparison.Ordinal)).ToArray();
        Assert.True(withShares.Length >= 2);
        Assert.All(withShares, page => Assert.Contains("序号姓名计算依据金额（元）", page, StringComparison.Ordinal));
        Assert.Equal(30, pages.Sum(page => page.Split("2.75亩×1,200.00元").Length - 1));
        Assert.Single(pages, page => page.Contains("合计", StringComparison.Ordinal) && page.Contains("102,600.00", StringComparison.Ordinal) && page.Contains("3.00亩", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryPage_CarriesNumberDigestAndCount()
    {
        var pages = PaperText.Pages(PaperText.Pdf(DocumentKind.Agreement, SamplePapers.Agreement()));
        for (var i = 0; i < pages.Length; i++)
            Assert.EndsWith($"{SamplePapers.Number}文本校验码{SamplePapers.Digest[..16]}第{i + 1}页，共{pages.Length}页", pages[i], StringComparison.Ordinal);
    }

    [Fact]
    public void SealNotSet_NoSealIsDrawn()
    {
        var model = SamplePapers.Agreement() with { SealedOn = null, SealedBy = null };
        var pdf = PaperText.Pdf(DocumentKind.Agreement, model);
        var pages = PaperText.Pages(pdf);
        Assert.All(Enumerable.Range(1, pages.Length), page => Assert.Equal(0, PaperText.RedPoints(pdf, page)));
        Assert.Contains("人民调解委员会（印）____年__月__日", string.Concat(pages), StringComparison.Ordinal);
    }

    [Fact]
    public void SealSet_IsDrawnOnTheLastPageOnly()
    {
        var pdf = PaperText.Sealed(DocumentKind.Agreement, SamplePapers.Agreement());
        var last = PaperText.Pages(pdf).Length;
        Assert.True(PaperText.RedPoints(pdf, last) > 500);
        Assert.Equal(0, PaperText.RedPoints(pdf, 1));
    }

    [Fact]
    public void Signatures_StandOnOnePageWithTheSeal()
    {
        var pages = PaperText.Pages(PaperText.Pdf(DocumentKind.Agreement, SamplePapers.Agreement()));
        Assert.All((string[])["本协议一式四份", "张𬍛（屏幕手写签名）2026年8月6日", "李㛃龑（纸质按指印）2026年8月6日", "人民调解委员会（印）"],
            words => Assert.Contains(words, pages[^1], StringComparison.Ordinal));
    }

    [Fact]
    public void UnsignedAgreement_LeavesLinesToSign()
    {
        var text = PaperText.Of(DocumentKind.Agreement, SamplePapers.Agreement(false, 0));
        Assert.Contains("甲方推选的代表人张𬍛____年__月__日", text, StringComparison.Ordinal);
        Assert.DoesNotContain("分户表", text, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownPartyFields_StayAsBlanksWithTheirLabels()
    {
        var text = PaperText.Of(DocumentKind.Agreement, SamplePapers.Agreement(shares: 0) with { Parties = [SamplePapers.Person, SamplePapers.Unknown] });
        Assert.Contains("姓名何㛃性别女民族年龄37岁职业或职务联系方式13800000002单位或住址某某区某某路8号12-2", text, StringComparison.Ordinal);
        Assert.Contains("姓名吕龑性别民族年龄职业或职务联系方式单位或住址公民身份号码", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FortySignatories_AreAllKept()
    {
        var many = Enumerable.Range(1, 40).Select(i => new PaperSignature("甲方", $"某某{i}号", null, null)).ToArray();
        var text = PaperText.Of(DocumentKind.Agreement, SamplePapers.Agreement(shares: 0) with { Signatures = many });
        Assert.All(many, s => Assert.Contains($"甲方{s.Name}____年", text, StringComparison.Ordinal));
        Assert.Contains("人民调解委员会（印）", text, StringComparison.Ordinal);
    }
}
