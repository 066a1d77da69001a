namespace Mediation.Web.Documents.Signing;

/// <summary>
/// How much work one file may ask for. Strangers upload what is read here, and a file of a few kilobytes can be made to point at the
/// same bytes again and again; papers ask for a hundredth of this.
/// </summary>
internal sealed class PdfEffort
{
    /// <summary>The most objects a file may have.</summary>
    public const int MostObjects = 50_000;

    // Objects waiting for the length of one another; a length stands by itself, one step away.
    private const int Deepest = 8;

    private int left = 16 * 1024 * 1024;

    /// <summary>Bytes were unpacked or read.</summary>
    /// <exception cref="InvalidDataException">More than a paper can need.</exception>
    public void Spend(int bytes)
    {
        if ((left -= bytes) < 0) throw new InvalidDataException("The PDF takes too much work.");
    }

    /// <summary>So many objects are known.</summary>
    /// <exception cref="InvalidDataException">More than a paper can have.</exception>
    public static void Counted(int objects)
    {
        if (objects > MostObjects) throw new InvalidDataException("The PDF has too many objects.");
    }

    /// <summary>So many objects are being read within one another.</summary>
    /// <exception cref="InvalidDataException">Deeper than a paper goes.</exception>
    public static void Nested(int objects)
    {
        if (objects > Deepest) throw new InvalidDataException("The objects of the PDF wait for one another.");
    }
}
