namespace QuestPDF.Infrastructure;

/// <summary>What the file says about itself. Dates are written only when they were set, so that equal input gives equal bytes.</summary>
public sealed class DocumentMetadata
{
    private DateTimeOffset? _created;
    private DateTimeOffset? _modified;

    public static DocumentMetadata Default => new();

    public string? Title { get; set; }

    public string? Author { get; set; }

    public string? Subject { get; set; }

    public string? Keywords { get; set; }

    public string? Creator { get; set; }

    public string? Producer { get; set; }

    /// <summary>A BCP 47 tag such as zh-CN.</summary>
    public string? Language { get; set; }

    public DateTimeOffset CreationDate
    {
        get => _created ?? DateTimeOffset.Now;
        set => _created = value;
    }

    public DateTimeOffset ModifiedDate
    {
        get => _modified ?? DateTimeOffset.Now;
        set => _modified = value;
    }

    internal DateTimeOffset? Created => _created;

    internal DateTimeOffset? Modified => _modified;
}
