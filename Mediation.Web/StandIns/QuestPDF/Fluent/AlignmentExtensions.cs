using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Places content inside the space it is given.</summary>
public static class AlignmentExtensions
{
    public static IContainer AlignLeft(this IContainer element) =>
        element.Put(new AlignElement { Horizontal = 0f });

    public static IContainer AlignCenter(this IContainer element) =>
        element.Put(new AlignElement { Horizontal = 0.5f });

    public static IContainer AlignRight(this IContainer element) =>
        element.Put(new AlignElement { Horizontal = 1f });

    public static IContainer AlignTop(this IContainer element) =>
        element.Put(new AlignElement { Vertical = 0f });

    public static IContainer AlignMiddle(this IContainer element) =>
        element.Put(new AlignElement { Vertical = 0.5f });

    public static IContainer AlignBottom(this IContainer element) =>
        element.Put(new AlignElement { Vertical = 1f });
}
