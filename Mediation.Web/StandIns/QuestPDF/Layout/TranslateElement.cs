namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Content drawn elsewhere than it was laid out.</summary>
internal sealed class TranslateElement : Container
{
    public float X { get; set; }

    public float Y { get; set; }

    public override void Draw(Size space, PageState page)
    {
        if (Child is not null)
            page.DrawAt(Child, X, Y, space);
    }
}
