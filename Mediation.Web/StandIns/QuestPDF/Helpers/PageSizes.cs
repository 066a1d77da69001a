namespace QuestPDF.Helpers;

/// <summary>Usual paper sizes, upright.</summary>
public static class PageSizes
{
    public static PageSize A0 => new(2383.94f, 3370.39f);

    public static PageSize A1 => new(1683.78f, 2383.94f);

    public static PageSize A2 => new(1190.55f, 1683.78f);

    public static PageSize A3 => new(841.89f, 1190.55f);

    public static PageSize A4 => new(595.28f, 841.89f);

    public static PageSize A5 => new(419.53f, 595.28f);

    public static PageSize A6 => new(297.64f, 419.53f);

    public static PageSize A7 => new(209.76f, 297.64f);

    public static PageSize B4 => new(708.66f, 1000.63f);

    public static PageSize B5 => new(498.90f, 708.66f);

    public static PageSize Letter => new(612, 792);

    public static PageSize Legal => new(612, 1008);
}
