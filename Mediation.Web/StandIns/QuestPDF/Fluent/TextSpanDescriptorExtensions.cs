using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Changes to the style of a piece of text.</summary>
public static class TextSpanDescriptorExtensions
{
    public static T Style<T>(this T descriptor, TextStyle style)
        where T : TextSpanDescriptor => Change(descriptor, style.Over);

    public static T FontFamily<T>(this T descriptor, params string[] values)
        where T : TextSpanDescriptor => Change(descriptor, style => style.FontFamily(values));

    public static T FontSize<T>(this T descriptor, float value)
        where T : TextSpanDescriptor => Change(descriptor, style => style.FontSize(value));

    public static T FontColor<T>(this T descriptor, Color color)
        where T : TextSpanDescriptor => Change(descriptor, style => style.FontColor(color));

    public static T BackgroundColor<T>(this T descriptor, Color color)
        where T : TextSpanDescriptor => Change(descriptor, style => style.BackgroundColor(color));

    public static T LineHeight<T>(this T descriptor, float? factor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.LineHeight(factor));

    public static T LetterSpacing<T>(this T descriptor, float factor = 0)
        where T : TextSpanDescriptor => Change(descriptor, style => style.LetterSpacing(factor));

    public static T WordSpacing<T>(this T descriptor, float factor = 0)
        where T : TextSpanDescriptor => Change(descriptor, style => style.WordSpacing(factor));

    public static T Italic<T>(this T descriptor, bool value = true)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Italic(value));

    public static T Underline<T>(this T descriptor, bool value = true)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Underline(value));

    public static T Overline<T>(this T descriptor, bool value = true)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Overline(value));

    public static T Strikethrough<T>(this T descriptor, bool value = true)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Strikethrough(value));

    public static T DecorationColor<T>(this T descriptor, Color color)
        where T : TextSpanDescriptor => Change(descriptor, style => style.DecorationColor(color));

    public static T DecorationThickness<T>(this T descriptor, float factor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.DecorationThickness(factor));

    public static T Superscript<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Superscript());

    public static T NormalPosition<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.NormalPosition());

    public static T Subscript<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Subscript());

    public static T Thin<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Thin());

    public static T ExtraLight<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.ExtraLight());

    public static T Light<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Light());

    public static T NormalWeight<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.NormalWeight());

    public static T Medium<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Medium());

    public static T SemiBold<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.SemiBold());

    public static T Bold<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Bold());

    public static T ExtraBold<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.ExtraBold());

    public static T Black<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.Black());

    public static T ExtraBlack<T>(this T descriptor)
        where T : TextSpanDescriptor => Change(descriptor, style => style.ExtraBlack());

    private static T Change<T>(T descriptor, Func<TextStyle, TextStyle> change)
        where T : TextSpanDescriptor
    {
        descriptor.Span.Style = change(descriptor.Span.Style);
        return descriptor;
    }
}
