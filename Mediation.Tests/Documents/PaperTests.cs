using System.Runtime.CompilerServices;
using Mediation.Domain.Documents;
using Mediation.Domain.Sessions;
using Mediation.Tests.Documents.Engine;
using Mediation.Web.Documents;

namespace Mediation.Tests.Documents;

public class PaperTests
{
    public static TheoryData<DocumentKind> Kinds => [.. Enum.GetValues<DocumentKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryPaper_EmbedsOnlyChineseSubsetFontsThatCanBeSearched(DocumentKind kind)
    {
        var fonts = PdfTools.Run(Pdf(kind), "pdffonts", "{0}").Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+NotoSerifSC\S* .*Identity-H +yes yes yes ", font));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryPaper_SaysWhatItIs(DocumentKind kind)
    {
        var about = PdfTools.Run(Pdf(kind), "pdfinfo", "-isodates", "{0}");
        var title = Mediation.Domain.Terms.Term(kind).Zh.StartsWith("民事裁定书", StringComparison.Ordinal) ? "民事裁定书" : Mediation.Domain.Terms.Term(kind).Zh.Replace("（待签稿）", "", StringComparison.Ordinal);
        Assert.Matches($@"Title: +{title}\n", about);
        Assert.Matches(@"Author: +\S", about);
        if (kind is not (DocumentKind.AgreementToSign or DocumentKind.AmendmentToSign)) Assert.Matches("CreationDate: +2026-(0[1-9]|1[0-2])-[0-3]", about);
        Assert.Matches("Page size: +595.2?[0-9]* x 841.[0-9]+ pts \\(A4\\)", about);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryPage_SaysWhichOfHowMany(DocumentKind kind)
    {
        var paper = RenderedPaper.Of(kind, Model(kind));
        var pages = PaperText.Pages(paper.Pdf);
        Assert.Equal(pages.Length, paper.Pages);
        for (var i = 0; i < pages.Length; i++) Assert.EndsWith($"第{i + 1}页，共{pages.Length}页", pages[i], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void SamePaper_GivesTheSameBytes(DocumentKind kind) => Assert.Equal(Pdf(kind), Pdf(kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void StoredModel_GivesTheSamePaper(DocumentKind kind)
    {
        var stored = new IssuedDocument { Kind = kind, Model = System.Text.Json.JsonSerializer.Serialize(Model(kind), Model(kind).GetType()) };
        Assert.Equal(Pdf(kind), RenderedPaper.Of(kind, Paper.Read(stored)).Pdf);
    }

    [Fact]
    public void CharacterNoFontHas_IsNamedInsteadOfPrintedAsABox()
    {
        var model = SamplePapers.Ended() with { Note = "\U0001F600" };
        var refusal = Assert.Throws<PaperNotMadeException>(() => RenderedPaper.Of(DocumentKind.Ended, model));
        Assert.Contains("1F600", refusal.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains("终止调解通知书", refusal.Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void NoFontAnywhere_SaysHowToInstallOne()
    {
        var empty = Directory.CreateTempSubdirectory("no-fonts-");
        try
        {
            var missing = PaperFonts.Register(empty.FullName, [empty.FullName]);
            Assert.Contains("npm ci", missing!.Value.Zh, StringComparison.Ordinal);
            Assert.Contains(empty.FullName, missing.Value.En, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(empty.FullName, "simsun.ttc"), "ttcf and nothing a reader could use");
            Assert.Contains("simsun.ttc", PaperFonts.Register(empty.FullName, [empty.FullName])!.Value.Zh, StringComparison.Ordinal);
        }
        finally
        {
            empty.Delete(true);
        }
    }

    [Fact]
    public void WrongModel_IsRefused() =>
        Assert.Throws<ArgumentException>(() => DocumentCatalogue.Compose(DocumentKind.Reply, SamplePapers.Ended()));

    [Fact]
    public void Downloads_AreNamedInChinese()
    {
        Assert.Equal("人民调解协议书.pdf", DocumentCatalogue.FileName(DocumentKind.Agreement, 1));
        Assert.Equal("民事裁定书（确认有效）-4.pdf", DocumentCatalogue.FileName(DocumentKind.RulingValid, 4));
    }

    [Theory]
    [InlineData(typeof(CaucusNote))]
    [InlineData(typeof(Proposal))]
    [InlineData(typeof(WorkNote))]
    public void WhatIsKeptApart_HasNoWayIntoAPaper(Type apart)
    {
        var reached = new HashSet<Type>();
        foreach (var kind in Enum.GetValues<DocumentKind>()) Reach(Paper.ModelType(kind), reached);
        Assert.Contains(typeof(PaperParty), reached);
        Assert.DoesNotContain(apart, reached);
        Assert.DoesNotContain(typeof(Session), reached);
        Assert.DoesNotContain("CaucusNotes", File.ReadAllText(PaperSource()), StringComparison.Ordinal);
    }

    private static void Reach(Type type, HashSet<Type> reached)
    {
        if (!reached.Add(type)) return;
        foreach (var inner in type.GetGenericArguments()) Reach(inner, reached);
        if (type.Assembly != typeof(Paper).Assembly) return;
        foreach (var property in type.GetProperties()) Reach(property.PropertyType, reached);
    }

    private static string PaperSource([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "Mediation.Domain", "Documents", "Paper.cs");

    private static object Model(DocumentKind kind) => SamplePapers.All().First(paper => paper.Kind == kind).Model;

    private static byte[] Pdf(DocumentKind kind) => PaperText.Pdf(kind, Model(kind));
}
