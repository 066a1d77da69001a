using Mediation.Web.StandIns.QuestPdf.Layout;
using QuestPDF.Infrastructure;

namespace QuestPDF.Fluent;

/// <summary>Content with something repeated before and after it on every page.</summary>
public sealed class DecorationDescriptor
{
    private readonly DecorationElement _decoration;

    internal DecorationDescriptor(DecorationElement decoration) => _decoration = decoration;

    public IContainer Before() => _decoration.Before;

    public IContainer Content() => _decoration.Content;

    public IContainer After() => _decoration.After;
}

/// <summary>Adds a decoration.</summary>
public static class DecorationExtensions
{
    public static void Decoration(this IContainer element, Action<DecorationDescriptor> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        handler(new DecorationDescriptor(element.Put(new DecorationElement())));
    }
}
