namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>The pages of a named section, counted from 1, and the height in points above the foot of the page at which it begins.</summary>
internal readonly record struct SectionPages(int First, int Last, float Top);

/// <summary>How many pages a document has, null while that is unknown, and where its sections are.</summary>
internal sealed record Overview(int? Pages, IReadOnlyDictionary<string, SectionPages> Sections)
{
    public static Overview Unknown { get; } = new(null, new Dictionary<string, SectionPages>());

    public bool IsSameAs(Overview other) => Pages == other.Pages && Sections.Count == other.Sections.Count
        && Sections.All(section => other.Sections.TryGetValue(section.Key, out var pages) && (pages.First, pages.Last) == (section.Value.First, section.Value.Last));
}
