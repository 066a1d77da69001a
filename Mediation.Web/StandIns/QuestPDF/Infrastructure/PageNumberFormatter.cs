namespace QuestPDF.Infrastructure;

/// <summary>Writes a page number. The number is null while it is not known yet.</summary>
public delegate string PageNumberFormatter(int? pageNumber);
