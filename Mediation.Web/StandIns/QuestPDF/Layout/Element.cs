using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>
/// A node of the layout tree. It is measured, then drawn, once per page, and remembers what it has drawn:
/// once finished it stays finished until it is restarted.
/// </summary>
internal abstract class Element
{
    public abstract SpacePlan Measure(Size space, PageState page);

    public abstract void Draw(Size space, PageState page);

    /// <summary>Forget what was drawn: on each page for repeated parts, and before a whole new pass over the document.</summary>
    public virtual void Restart(bool newPass)
    {
    }

    public virtual void Inherit(TextStyle style)
    {
    }
}
