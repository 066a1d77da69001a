using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Background, inherited style, parts, and how content flows over pages.</summary>
public static class ElementExtensions
{
    public static IContainer Background(this IContainer element, Color color) =>
        element.Put(new BackgroundElement { Color = color });

    public static IContainer DefaultTextStyle(this IContainer element, TextStyle textStyle) =>
        element.Put(new StyleElement { Style = textStyle });

    public static IContainer DefaultTextStyle(this IContainer element, Func<TextStyle, TextStyle> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return element.DefaultTextStyle(handler(TextStyle.Default));
    }

    public static void Element(this IContainer parent, Action<IContainer> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(parent.Put(new Container()));
    }

    public static IContainer Element(this IContainer parent, Func<IContainer, IContainer> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return handler(parent.Put(new Container()));
    }

    public static void Component<T>(this IContainer element, T component)
        where T : IComponent
    {
        ArgumentNullException.ThrowIfNull(component);
        component.Compose(element.Put(new Container()));
    }

    /// <summary>Gives content a name that links and page numbers refer to.</summary>
    public static IContainer Section(this IContainer element, string sectionName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sectionName);
        return element.Put(new SectionElement(sectionName));
    }

    public static IContainer SectionLink(this IContainer element, string sectionName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sectionName);
        return element.Put(new LinkElement(new(null, sectionName)));
    }

    public static IContainer Hyperlink(this IContainer element, string url)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(url);
        return element.Put(new LinkElement(new(url, null)));
    }

    public static IContainer Unconstrained(this IContainer element) =>
        element.Put(new UnconstrainedElement());

    public static void PageBreak(this IContainer element) =>
        element.Put(new PageBreakElement());

    public static IContainer ShowOnce(this IContainer element) =>
        element.Put(new ShowOnceElement());

    public static IContainer SkipOnce(this IContainer element) =>
        element.Put(new SkipOnceElement());

    public static IContainer ShowEntire(this IContainer element) =>
        element.Put(new ShowEntireElement());

    public static IContainer ShowIf(this IContainer element, bool condition) =>
        condition ? element : element.Put(new OmittedElement());

    public static IContainer EnsureSpace(this IContainer element, float minHeight = 150) =>
        element.Put(new EnsureSpaceElement { MinHeight = minHeight });

    public static IContainer PreventPageBreak(this IContainer element) =>
        element.Put(new EnsureSpaceElement { Once = true });

    public static IContainer StopPaging(this IContainer element) =>
        element.Put(new StopPagingElement());
}
