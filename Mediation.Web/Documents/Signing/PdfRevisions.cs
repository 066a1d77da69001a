namespace Mediation.Web.Documents.Signing;

/// <summary>
/// Compares a file with what it was when it was signed. A further signature adds a field, and with it a line to the form, to the
/// page and to the catalogue; whatever else differs is a change of the document.
/// </summary>
internal static class PdfRevisions
{
    // What is drawn over a page, or runs, could make the paper say something else.
    private static readonly string[] Shows = ["AP", "A", "AA", "MK", "Parent", "Kids"];

    public static bool OnlyAddSignatures(PdfFile now, int end)
    {
        try
        {
            var then = PdfFile.Read(now.Bytes[..end]);
            if (!now.Root.Equals(then.Root)) return false;
            var added = now.Numbers.Except(then.Numbers).ToHashSet();
            return then.Numbers.All(n => Same(then.Object(n), now.Object(n)) || IsFieldAdded(then, now, n, added))
                && added.All(n => now.Object(n) is PdfDictionary entries ? IsOfSignature(entries) : now.Object(n) is PdfStream { Entries: var e } && e.Name("Type") == "XRef")
                && PdfFields.Signatures(now).All(s => s.GetValueOrDefault("Contents") is PdfString);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static bool Same(object? then, object? now) =>
        then is null ? now is null : now is not null && PdfSyntax.Write(then).AsSpan().SequenceEqual(PdfSyntax.Write(now));

    /// <summary>A signature, the field that holds it, or the form that lists it.</summary>
    private static bool IsOfSignature(PdfDictionary entries) =>
        entries.Name("Type") == "Sig" || (entries.Name("FT") == "Sig" && entries.Name("Subtype") == "Widget" && !Shows.Any(entries.ContainsKey)) || (entries.ContainsKey("Fields") && entries.ContainsKey("SigFlags"));

    private static bool IsFieldAdded(PdfFile then, PdfFile now, int number, HashSet<int> added)
    {
        if (then.Object(number) is not PdfDictionary before || now.Object(number) is not PdfDictionary after) return false;
        return (before.Name("Type"), number == then.Root.Number) switch
        {
            (_, true) => SameBut(before, after, "AcroForm") && IsFormLonger(then, before, now, after, added),
            ("Page", _) => SameBut(before, after, "Annots") && IsLonger(then, before, now, after, "Annots", added),
            _ => before.ContainsKey("Fields") && IsFormLonger(then, before, now, after, added, isForm: true),
        };
    }

    /// <summary>Whether the form the catalogues name, or the form itself, only lists more fields.</summary>
    private static bool IsFormLonger(PdfFile then, PdfDictionary before, PdfFile now, PdfDictionary after, HashSet<int> added, bool isForm = false)
    {
        var old = isForm ? before : then.Resolve(before.GetValueOrDefault("AcroForm")) as PdfDictionary ?? new();
        return (isForm ? after : now.Resolve(after.GetValueOrDefault("AcroForm"))) is PdfDictionary form
            && SameBut(old, form, "Fields", "SigFlags") && IsLonger(then, old, now, form, "Fields", added);
    }

    private static bool SameBut(PdfDictionary before, PdfDictionary after, params string[] but) =>
        before.Keys.Union(after.Keys).Except(but).All(k => Same(before.GetValueOrDefault(k), after.GetValueOrDefault(k)));

    /// <summary>Whether the list begins as it was, and goes on with what was added.</summary>
    private static bool IsLonger(PdfFile then, PdfDictionary before, PdfFile now, PdfDictionary after, string key, HashSet<int> added)
    {
        var (old, longer) = (then.Resolve(before.GetValueOrDefault(key)) as List<object> ?? [], now.Resolve(after.GetValueOrDefault(key)) as List<object> ?? []);
        return longer.Count >= old.Count && old.Zip(longer).All(pair => Same(pair.First, pair.Second))
            && longer.Skip(old.Count).All(f => f is PdfReference reference && added.Contains(reference.Number));
    }
}
