using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Items side by side.</summary>
public sealed class RowDescriptor
{
    private readonly RowElement _row;

    internal RowDescriptor(RowElement row) => _row = row;

    public void Spacing(float value, Unit unit = Unit.Point) => _row.Spacing = value.ToPoints(unit);

    public IContainer RelativeItem(float size = 1) => Add(new RowItem { Kind = RowItemKind.Relative, Amount = size });

    public IContainer ConstantItem(float size, Unit unit = Unit.Point) =>
        Add(new RowItem { Kind = RowItemKind.Constant, Amount = size.ToPoints(unit) });

    public IContainer AutoItem() => Add(new RowItem { Kind = RowItemKind.Auto });

    private RowItem Add(RowItem item)
    {
        _row.Items.Add(item);
        return item;
    }
}

/// <summary>Adds a row.</summary>
public static class RowExtensions
{
    public static void Row(this IContainer element, Action<RowDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(new RowDescriptor(element.Put(new RowElement())));
    }
}
