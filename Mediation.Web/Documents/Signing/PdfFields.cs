namespace Mediation.Web.Documents.Signing;

/// <summary>The form fields of a file.</summary>
internal static class PdfFields
{
    private const int Most = 5_000;

    /// <summary>The values of the signature fields that have one, each once.</summary>
    public static IEnumerable<PdfDictionary> Signatures(PdfFile file)
    {
        var form = file.Resolve(file.Catalogue.GetValueOrDefault("AcroForm")) as PdfDictionary;
        var waiting = new Queue<object>(file.Resolve(form?.GetValueOrDefault("Fields")) as List<object> ?? []);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        while (waiting.TryDequeue(out var next) && seen.Count < Most)
        {
            if (file.Resolve(next) is not PdfDictionary field || !seen.Add(field)) continue;
            foreach (var kid in file.Resolve(field.GetValueOrDefault("Kids")) as List<object> ?? []) waiting.Enqueue(kid);
            if (waiting.Count > PdfEffort.MostObjects) throw new InvalidDataException("The form of the PDF has too many fields.");
            if (field.Name("FT") == "Sig" && file.Resolve(field.GetValueOrDefault("V")) is PdfDictionary value && seen.Add(value)) yield return value;
        }
    }
}
