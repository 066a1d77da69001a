using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Elements.Table;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Says what content means, for screen readers, for archives and for the list of bookmarks. Nothing looks different for it.</summary>
public static class SemanticExtensions
{
    public static IContainer SemanticArticle(this IContainer container) => container.Put(new SemanticElement("Art"));

    public static IContainer SemanticSection(this IContainer container) => container.Put(new SemanticElement("Sect"));

    public static IContainer SemanticDivision(this IContainer container) => container.Put(new SemanticElement("Div"));

    public static IContainer SemanticBlockQuotation(this IContainer container) => container.Put(new SemanticElement("BlockQuote"));

    public static IContainer SemanticCaption(this IContainer container) => container.Put(new SemanticElement("Caption"));

    public static IContainer SemanticIndex(this IContainer container) => container.Put(new SemanticElement("Index"));

    public static IContainer SemanticTableOfContents(this IContainer container) => container.Put(new SemanticElement("TOC"));

    public static IContainer SemanticTableOfContentsItem(this IContainer container) => container.Put(new SemanticElement("TOCI"));

    public static IContainer SemanticHeading1(this IContainer container) => container.Put(new SemanticElement("H1"));

    public static IContainer SemanticHeading2(this IContainer container) => container.Put(new SemanticElement("H2"));

    public static IContainer SemanticHeading3(this IContainer container) => container.Put(new SemanticElement("H3"));

    public static IContainer SemanticHeading4(this IContainer container) => container.Put(new SemanticElement("H4"));

    public static IContainer SemanticHeading5(this IContainer container) => container.Put(new SemanticElement("H5"));

    public static IContainer SemanticHeading6(this IContainer container) => container.Put(new SemanticElement("H6"));

    public static IContainer SemanticParagraph(this IContainer container) => container.Put(new SemanticElement("P"));

    public static IContainer SemanticList(this IContainer container) => container.Put(new SemanticElement("L"));

    public static IContainer SemanticListItem(this IContainer container) => container.Put(new SemanticElement("LI"));

    public static IContainer SemanticListLabel(this IContainer container) => container.Put(new SemanticElement("Lbl"));

    public static IContainer SemanticListItemBody(this IContainer container) => container.Put(new SemanticElement("LBody"));

    public static IContainer SemanticTable(this IContainer container) => container.Put(new SemanticElement("Table"));

    /// <summary>The cell says what stands in the rest of its row.</summary>
    public static ITableCellContainer SemanticHorizontalHeader(this ITableCellContainer container)
    {
        ((TableCell)container).IsRowHeader = true;
        return container;
    }

    public static IContainer SemanticSpan(this IContainer container, string? alternativeText = null) =>
        container.Put(new SemanticElement("Span", alternativeText));

    public static IContainer SemanticQuote(this IContainer container) => container.Put(new SemanticElement("Quote"));

    public static IContainer SemanticCode(this IContainer container) => container.Put(new SemanticElement("Code"));

    public static IContainer SemanticLink(this IContainer container, string alternativeText) =>
        container.Put(new SemanticElement("Link", alternativeText));

    public static IContainer SemanticFigure(this IContainer container, string alternativeText) =>
        container.Put(new SemanticElement("Figure", alternativeText));

    public static IContainer SemanticImage(this IContainer container, string alternativeText) => container.SemanticFigure(alternativeText);

    public static IContainer SemanticFormula(this IContainer container, string alternativeText) =>
        container.Put(new SemanticElement("Formula", alternativeText));

    /// <summary>The language of the content, a BCP 47 tag such as en-US.</summary>
    public static IContainer SemanticLanguage(this IContainer container, string language) => container.Put(new LanguageElement(language));

    /// <summary>Decoration, which screen readers leave out.</summary>
    public static IContainer SemanticIgnore(this IContainer container) => container.Put(new ArtifactElement());
}
