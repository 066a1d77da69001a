namespace Mediation.Domain;

/// <summary>What a person typed, brought to the characters a standard is written in.</summary>
internal static class TypedText
{
    private static readonly string[] Counts = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>Full-width letters, digits and signs become half-width; every space and invisible mark is dropped.</summary>
    public static string HalfWidth(string? text) =>
        string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\u200B' or '\u200E' or '\u200F' or '\uFEFF'))
            .Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c));

    /// <summary>True when every character is one of 0-9.</summary>
    public static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    /// <summary>"少两位" or "多一位": how far a length is from what it should be.</summary>
    public static Text LengthGap(int actual, int expected)
    {
        var gap = Math.Abs(actual - expected);
        var zh = gap < Counts.Length ? Counts[gap] : $"{gap}";
        return new Text($"{(actual < expected ? "少" : "多")}{zh}位", $"{gap} digit{(gap == 1 ? "" : "s")} too {(actual < expected ? "short" : "long")}");
    }
}
