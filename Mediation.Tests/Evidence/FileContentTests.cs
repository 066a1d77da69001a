using System.Text;
using Mediation.Domain.Evidence;
using Mediation.Tests.Documents.Engine;
using QuestPDF.Fluent;

namespace Mediation.Tests.Evidence;

/// <summary>A file is what its bytes say, whole, and nothing else is taken.</summary>
public sealed class FileContentTests
{
    [Fact]
    public void RealFiles_AreKnownByTheirContent()
    {
        Assert.Equal("image/png", FileContent.Read(Pictures.Ring).Value);
        Assert.Equal("image/jpeg", FileContent.Read(SampleFiles.Jpeg).Value);
        Assert.Equal("application/pdf", FileContent.Read(SamplePdf.Of(c => c.Text("收条"))).Value);
    }

    [Fact]
    public void JpegWithWordsBehindItsEnd_IsStillAJpeg() => Assert.Equal("image/jpeg", FileContent.Read([.. SampleFiles.Jpeg, .. "MotionPhoto"u8]).Value);

    [Fact]
    public void CutFiles_AreRefused()
    {
        Assert.Equal("file-cut", FileContent.Read(Pictures.Ring.AsSpan(0, Pictures.Ring.Length - 13)).Fault!.Code);
        Assert.Equal("file-cut", FileContent.Read(SampleFiles.Jpeg.AsSpan(0, SampleFiles.Jpeg.Length - 2)).Fault!.Code);
        Assert.Equal("file-cut", FileContent.Read(SamplePdf.Of(c => c.Text("收条")).AsSpan()[..^40]).Fault!.Code);
    }

    [Theory]
    [InlineData("", "file-empty")]
    [InlineData("MZ\u0090 a program", "file-kind")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "file-kind")]
    [InlineData("GIF89a.......", "file-kind")]
    [InlineData("PK\u0003\u0004 [Content_Types].xml", "file-kind")]
    [InlineData("....ftypheic.....", "file-heic")]
    [InlineData("%PDF-1.7 trailer << /Encrypt 5 0 R >> startxref 1 %%EOF", "file-locked")]
    public void OtherContent_IsRefusedWithWhatToDo(string content, string code)
    {
        var fault = FileContent.Read(Encoding.Latin1.GetBytes(content)).Fault!;
        Assert.Equal(code, fault.Code);
        Assert.Matches("请|PDF", fault.Sentence.Zh);
    }

    [Fact]
    public void OneByteTooMany_IsRefused()
    {
        var large = new byte[FileContent.MostBytes + 1];
        SampleFiles.Jpeg.CopyTo(large, 0);
        Assert.Equal("file-large", FileContent.Read(large).Fault!.Code);
        Assert.True(FileContent.Read(large.AsSpan(0, FileContent.MostBytes)).Ok);
    }
}
