namespace Mediation.Domain.Evidence;

/// <summary>A file that was handed in, checked and laid aside until a step takes it.</summary>
/// <param name="Id">Its reference, as forms send it.</param>
/// <param name="Name">Its name, without what file systems refuse.</param>
/// <param name="MediaType">Its type, found from its content.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Digest">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record StagedFile(Guid Id, string Name, string MediaType, long Size, string Digest);

/// <summary>A staged file that a step took, and the record it now belongs to.</summary>
/// <param name="FileId">The staged file.</param>
/// <param name="RecordId">The item of evidence or the scan.</param>
public sealed record TakenFile(Guid FileId, Guid RecordId);
