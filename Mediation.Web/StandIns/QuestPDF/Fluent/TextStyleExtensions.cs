using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Changes to a text style. Each call returns a new style.</summary>
public static class TextStyleExtensions
{
    public static TextStyle FontFamily(this TextStyle style, params string[] values) => style with { Families = values };

    public static TextStyle FontSize(this TextStyle style, float value) => style with { Size = value };

    public static TextStyle FontColor(this TextStyle style, Color color) => style with { Foreground = color };

    public static TextStyle BackgroundColor(this TextStyle style, Color color) => style with { Highlight = color };

    public static TextStyle LineHeight(this TextStyle style, float? factor) => style with { LineHeightFactor = factor };

    public static TextStyle LetterSpacing(this TextStyle style, float factor = 0) => style with { LetterSpacingFactor = factor };

    public static TextStyle WordSpacing(this TextStyle style, float factor = 0) => style with { WordSpacingFactor = factor };

    public static TextStyle Italic(this TextStyle style, bool value = true) => style with { Slanted = value };

    public static TextStyle Underline(this TextStyle style, bool value = true) => style with { Underlined = value };

    public static TextStyle Overline(this TextStyle style, bool value = true) => style with { Overlined = value };

    public static TextStyle Strikethrough(this TextStyle style, bool value = true) => style with { StruckThrough = value };

    public static TextStyle DecorationColor(this TextStyle style, Color color) => style with { DecorationLine = color };

    public static TextStyle DecorationThickness(this TextStyle style, float factor) => style with { DecorationWidth = factor };

    public static TextStyle Superscript(this TextStyle style) => style with { Position = 1 };

    public static TextStyle NormalPosition(this TextStyle style) => style with { Position = 0 };

    public static TextStyle Subscript(this TextStyle style) => style with { Position = -1 };

    public static TextStyle Thin(this TextStyle style) => style with { Weight = 100 };

    public static TextStyle ExtraLight(this TextStyle style) => style with { Weight = 200 };

    public static TextStyle Light(this TextStyle style) => style with { Weight = 300 };

    public static TextStyle NormalWeight(this TextStyle style) => style with { Weight = 400 };

    public static TextStyle Medium(this TextStyle style) => style with { Weight = 500 };

    public static TextStyle SemiBold(this TextStyle style) => style with { Weight = 600 };

    public static TextStyle Bold(this TextStyle style) => style with { Weight = 700 };

    public static TextStyle ExtraBold(this TextStyle style) => style with { Weight = 800 };

    public static TextStyle Black(this TextStyle style) => style with { Weight = 900 };

    public static TextStyle ExtraBlack(this TextStyle style) => style with { Weight = 1000 };
}
