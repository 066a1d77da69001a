using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Takes all the space there is.</summary>
public static class ExtendExtensions
{
    public static IContainer Extend(this IContainer element) =>
        element.Put(new ExtendElement { Horizontal = true, Vertical = true });

    public static IContainer ExtendVertical(this IContainer element) =>
        element.Put(new ExtendElement { Vertical = true });

    public static IContainer ExtendHorizontal(this IContainer element) =>
        element.Put(new ExtendElement { Horizontal = true });
}
