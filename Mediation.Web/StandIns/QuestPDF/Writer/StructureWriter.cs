using System.Globalization;
using System.Text;

namespace Mediation.Web.StandIns.QuestPdf.Writer;

/// <summary>Writes the structure tree and the way back to it from pages and links.</summary>
internal sealed class StructureWriter(PdfObjects objects, IReadOnlyList<int> pages, IReadOnlyList<int> annotations)
{
    private readonly Dictionary<StructureNode, int> _numbers = [];

    /// <summary>Writes the tree; pages come first in the list of parents, then annotations.</summary>
    public int Write(PdfContent content)
    {
        var root = objects.Reserve();
        var document = Write(content.Structure!, root);
        var parents = new StringBuilder();
        foreach (var (number, page) in content.Pages.Index())
            parents.Append(CultureInfo.InvariantCulture, $"{number} [").AppendJoin(' ', page.Marks.Marked.Select(node => $"{_numbers[node]} 0 R")).Append("]\n");
        foreach (var (number, link) in content.Links.Index())
            parents.Append(CultureInfo.InvariantCulture, $"{pages.Count + number} {(link.Node is { } node && _numbers.TryGetValue(node, out var known) ? known : document)} 0 R\n");
        var tree = objects.Add($"<< /Nums [{parents}] >>");
        objects.Set(root, $"<< /Type /StructTreeRoot /K {document} 0 R /ParentTree {tree} 0 R /ParentTreeNextKey {pages.Count + content.Links.Count} >>");
        return root;
    }

    private int Write(StructureNode node, int parent)
    {
        var number = objects.Reserve();
        _numbers.Add(node, number);
        var items = node.Items.Where(item => item.Part?.IsKept ?? true).ToArray();
        var page = items.FirstOrDefault(item => item is { Part: null, Annotation: 0 }) is { Part: null } first && items.Length > 0 ? first.Page : -1;
        var body = new StringBuilder($"<< /S /{node.Type} /P {parent} 0 R");
        if (page >= 0 && Array.Exists(items, item => item is { Part: null, Annotation: 0 } && item.Page == page))
            body.Append(CultureInfo.InvariantCulture, $" /Pg {pages[page]} 0 R");
        if (node.Language is { } language)
            body.Append(" /Lang ").Append(PdfText.String(language));
        if (node.AlternativeText is { } alternative)
            body.Append(" /Alt ").Append(PdfText.String(alternative));
        if (node.Attributes is { } attributes)
            body.Append(" /A <<").Append(attributes).Append(" >>");
        if (items.Length > 0)
            body.Append(" /K ").Append(items.Length == 1 ? Item(items[0], page, number) : $"[{string.Join(' ', items.Select(item => Item(item, page, number)))}]");
        objects.Set(number, body.Append(" >>").ToString());
        return number;
    }

    private string Item(StructureItem item, int page, int number) => item switch
    {
        { Part: { } part } => $"{Write(part, number)} 0 R",
        { Annotation: > 0 } => $"<< /Type /OBJR /Obj {annotations[item.Annotation - 1]} 0 R /Pg {pages[item.Page]} 0 R >>",
        _ when item.Page == page => item.Content.ToString(CultureInfo.InvariantCulture),
        _ => $"<< /Type /MCR /Pg {pages[item.Page]} 0 R /MCID {item.Content} >>",
    };
}
