namespace QuestPDF.Helpers;

/// <summary>A paper size in points.</summary>
public sealed class PageSize
{
    public PageSize(float width, float height)
    {
        Width = width;
        Height = height;
    }

    public float Width { get; }

    public float Height { get; }
}

/// <summary>Turns a paper size.</summary>
public static class PageSizeExtensions
{
    public static PageSize Portrait(this PageSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        return new(Math.Min(size.Width, size.Height), Math.Max(size.Width, size.Height));
    }

    public static PageSize Landscape(this PageSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        return new(Math.Max(size.Width, size.Height), Math.Min(size.Width, size.Height));
    }
}
