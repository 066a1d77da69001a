using QuestPDF.Infrastructure;

namespace QuestPDF.Elements.Table;

/// <summary>A table cell: a container that also has a place in the grid.</summary>
public interface ITableCellContainer : IContainer;
