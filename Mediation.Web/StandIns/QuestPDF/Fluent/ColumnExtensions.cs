using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Items one below the other.</summary>
public sealed class ColumnDescriptor
{
    private readonly ColumnElement _column;

    internal ColumnDescriptor(ColumnElement column) => _column = column;

    public void Spacing(float value, Unit unit = Unit.Point) => _column.Spacing = value.ToPoints(unit);

    public IContainer Item()
    {
        var item = new Container();
        _column.Items.Add(item);
        return item;
    }
}

/// <summary>Adds a column.</summary>
public static class ColumnExtensions
{
    public static void Column(this IContainer element, Action<ColumnDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(new ColumnDescriptor(element.Put(new ColumnElement())));
    }
}
