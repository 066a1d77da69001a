namespace Mediation.Web.Documents.CaseFile;

/// <summary>The original of an item of the file.</summary>
/// <param name="Bytes">Its bytes; null if there are none.</param>
/// <param name="Extension">.pdf, .jpg, ….</param>
/// <param name="Digest">SHA-256 of the bytes, lower-case hexadecimal; empty if there are none.</param>
internal sealed record FileSource(byte[]? Bytes, string Extension, string Digest)
{
    public static readonly FileSource None = new(null, "", "");
}
