namespace Mediation.Domain.Documents;

/// <summary>A paper that was issued. It is made once from the facts of that moment and kept; a new rendering is a new paper.</summary>
public sealed class IssuedDocument
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Kind.</summary>
    public DocumentKind Kind { get; internal set; }

    /// <summary>Number within the case, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>When it was issued, UTC.</summary>
    public DateTime IssuedAt { get; internal set; }

    /// <summary>The typed model it is made from, as JSON; the paper can be made from nothing else.</summary>
    public string Model { get; internal set; } = "";

    /// <summary>Short public code on the paper, by which a stranger checks it; empty on papers of older versions.</summary>
    public string Code { get; internal set; } = "";

    /// <summary>Number of the earlier paper of the case that this one replaces; null if none.</summary>
    public int? Replaces { get; internal set; }

    /// <summary>SHA-256 of the PDF, lower-case hexadecimal; null until it has been made.</summary>
    public string? Digest { get; private set; }

    /// <summary>Pages; 0 until it has been made.</summary>
    public int Pages { get; private set; }

    /// <summary>Whose seal the paper has to carry: the committee's or the court's; null of a paper nobody seals, and until it has been made.</summary>
    public string? SealOwner { get; private set; }

    /// <summary>Whether the owner of the seal signed the PDF with their certificate (Electronic Signature Law arts. 13 and 14).</summary>
    public bool IsSealed { get; private set; }

    /// <summary>Notes that the PDF was made. A paper is made once.</summary>
    /// <exception cref="InvalidOperationException">It was made before.</exception>
    public void MadeAs(string digest, int pages, string? sealOwner = null, bool isSealed = false)
    {
        if (Digest is not null) throw new InvalidOperationException("An issued paper is made once.");
        (Digest, Pages, SealOwner, IsSealed) = (digest, pages, sealOwner, isSealed);
    }
}
