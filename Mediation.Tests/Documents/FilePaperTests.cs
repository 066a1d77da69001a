using Mediation.Domain.Documents;
using Mediation.Tests.Documents.Engine;
using Mediation.Web.Documents;
using Mediation.Web.Documents.ReadingCopies;

namespace Mediation.Tests.Documents;

/// <summary>F00, F01, F05, F06, F11 to F14, F27, F28, F31 and the appointment: fixed wording, order of fields, blanks, pages.</summary>
public sealed class FilePaperTests
{
    public static TheoryData<DocumentKind, string[]> Orders => new()
    {
        { DocumentKind.FileCover, ["人民调解委员会", "调解卷宗", "卷名何㛃与吕龑房屋漏水纠纷", "卷号（某街）人调字", "人民调解员陈某寅、买买提·某某", "调解日期2026年5月6日至2026年8月6日", "立卷人刘某卯", "立卷日期2026年8月20日", "保管期限长期", "备注"] },
        { DocumentKind.FileContents, ["卷内目录", "序号", "文书名称", "页号", "备注", "人民调解申请书2—3", "渗漏照片5与原件核对"] },
        { DocumentKind.InvestigationRecord, ["时间2026年5月7日14:30", "地点", "参加人", "被调查人邻居张𬍛性别女年龄52岁", "联系方式", "问：楼上", "答：去年冬天", "被调查人（签名）", "调查人（签名）", "记录人（签名）"] },
        { DocumentKind.EvidenceList, ["序号", "证据名称", "来源、提交人", "页数", "原件核对", "提交日期", "渗漏照片何㛃1是2026年5月7日", "提交人（签名）", "收件人（签名）"] },
        { DocumentKind.ConfirmationRegister, ["1司法确认申请书", "2民事裁定书（确"] },
        { DocumentKind.FileNote, ["吊顶照片原件已经退还何㛃", "立卷人刘某卯", "立卷时间2026年8月20日", "检查人", "检查时间____年__月__日"] },
        { DocumentKind.BackCover, ["本卷共27页", "立卷人刘某卯", "检查人", "日期2026年8月20日"] },
        { DocumentKind.ClosingReport, ["卷号", "填表时间", "承办单位", "承办人", "受案时间", "结案时间", "何㛃", "案件来源", "√", "公安移交（某某派出所）", "纠纷简要事实", "调解结果", "履行情况", "承办人（签名）", "负责人（签名）"] },
        { DocumentKind.Mandate, ["委托人", "何㛃", "受托人", "李㛃龑", "代理权限", "一般代理", "特别授权", "代为承认、放弃、变更请求，进行和解", "委托期限", "委托人（签名"] },
        { DocumentKind.ServiceAddress, ["送达地址某某区某某路8号12-2", "电话13800000002", "同意电子送达", "电子邮箱", "及时书面告知", "当事人（签名"] },
        { DocumentKind.Promise, ["双方当事人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为该协议内容而给他人造成损害的，愿意承担相应的民事责任和其他法律责任。", "此致某某市某某区人民法院", "各方当事人"] },
        { DocumentKind.Appointment, ["《人民调解法》第十九条", "指定陈某寅担任本纠纷的人民调解员", "买买提·某某参加调解", "调解证000001", "指派人（签名）"] },
        { DocumentKind.CaseFile, ["卷宗清单", "卷名", "卷号", "人民调解申请书", "2—3", "人民调解委员会（印）"] },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Form_HasItsFieldsInOrder(DocumentKind kind, string[] words)
    {
        var text = PaperText.Of(kind, FilePaperSamples.All().Single(p => p.Kind == kind).Model);
        var at = 0;
        foreach (var word in words)
        {
            var found = text.IndexOf(word, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{word}” is not behind “{text[..at]}” in {text}");
            at = found + word.Length;
        }
    }

    [Theory]
    [InlineData(DocumentKind.FileCover, 1)]
    [InlineData(DocumentKind.FileContents, 1)]
    [InlineData(DocumentKind.InvestigationRecord, 1)]
    [InlineData(DocumentKind.EvidenceList, 1)]
    [InlineData(DocumentKind.FileNote, 1)]
    [InlineData(DocumentKind.BackCover, 1)]
    [InlineData(DocumentKind.ClosingReport, 1)]
    [InlineData(DocumentKind.Mandate, 1)]
    [InlineData(DocumentKind.ServiceAddress, 1)]
    [InlineData(DocumentKind.Promise, 1)]
    [InlineData(DocumentKind.Appointment, 1)]
    public void Form_TakesAsManyPagesAsItNeeds(DocumentKind kind, int pages) =>
        Assert.Equal(pages, RenderedPaper.Of(kind, FilePaperSamples.All().Single(p => p.Kind == kind).Model).Pages);

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 1)]
    [InlineData(null, 0)]
    public void ElectronicService_IsTickedOnlyAsThePartyAnswered(bool? consents, int ticks) =>
        Assert.Equal(ticks, PaperText.Of(DocumentKind.ServiceAddress, FilePaperSamples.Address(consents)).Count(c => c == '√'));

    [Fact]
    public void LongNamesFourteenPartiesSixtyClauses_LoseNothing()
    {
        var party = SamplePapers.Person with { Name = "艾克拜尔·某某·买买提𬍛㛃龑·某某提力瓦尔地", Address = string.Concat(Enumerable.Repeat("某某自治州某某县某某镇某某村某某组", 4)) };
        var model = SamplePapers.Agreement() with
        {
            Parties = [.. Enumerable.Range(1, 14).Select(i => party with { Label = $"{(i < 8 ? "甲" : "乙")}方（第{i}人）" })],
            Clauses = [.. Enumerable.Range(1, 60).Select(i => $"第{i}条约定：乙方向甲方支付人民币{i},000.00元（条款{i}完）。")],
            Signatures = [.. Enumerable.Range(1, 14).Select(i => new PaperSignature($"第{i}人", party.Name, null, null))],
        };
        var paper = RenderedPaper.Of(DocumentKind.Agreement, model);
        var text = string.Concat(PdfTools.PagesOf(paper.Pdf, "-raw").SelectMany(page => page.Where(c => !char.IsWhiteSpace(c))));
        Assert.Equal(28, text.Split(party.Name).Length - 1);
        Assert.All(Enumerable.Range(1, 60), i => Assert.Contains($"（条款{i}完）", text, StringComparison.Ordinal));
        Assert.Equal(paper.Pages, PaperText.Pages(paper.Pdf).Length);
    }

    [Theory]
    [InlineData(DocumentKind.RightsNotice, "Youmayaskforanothermediator")]
    [InlineData(DocumentKind.Agreement, "Aftermediationthepartiesagreeoftheirownwillasfollows")]
    [InlineData(DocumentKind.Invitation, "Itisyourdecision")]
    [InlineData(DocumentKind.Application, "Whatisaskedfor")]
    [InlineData(DocumentKind.OralAgreement, "byword")]
    [InlineData(DocumentKind.Receipt, "CNY51,300.00")]
    [InlineData(DocumentKind.NonAcceptance, "Whyitwasnotaccepted")]
    [InlineData(DocumentKind.Ended, "Whymediationended")]
    public void ReadingCopy_IsMarkedOnEveryPageAndNeitherSealedNorCoded(DocumentKind kind, string words)
    {
        var pages = PaperText.Pages(ReadingCopy.Of(kind, SamplePapers.All().First(p => p.Kind == kind).Model)!);
        Assert.All(pages, page => Assert.Contains("Readingcopy;theChinesetextprevails.", page, StringComparison.Ordinal));
        Assert.Contains(words, string.Concat(pages), StringComparison.Ordinal);
        Assert.DoesNotContain("查验码", string.Concat(pages), StringComparison.Ordinal);
        Assert.EndsWith($"Page1of{pages.Length}", pages[0], StringComparison.Ordinal);
        Assert.True(ReadingCopy.Exists(kind));
    }

    [Fact]
    public void ReadingCopyOfAnAgreement_SaysEachClauseInEnglishAndBelowItAsSigned()
    {
        var paper = (AgreementPaper)Paper.Read(Support.Journeys.Effective().Case.Documents.Last(d => d.Kind == DocumentKind.Agreement));
        var text = string.Concat(PaperText.Pages(ReadingCopy.Of(DocumentKind.Agreement, paper)!));
        Assert.Equal(paper.Clauses.Count, paper.Readings.Count);
        var at = 0;
        foreach (var words in paper.Readings.Zip(paper.Clauses).SelectMany(c => new[] { c.First, c.Second }))
        {
            at = text.IndexOf(string.Concat(words.Where(w => !char.IsWhiteSpace(w))), at, StringComparison.Ordinal);
            Assert.True(at > 0, words);
        }
    }

    [Fact]
    public void GroundsAndRemedies_AreInEnglishOnTheReadingCopy()
    {
        var text = string.Concat(PaperText.Pages(ReadingCopy.Of(DocumentKind.Ended, SamplePapers.Ended())!));
        Assert.DoesNotContain(SamplePapers.Ended().Reason, text, StringComparison.Ordinal);
        Assert.Contains("PartyA(applicant)", text, StringComparison.Ordinal);
        Assert.Contains("art.26", text, StringComparison.Ordinal);
    }

    [Fact]
    public void PapersOfTheCourt_HaveNoReadingCopy() => Assert.Null(ReadingCopy.Of(DocumentKind.RulingValid, SamplePapers.Ruling(RulingOutcome.Valid)));
}
