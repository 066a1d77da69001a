using System.Security.Cryptography;
using Mediation.Domain.Documents;
using Mediation.Tests.Documents.Engine;
using Mediation.Tests.Documents.Signing;
using Mediation.Web.Documents;
using Mediation.Web.Documents.CaseFile;
using Mediation.Web.Documents.Signing;

namespace Mediation.Tests.Documents.CaseFile;

/// <summary>The whole file as one PDF, judged by programs of others.</summary>
public sealed class CaseFileBinderTests
{
    private static readonly byte[] Agreement = PdfSigner.Sign(RenderedPaper.Of(DocumentKind.Agreement, SamplePapers.Agreement()).Pdf, TestCertificate.Committee, "盖章", "某某", TestCertificate.At);

    private static readonly Dictionary<string, byte[]?> Originals = new()
    {
        ["人民调解申请书"] = RenderedPaper.Of(DocumentKind.Application, SamplePapers.MediationApplication()).Pdf, ["人民调解协议书"] = Agreement, ["证据1　照片"] = QrPicture.Of("https://example.cn"),
        ["证据2　录音"] = [0x49, 0x44, 0x33, 4], ["证据3　坏文件"] = "%PDF-1.4 and nothing else"u8.ToArray(), ["人民调解回访记录"] = null,
    };

    private static CaseFilePaper Paper => FilePaperSamples.CaseFile() with
    {
        Rows = [],
        Items =
        [
            new(FileSection.Intake, "人民调解申请书", new(2026, 5, 6), 1, null, ""), new(FileSection.Evidence, "证据1　照片", new(2026, 5, 7), null, 1, ""),
            new(FileSection.Evidence, "证据2　录音", new(2026, 5, 7), null, 2, ""), new(FileSection.Evidence, "证据3　坏文件", new(2026, 5, 7), null, 3, ""),
            new(FileSection.Agreement, "人民调解协议书", SamplePapers.Day, 2, null, ""), new(FileSection.FollowUp, "人民调解回访记录", SamplePapers.Day, 3, null, ""),
        ],
    };

    private static readonly Lazy<byte[]> Whole = new(() => Bind(Paper));

    [Fact]
    public void Contents_NameThePageOnWhichEachItemStands()
    {
        var pages = PaperText.Pages(Whole.Value);
        var contents = string.Concat(pages.Skip(1).TakeWhile(p => !p.Contains("卷内第1页", StringComparison.Ordinal)));
        foreach (var (name, mark) in new[] { ("人民调解申请书", "现自愿申请人民调解委员会进行调解"), ("人民调解协议书", "经调解，自愿达成如下协议"), ("卷宗情况说明", "检查人"), ("卷宗清单", "校验值是原件") })
        {
            var on = pages.Index().First(p => p.Item.Contains(mark, StringComparison.Ordinal)).Item;
            var number = int.Parse(System.Text.RegularExpressions.Regex.Match(on, "卷内第([0-9]+)页").Groups[1].Value);
            // The number of the next row may follow at once, so the page is looked for, not read.
            Assert.Matches($"[0-9]{name}(?:{number}|[0-9]+—{number})", contents);
        }
    }

    [Fact]
    public void Sheets_AreNumberedWithoutAGapAndTheBackCoverCountsThem()
    {
        var pages = PaperText.Pages(Whole.Value);
        var numbers = pages.Select(p => System.Text.RegularExpressions.Regex.Match(p, "卷内第([0-9]+)页")).Where(m => m.Success).Select(m => int.Parse(m.Groups[1].Value)).ToList();
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
        Assert.Equal(pages.Length - 3, numbers.Count);
        Assert.Contains($"本卷共{numbers.Count}页", pages[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("草稿", string.Concat(pages), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_ComeInThePrescribedOrder()
    {
        var outline = string.Join(' ', PaperText.Pages(Whole.Value));
        var at = -1;
        foreach (var part in new[] { "一、申请书、受理登记表", "二、证据材料", "三、调解协议书", "四、回访记录、履行材料", "五、司法确认有关材料", "六、结案报告、卷宗情况说明" })
        {
            var next = outline.IndexOf(part, StringComparison.Ordinal);
            Assert.True(next > at, part);
            at = next;
        }
    }

    [Fact]
    public void SignedOriginal_IsAttachedByteForByteAndItsSignatureStillHolds()
    {
        var folder = Directory.CreateTempSubdirectory("case-file-");
        try
        {
            PdfTools.Run(Whole.Value, "pdfdetach", "-saveall", "-o", folder.FullName, "{0}");
            var files = folder.GetFiles().Select(f => File.ReadAllBytes(f.FullName)).ToList();
            Assert.Equal(5, files.Count);
            foreach (var original in Originals.Values.OfType<byte[]>()) Assert.Contains(files, f => f.AsSpan().SequenceEqual(original));
            Assert.True(Assert.Single(PdfSignatureReader.Read(files.Single(f => f.AsSpan().SequenceEqual(Agreement)))).IsIntact);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Fact]
    public void Manifest_CarriesTheDigestOfEveryOriginal()
    {
        var text = string.Concat(PaperText.Pages(Whole.Value).Select(p => p));
        foreach (var original in Originals.Values.OfType<byte[]>())
            foreach (var part in Convert.ToHexStringLower(SHA256.HashData(original)).Chunk(16)) Assert.Contains(new string(part), text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatCannotBeShown_HasASheetThatSaysSo()
    {
        var text = string.Concat(PaperText.Pages(Whole.Value));
        Assert.Contains("不能印在纸面上", text, StringComparison.Ordinal);
        Assert.Contains("加密或者损坏", text, StringComparison.Ordinal);
        Assert.Contains("还没有生成", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_OfOthers_FindNothingWrong()
    {
        Assert.Contains("No syntax or stream encoding errors found", PdfTools.Run(Whole.Value, "qpdf", "--check", "{0}"), StringComparison.Ordinal);
        Assert.Equal("", PdfTools.ComplaintsOfMutool(Whole.Value));
        Assert.Contains("Title:", PdfTools.Run(Whole.Value, "pdfinfo", "{0}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_SaysSoOnEveryPage()
    {
        var pages = PaperText.Pages(Bind(Paper with { IsDraft = true }));
        Assert.All(pages, page => Assert.Contains("草稿（没有归档）", page, StringComparison.Ordinal));
    }

    [Fact]
    public void SameFile_GivesTheSameBytes() => Assert.Equal(Whole.Value, Bind(Paper));

    [Fact]
    public void SealedFile_IsSignedAsAWhole()
    {
        var signed = PdfSigner.Sign(Whole.Value, TestCertificate.Committee, "盖章", SamplePapers.Committee, TestCertificate.At);
        Assert.True(Assert.Single(PdfSignatureReader.Read(signed)) is { IsIntact: true, CoversWholeFile: true });
    }

    [Fact]
    public void BoundFile_CanBeBoundAgain()
    {
        var again = FilePiece.Of("再次装订", Whole.Value);
        Assert.Equal(PaperText.Pages(Whole.Value).Length, again.Pages.Count);
    }

    private static byte[] Bind(CaseFilePaper paper) => new CaseFileBinder(paper, PaperMarks.None, Source).Bind().Pdf;

    private static FileSource Source(FileItem item) => Originals[item.Name] is { } bytes
        ? new(bytes, item.DocumentNumber is null ? ".bin" : ".pdf", Convert.ToHexStringLower(SHA256.HashData(bytes))) : FileSource.None;
}
