using QuestPDF.Infrastructure;

namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>How the width of an item in a row comes about.</summary>
internal enum RowItemKind
{
    Constant,
    Relative,
    Auto,
}

/// <summary>One item of a row.</summary>
internal sealed class RowItem : Container
{
    public RowItemKind Kind { get; init; }

    public float Amount { get; init; }
}

/// <summary>Items side by side; on the next page those go on that are not finished.</summary>
internal sealed class RowElement : Element
{
    private float[]? _widths;
    private float _widthsFor;

    public float Spacing { get; set; }

    public List<RowItem> Items { get; } = [];

    public override SpacePlan Measure(Size space, PageState page)
    {
        var widths = Widths(space, page);
        float width = Spacing * Math.Max(0, Items.Count - 1), height = 0;
        var fit = Fit.Nothing;
        for (var i = 0; i < Items.Count; i++)
        {
            var plan = widths[i] < -Size.Tolerance ? SpacePlan.None : Items[i].Measure(new(widths[i], space.Height), page);
            if (plan.Fit == Fit.None)
                return SpacePlan.None;
            if (plan.Fit == Fit.Part || (plan.Fit == Fit.All && fit == Fit.Nothing))
                fit = plan.Fit;
            width += Items[i].Kind == RowItemKind.Relative ? widths[i] : plan.Fit == Fit.Nothing ? widths[i] : Math.Max(plan.Width, widths[i]);
            height = Math.Max(height, plan.Height);
        }

        if (width > space.Width + Size.Tolerance)
            return SpacePlan.None;
        return fit == Fit.Nothing ? SpacePlan.Nothing : new(fit, width, height);
    }

    public override void Draw(Size space, PageState page)
    {
        var widths = Widths(space, page);
        var x = 0f;
        for (var i = 0; i < Items.Count; i++)
        {
            page.DrawAt(Items[i], x, 0, new(widths[i], space.Height));
            x += widths[i] + Spacing;
        }
    }

    public override void Restart(bool newPass)
    {
        _widths = null;
        foreach (var item in Items)
            item.Restart(newPass);
    }

    public override void Inherit(TextStyle style)
    {
        foreach (var item in Items)
            item.Inherit(style);
    }

    private float[] Widths(Size space, PageState page)
    {
        if (_widths is not null && Math.Abs(_widthsFor - space.Width) < Size.Tolerance)
            return _widths;
        var free = space.Width - (Spacing * Math.Max(0, Items.Count - 1));
        var widths = new float[Items.Count];
        for (var i = 0; i < Items.Count; i++)
        {
            widths[i] = Items[i].Kind switch
            {
                RowItemKind.Constant => Items[i].Amount,
                // As wide as on a page of its own: a row that is first offered too little height is offered a page next.
                RowItemKind.Auto => Items[i].Measure(new(space.Width, Math.Max(space.Height, page.ContentHeight)), page).Width,
                _ => 0,
            };
        }

        free -= widths.Sum();
        var shares = Items.Where(item => item.Kind == RowItemKind.Relative).Sum(item => item.Amount);
        for (var i = 0; i < Items.Count; i++)
        {
            if (Items[i].Kind == RowItemKind.Relative)
                widths[i] = free * Items[i].Amount / shares;
        }

        _widthsFor = space.Width;
        return _widths = widths;
    }
}
