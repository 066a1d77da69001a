namespace QuestPDF.Infrastructure;

/// <summary>How the file is written.</summary>
public sealed class DocumentSettings
{
    public static DocumentSettings Default => new();

    /// <summary>Compress page content. Fonts and images are always compressed.</summary>
    public bool CompressDocument { get; set; } = true;
}
