using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Turns content: freely about its top left corner, or by a quarter turn inside its place.</summary>
public static class RotateExtensions
{
    public static IContainer Rotate(this IContainer element, float angle) =>
        element.Put(new RotateElement { Degrees = angle });

    public static IContainer RotateLeft(this IContainer element) =>
        element.Put(new QuarterTurnElement());

    public static IContainer RotateRight(this IContainer element) =>
        element.Put(new QuarterTurnElement { Clockwise = true });
}
