using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Drawing.Exceptions;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Contents drawn over one another. The primary layer decides size and paging.</summary>
public sealed class LayersDescriptor
{
    private readonly LayersElement _layers;

    internal LayersDescriptor(LayersElement layers) => _layers = layers;

    public IContainer Layer() => Add(new Container());

    public IContainer PrimaryLayer()
    {
        if (_layers.Primary is not null)
            throw new DocumentComposeException("Layers can have only one primary layer.");
        return Add(_layers.Primary = new Container());
    }

    private Container Add(Container layer)
    {
        _layers.Items.Add(layer);
        return layer;
    }
}

/// <summary>Adds layers.</summary>
public static class LayerExtensions
{
    public static void Layers(this IContainer element, Action<LayersDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var layers = element.Put(new LayersElement());
        handler(new LayersDescriptor(layers));
        if (layers.Primary is null)
            throw new DocumentComposeException("Layers need exactly one primary layer.");
    }
}
