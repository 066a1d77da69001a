using System.Text;
using Mediation.Domain.Evidence;

namespace Mediation.Tests.Evidence;

/// <summary>What the camera wrote beside a picture does not go to the other side; the picture does, byte for byte.</summary>
public sealed class PhotoCopyTests
{
    private static readonly byte[] Place = Encoding.ASCII.GetBytes("GPS 29.56 N 106.55 E");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(90, 6)]
    [InlineData(180, 3)]
    [InlineData(270, 8)]
    public void Photo_LosesItsPlaceAndKeepsItsTurn(int degrees, byte orientation)
    {
        byte[] photo = [.. SampleFiles.Jpeg[..2], .. Segment(0xE1, [.. "Exif\0\0MM\0*\0\0\0\b"u8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0, .. Place]), .. SampleFiles.Jpeg[2..]];
        Assert.Equal(degrees, ExifTurn.Of(photo));

        var copy = PhotoCopy.WithoutNotes(photo);

        Assert.Equal(-1, copy.AsSpan().IndexOf(Place));
        Assert.Equal(degrees, ExifTurn.Of(copy));
        Assert.Equal("image/jpeg", FileContent.Read(copy).Value);
        if (degrees == 0) Assert.Equal(SampleFiles.Jpeg, copy);
    }

    [Fact]
    public void ColoursStay_NotesAndWhatFollowsThePictureGo()
    {
        var profile = Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1]);
        byte[] photo = [.. SampleFiles.Jpeg[..2], .. profile, .. Segment(0xE2, [.. "MPF\0"u8, .. Place]), .. Segment(0xED, Place), .. Segment(0xFE, Place), .. SampleFiles.Jpeg[2..], .. SampleFiles.Jpeg[..2], .. Segment(0xE1, Place)];

        Assert.Equal([.. SampleFiles.Jpeg[..2], .. profile, .. SampleFiles.Jpeg[2..]], PhotoCopy.WithoutNotes(photo));
    }

    [Fact]
    public void Png_LosesItsNotes()
    {
        byte[] head = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A];
        var (data, end) = (Chunk("IDAT", [1, 2, 3]), Chunk("IEND", []));

        Assert.Equal([.. head, .. data, .. end], PhotoCopy.WithoutNotes([.. head, .. Chunk("eXIf", Place), .. Chunk("iTXt", Place), .. data, .. Chunk("tEXt", Place), .. end, .. Place]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7 GPS")]
    public void OtherFiles_ComeBackAsTheyAre(string words) => Assert.Equal(Encoding.ASCII.GetBytes(words), PhotoCopy.WithoutNotes(Encoding.ASCII.GetBytes(words)));

    private static byte[] Segment(byte kind, byte[] content) => [0xFF, kind, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string kind, byte[] content) => [0, 0, 0, (byte)content.Length, .. Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0];
}
