using System.Collections.Concurrent;
using QuestPDF.Drawing.Exceptions;

namespace Mediation.Web.StandIns.QuestPdf.Fonts;

/// <summary>The registered faces by family. Readers see one unchanging snapshot; registering makes a new one.</summary>
internal sealed class FontLibrary
{
    private static readonly Lock Writing = new();
    private static volatile FontLibrary _current = new([]);

    private readonly (string Family, FontFace Face)[] _faces;
    private readonly ConcurrentDictionary<(string Families, int Weight, bool Italic), FontChoice[]> _found = new();

    private FontLibrary((string Family, FontFace Face)[] faces) => _faces = faces;

    /// <summary>What is registered now.</summary>
    public static FontLibrary Current
    {
        get => _current;
        set => _current = value;
    }

    /// <summary>Adds a face. The same font registered again changes nothing.</summary>
    public static void Register(FontFace face, string? customName)
    {
        lock (Writing)
        {
            IReadOnlyList<string> names = customName is null ? face.Families : [customName];
            var known = _current._faces;
            var added = names.Where(name => !known.Any(k => IsFamily(k.Family, name) && k.Face.IsSameAs(face)));
            _current = new([.. known, .. added.Select(name => (name, face))]);
        }
    }

    /// <summary>The faces to look in, in order: one of each named family, then one of every other, so that a name in a rare script is still found.</summary>
    public static FontChoice[] Find(IReadOnlyList<string> families, int weight, bool italic)
    {
        var library = Current;
        return library._found.GetOrAdd((string.Join('\n', families), weight, italic), _ => library.Search(families, weight, italic));
    }

    private static bool IsFamily(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private FontChoice[] Search(IReadOnlyList<string> families, int weight, bool italic)
    {
        var registered = _faces.Select(known => known.Family).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var missing = families.Where(family => !registered.Contains(family, StringComparer.OrdinalIgnoreCase)).ToArray();
        if (registered.Length == 0 || (families.Count > 0 && missing.Length == families.Count))
        {
            var list = registered.Length == 0 ? "-" : string.Join(", ", registered);
            throw new DocumentDrawingException(
                $"没有注册字体：{string.Join(", ", families)}；已注册：{list}。 Font family not registered: {string.Join(", ", families)}; registered: {list}.");
        }

        var order = families.Except(missing).Concat(registered).Distinct(StringComparer.OrdinalIgnoreCase);
        return [.. order.Select(family => Closest(family, weight, italic)).DistinctBy(choice => choice.Face)];
    }

    private FontChoice Closest(string family, int weight, bool italic)
    {
        var face = _faces
            .Where(known => IsFamily(known.Family, family))
            .Select(known => known.Face)
            .OrderBy(face => face.IsItalic == italic ? 0 : 1)
            .ThenBy(face => Math.Abs(face.Weight - weight))
            .First();
        return new(face, weight >= 600 && face.Weight < 600, italic && !face.IsItalic);
    }
}
