namespace Mediation.Web.StandIns.QuestPdf.Layout;

/// <summary>Left out altogether.</summary>
internal sealed class OmittedElement : Container
{
    public override SpacePlan Measure(Size space, PageState page) => SpacePlan.Nothing;

    public override void Draw(Size space, PageState page)
    {
    }
}

/// <summary>Ends the page.</summary>
internal sealed class PageBreakElement : Element
{
    private bool _done;

    public override SpacePlan Measure(Size space, PageState page) => _done ? SpacePlan.Nothing : new(Fit.Part, 0, 0);

    public override void Draw(Size space, PageState page) => _done = true;

    public override void Restart(bool newPass) => _done = false;
}

/// <summary>Drawn once in the document, also inside parts that are repeated.</summary>
internal sealed class ShowOnceElement : Container
{
    private bool _done;

    public override SpacePlan Measure(Size space, PageState page) => _done ? SpacePlan.Nothing : base.Measure(space, page);

    public override void Draw(Size space, PageState page)
    {
        if (_done)
            return;
        var finished = base.Measure(space, page).Fit is Fit.All or Fit.Nothing;
        base.Draw(space, page);
        _done = finished;
    }

    public override void Restart(bool newPass)
    {
        if (newPass)
            _done = false;
        if (!_done)
            base.Restart(newPass);
    }
}

/// <summary>Left out on the first page it is offered, then drawn.</summary>
internal sealed class SkipOnceElement : Container
{
    private int _firstPage;

    public override SpacePlan Measure(Size space, PageState page) =>
        IsSkipped(page) ? SpacePlan.Nothing : base.Measure(space, page);

    public override void Draw(Size space, PageState page)
    {
        if (!IsSkipped(page))
            base.Draw(space, page);
    }

    public override void Restart(bool newPass)
    {
        if (newPass)
            _firstPage = 0;
        base.Restart(newPass);
    }

    private bool IsSkipped(PageState page)
    {
        if (_firstPage == 0)
            _firstPage = page.Number;
        return _firstPage == page.Number;
    }
}

/// <summary>Never divided between pages.</summary>
internal sealed class ShowEntireElement : Container
{
    public override SpacePlan Measure(Size space, PageState page)
    {
        var plan = base.Measure(space, page);
        return plan.Fit == Fit.Part ? SpacePlan.None : plan;
    }
}

/// <summary>Begins on the next page when it would be divided and little space is left, or, with Once, whenever that avoids a division.</summary>
internal sealed class EnsureSpaceElement : Container
{
    private int _refusedOn;

    public float MinHeight { get; set; }

    public bool Once { get; set; }

    public override SpacePlan Measure(Size space, PageState page)
    {
        if (_refusedOn == page.Number)
            return new(Fit.Part, 0, 0);
        var plan = base.Measure(space, page);
        if (plan.Fit != Fit.Part || (_refusedOn == 0 && space.Height >= page.ContentHeight - Size.Tolerance))
            return plan;
        if (!Once)
            return space.Height < MinHeight ? SpacePlan.None : plan;
        if (_refusedOn != 0)
            return plan;
        _refusedOn = page.Number;
        return new(Fit.Part, 0, 0);
    }

    public override void Draw(Size space, PageState page)
    {
        if (_refusedOn != page.Number)
            base.Draw(space, page);
    }

    public override void Restart(bool newPass)
    {
        _refusedOn = 0;
        base.Restart(newPass);
    }
}

/// <summary>What does not fit on the first page is left out.</summary>
internal sealed class StopPagingElement : Container
{
    private bool _done;

    public override SpacePlan Measure(Size space, PageState page)
    {
        if (_done)
            return SpacePlan.Nothing;
        var plan = base.Measure(space, page);
        return plan.Fit == Fit.Part ? plan with { Fit = Fit.All } : plan;
    }

    public override void Draw(Size space, PageState page)
    {
        if (!_done)
            base.Draw(space, page);
        _done = true;
    }

    public override void Restart(bool newPass)
    {
        _done = false;
        base.Restart(newPass);
    }
}
