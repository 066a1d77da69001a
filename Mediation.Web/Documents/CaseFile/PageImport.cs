using System.Globalization;
using System.Text;
using Mediation.Web.Documents.Signing;

namespace Mediation.Web.Documents.CaseFile;

/// <summary>
/// Copies pages of a finished PDF into another one: what they show, and nothing that acts. Links, scripts and forms stay behind; of notes and
/// filled-in fields the picture comes along.
/// </summary>
internal sealed class PageImport(PdfFile file, PdfBundle into)
{
    private const int Most = 20_000;
    private const int HiddenOrNotShown = 2 + 32;
    private const int PrintedAndLocked = 4 + 128;
    private const string Mark = "FilePageNumber";
    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];

    private readonly Dictionary<int, PdfReference> _known = [];
    private readonly Queue<(int Number, PdfReference Copy)> _waiting = [];

    /// <summary>The pages in order, each with what it inherits.</summary>
    /// <exception cref="InvalidDataException">The page tree is broken.</exception>
    public static IReadOnlyList<PdfDictionary> PagesOf(PdfFile file)
    {
        var pages = new List<PdfDictionary>();
        var seen = new HashSet<int>();
        var open = new Stack<(object? Node, PdfDictionary Above)>([(file.Catalogue.GetValueOrDefault("Pages"), new())]);
        while (open.TryPop(out var next))
        {
            if (next.Node is PdfReference reference && !seen.Add(reference.Number)) throw new InvalidDataException("The page tree goes in circles.");
            if (file.Resolve(next.Node) is not PdfDictionary node) throw new InvalidDataException("The page tree is broken.");
            var own = new PdfDictionary(node);
            foreach (var key in Inherited)
                if (!own.ContainsKey(key) && next.Above.GetValueOrDefault(key) is { } above) own[key] = above;
            if (file.Resolve(node.GetValueOrDefault("Kids")) is List<object> kids)
                foreach (var kid in Enumerable.Reverse(kids)) open.Push((kid, own));
            else
                pages.Add(own);
            if (pages.Count > Most) throw new InvalidDataException("The PDF has too many pages.");
        }

        return pages.Count > 0 ? pages : throw new InvalidDataException("The PDF has no page.");
    }

    /// <summary>Adds a page under a page tree, with the number of the sheet in its upper right corner.</summary>
    public PdfReference Add(PdfDictionary page, PdfReference parent, PdfReference? mark)
    {
        var copy = new PdfDictionary { ["Type"] = new PdfName("Page"), ["Parent"] = parent };
        foreach (var key in (string[])["MediaBox", "CropBox", "Rotate", "UserUnit", "Group"])
            if (file.Resolve(page.GetValueOrDefault(key)) is { } value) copy[key] = Copy(value);
        var resources = file.Resolve(page.GetValueOrDefault("Resources")) as PdfDictionary ?? new();
        var contents = page.GetValueOrDefault("Contents") switch
        {
            null => [], var value when file.Resolve(value) is List<object> several => several, var one => new List<object> { one },
        };
        var shown = new List<object> { into.Add(PdfBundle.Stream(new(), "q\n"u8.ToArray())) };
        shown.AddRange(contents.Where(c => file.Resolve(c) is PdfStream).Select(Copy));
        var after = "\nQ\n";
        var copied = (PdfDictionary)Copy(resources);
        if (mark is not null)
        {
            var pictures = file.Resolve(resources.GetValueOrDefault("XObject")) is PdfDictionary known ? (PdfDictionary)Copy(known) : new();
            pictures[Mark] = mark;
            copied["XObject"] = pictures;
            after += $"q {UpperRight(page)} cm /{Mark} Do Q\n";
        }

        shown.Add(into.Add(PdfBundle.Stream(new(), Encoding.ASCII.GetBytes(after))));
        (copy["Resources"], copy["Contents"]) = (copied, shown);
        if (Pictures(page) is { Count: > 0 } notes) copy["Annots"] = notes;
        var added = into.Add(copy);
        Finish();
        return added;
    }

    /// <summary>A page as a picture to be drawn on others.</summary>
    public PdfReference AddAsPicture(PdfDictionary page)
    {
        var contents = page.GetValueOrDefault("Contents");
        if (file.Resolve(contents) is List<object> { Count: 1 } only) contents = only[0];
        if (file.Resolve(contents) is not PdfStream stream) throw new InvalidDataException("The page is not one stream.");
        var entries = (PdfDictionary)Copy(stream.Entries);
        (entries["Type"], entries["Subtype"]) = (new PdfName("XObject"), new PdfName("Form"));
        (entries["BBox"], entries["Resources"]) = (Copy(page["MediaBox"]), Copy(page.GetValueOrDefault("Resources") ?? new PdfDictionary()));
        var added = into.Add(PdfBundle.Stream(entries, stream.Data));
        Finish();
        return added;
    }

    private object Copy(object value)
    {
        switch (value)
        {
            case PdfReference reference:
                if (!_known.TryGetValue(reference.Number, out var copy))
                {
                    _known[reference.Number] = copy = into.Reserve();
                    _waiting.Enqueue((reference.Number, copy));
                }

                return copy;
            case PdfDictionary entries:
                var dictionary = new PdfDictionary();
                foreach (var (key, entry) in entries) dictionary[key] = Copy(entry);
                return dictionary;
            case List<object> list:
                return list.Select(Copy).ToList();
            case PdfStream stream:
                return PdfBundle.Stream((PdfDictionary)Copy(new PdfDictionary(stream.Entries) { ["Length"] = PdfSyntax.Number(0) }), stream.Data);
            default:
                return value;
        }
    }

    private void Finish()
    {
        // One after the other: a chain of objects can be made as long as one likes.
        while (_waiting.TryDequeue(out var next))
        {
            var value = file.Object(next.Number) ?? PdfNull.Value;
            // Whatever leads back to a page would bring the whole old file along.
            into.Set(next.Copy, value is PdfDictionary entries && entries.Name("Type") is "Page" or "Pages" or "Catalog" ? PdfNull.Value : Copy(value));
        }
    }

    private List<object> Pictures(PdfDictionary page)
    {
        var pictures = new List<object>();
        foreach (var item in file.Resolve(page.GetValueOrDefault("Annots")) as List<object> ?? [])
        {
            if (file.Resolve(item) is not PdfDictionary note || note.Name("Subtype") is "Link" or "Popup") continue;
            if (((file.Resolve(note.GetValueOrDefault("F")) as PdfNumber)?.Whole & HiddenOrNotShown) > 0) continue;
            var look = (file.Resolve(note.GetValueOrDefault("AP")) as PdfDictionary)?.GetValueOrDefault("N");
            if (file.Resolve(look) is PdfDictionary states) look = states.GetValueOrDefault(note.Name("AS") ?? "");
            if (look is not PdfReference || file.Resolve(look) is not PdfStream || file.Resolve(note.GetValueOrDefault("Rect")) is not List<object> place) continue;
            pictures.Add(into.Add(new PdfDictionary
            {
                ["Type"] = new PdfName("Annot"), ["Subtype"] = new PdfName("Stamp"), ["Rect"] = Copy(place), ["F"] = PdfSyntax.Number(PrintedAndLocked),
                ["AP"] = new PdfDictionary { ["N"] = Copy(look) },
            }));
        }

        return pictures;
    }

    /// <summary>Where a mark of A4 size goes so that its upper right corner is that of the page as it is shown.</summary>
    private string UpperRight(PdfDictionary page)
    {
        const double wide = 595.28, high = 841.89;
        var box = Box(page.GetValueOrDefault("CropBox")) ?? Box(page.GetValueOrDefault("MediaBox")) ?? [0, 0, wide, high];
        var (left, bottom, right, top) = (box[0], box[1], box[2], box[3]);
        var turn = (file.Resolve(page.GetValueOrDefault("Rotate")) as PdfNumber)?.Whole ?? 0;
        double[] matrix = (((turn % 360) + 360) % 360) switch
        {
            90 => [0, 1, -1, 0, left + high, top - wide],
            180 => [-1, 0, 0, -1, left + wide, bottom + high],
            270 => [0, -1, 1, 0, right - high, bottom + wide],
            _ => [1, 0, 0, 1, right - wide, top - high],
        };
        return string.Join(' ', matrix.Select(n => n.ToString("0.##", CultureInfo.InvariantCulture)));
    }

    private double[]? Box(object? value)
    {
        if (file.Resolve(value) is not List<object> { Count: 4 } list) return null;
        double[] n = [.. list.Select(v => file.Resolve(v) is PdfNumber number && double.TryParse(number.Digits, CultureInfo.InvariantCulture, out var d) ? d : 0)];
        return [Math.Min(n[0], n[2]), Math.Min(n[1], n[3]), Math.Max(n[0], n[2]), Math.Max(n[1], n[3])];
    }
}
