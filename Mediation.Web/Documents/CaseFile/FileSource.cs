namespace Mediation.Web.Documents.CaseFile;

/// <summary>The original of an item of the file.</summary>
/// <param name="Bytes">Its bytes; null if there are none.</param>
/// <param name="Extension">.pdf, .jpg, ….</param>
/// <param name="Digest">SHA-256 of the bytes, lower-case hexadecimal; empty if there are none.</param>
internal sealed record FileSource(byte[]? Bytes, string Extension, string Digest)
{
    public static readonly FileSource None = new(null, "", "");
}

/// <summary>An original that is attached to the file: what is said of it, and how it is read again when it is written.</summary>
internal sealed record Attachment(string Name, string Extension, string Digest, int Size, Func<byte[]> Read);
