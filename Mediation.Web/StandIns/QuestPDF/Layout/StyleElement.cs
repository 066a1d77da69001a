using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>A text style for everything inside.</summary>
internal sealed class StyleElement : Container
{
    public TextStyle Style { get; set; } = TextStyle.Default;

    public override void Inherit(TextStyle style) => base.Inherit(Style.Over(style));
}
