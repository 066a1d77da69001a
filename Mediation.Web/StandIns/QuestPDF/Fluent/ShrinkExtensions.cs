using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Takes no more space than the content needs.</summary>
public static class ShrinkExtensions
{
    public static IContainer Shrink(this IContainer element) =>
        element.Put(new AlignElement { Horizontal = 0f, Vertical = 0f });

    public static IContainer ShrinkVertical(this IContainer element) =>
        element.Put(new AlignElement { Vertical = 0f });

    public static IContainer ShrinkHorizontal(this IContainer element) =>
        element.Put(new AlignElement { Horizontal = 0f });
}
