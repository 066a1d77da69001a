using System.Globalization;
using System.Text;

namespace Mediation.Domain.Workflow;

/// <summary>What may stand in text people enter: anything they can read. Invisible and direction-changing characters are named, not silently dropped.</summary>
public static class PlainText
{
    /// <summary>What is wrong with the text, or null.</summary>
    public static Text? Flaw(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1])) { i++; continue; }
            if (char.IsSurrogate(c)) return At(i, "残缺的字符", "a broken character");
            if (c is '\n' or '\r' or '\t') continue;
            if (char.IsControl(c)) return At(i, "看不见的控制字符", "an invisible control character");
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format) return At(i, "看不见的格式字符", "an invisible formatting character");
        }
        return null;
    }

    /// <summary>The text as it is kept: no blanks at the ends, one kind of line end, no little pictures.</summary>
    public static string Tidy(string? value) => WithoutPictures(value).Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    /// <summary>The text without the little pictures that telephones put between words: no paper can print them and they say nothing that counts.</summary>
    public static string WithoutPictures(string? value)
    {
        if (value is null or "" || !value.EnumerateRunes().Any(IsPicture) || value.EnumerateRunes().Contains(Rune.ReplacementChar)) return value ?? "";
        var kept = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes().Where(r => !IsPicture(r) && !IsJoint(r))) kept.Append(rune.ToString());
        return kept.ToString();
    }

    // Emoticons, pictographs and flags.
    private static bool IsPicture(Rune r) => r.Value is >= 0x1F1E6 and <= 0x1F1FF or >= 0x1F300 and <= 0x1FAFF;

    // What joins and colours them.
    private static bool IsJoint(Rune r) => r.Value is 0x200D or 0xFE0F or 0x20E3;

    private static Text At(int index, string zh, string en) =>
        new($"第{index + 1}个字是{zh}，请删掉它再提交。其他内容都在。", $"Character {index + 1} is {en}. Remove it and submit again; everything else is kept.");
}
