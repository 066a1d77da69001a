namespace Mediation.Web.Documents;

/// <summary>What a paper carries beside its own words, on every page.</summary>
/// <param name="Code">The public code by which a stranger checks it; empty if it has none.</param>
/// <param name="Address">The page that answers for the code, drawn as a QR code; null if there is none.</param>
/// <param name="IsSealed">Whether the owner of its seal signs it electronically; only then the seal is drawn.</param>
public sealed record PaperMarks(string Code, string? Address, bool IsSealed)
{
    /// <summary>None: the paper of a model alone.</summary>
    public static readonly PaperMarks None = new("", null, false);
}
