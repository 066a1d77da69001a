using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>An element around one other, adding nothing by itself.</summary>
internal class Container : Element, IContainer
{
    public Element? Child { get; set; }

    public override SpacePlan Measure(Size space, PageState page) => Child?.Measure(space, page) ?? SpacePlan.Blank;

    public override void Draw(Size space, PageState page) => Child?.Draw(space, page);

    public override void Restart(bool newPass) => Child?.Restart(newPass);

    /// <summary>Whether nothing but one text is in it, however wrapped.</summary>
    public bool HoldsOnlyText => Child is TextElement or Container { HoldsOnlyText: true };

    public override void Inherit(TextStyle style) => Child?.Inherit(style);
}
