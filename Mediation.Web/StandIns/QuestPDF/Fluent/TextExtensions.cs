using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Adds text.</summary>
public static class TextExtensions
{
    public static TextBlockDescriptor Text(this IContainer element, string? text)
    {
        var block = element.Put(new TextElement());
        var span = new TextSpan { Text = text ?? string.Empty };
        block.Spans.Add(span);
        return new TextBlockDescriptor(block, span);
    }

    public static void Text(this IContainer element, Action<TextDescriptor> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        content(new TextDescriptor(element.Put(new TextElement())));
    }
}
