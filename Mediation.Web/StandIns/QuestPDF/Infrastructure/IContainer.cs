using Mediation.Web.StandIns.QuestPdf.Layout;

namespace QuestPDF.Infrastructure;

/// <summary>A place in the layout tree that takes exactly one piece of content.</summary>
public interface IContainer
{
    internal Element? Child { get; set; }
}
