namespace QuestPDF.Infrastructure;

/// <summary>How text looks. What is not set comes from the surrounding style.</summary>
public sealed record TextStyle
{
    internal TextStyle()
    {
    }

    public static TextStyle Default { get; } = new();

    internal IReadOnlyList<string>? Families { get; init; }

    internal float? Size { get; init; }

    internal float? LineHeightFactor { get; init; }

    internal float? LetterSpacingFactor { get; init; }

    internal float? WordSpacingFactor { get; init; }

    internal Color? Foreground { get; init; }

    internal Color? Highlight { get; init; }

    internal Color? DecorationLine { get; init; }

    internal float? DecorationWidth { get; init; }

    internal int? Weight { get; init; }

    internal bool? Slanted { get; init; }

    internal bool? Underlined { get; init; }

    internal bool? Overlined { get; init; }

    internal bool? StruckThrough { get; init; }

    /// <summary>-1 below the line, 0 on it, 1 above it.</summary>
    internal int? Position { get; init; }

    internal TextStyle Over(TextStyle outer) => new()
    {
        Families = Families ?? outer.Families,
        Size = Size ?? outer.Size,
        LineHeightFactor = LineHeightFactor ?? outer.LineHeightFactor,
        LetterSpacingFactor = LetterSpacingFactor ?? outer.LetterSpacingFactor,
        WordSpacingFactor = WordSpacingFactor ?? outer.WordSpacingFactor,
        Foreground = Foreground ?? outer.Foreground,
        Highlight = Highlight ?? outer.Highlight,
        DecorationLine = DecorationLine ?? outer.DecorationLine,
        DecorationWidth = DecorationWidth ?? outer.DecorationWidth,
        Weight = Weight ?? outer.Weight,
        Slanted = Slanted ?? outer.Slanted,
        Underlined = Underlined ?? outer.Underlined,
        Overlined = Overlined ?? outer.Overlined,
        StruckThrough = StruckThrough ?? outer.StruckThrough,
        Position = Position ?? outer.Position,
    };
}
