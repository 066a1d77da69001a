namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Content with a name, which links and page numbers can refer to.</summary>
internal sealed class SectionElement(string name) : Container
{
    public override void Draw(Size space, PageState page)
    {
        page.Enter(name);
        base.Draw(space, page);
    }
}
