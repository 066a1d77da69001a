using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>An element around one other, adding nothing by itself.</summary>
internal class Container : Element, IContainer
{
    public Element? Child { get; set; }

    public override SpacePlan Measure(Size space, PageState page) => Child?.Measure(space, page) ?? SpacePlan.Blank;

    public override void Draw(Size space, PageState page) => Child?.Draw(space, page);

    public override void Restart(bool newPass) => Child?.Restart(newPass);

    public override void Inherit(TextStyle style) => Child?.Inherit(style);
}
