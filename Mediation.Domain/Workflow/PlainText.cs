using System.Globalization;

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

    /// <summary>The text as it is kept: no blanks at the ends, one kind of line end.</summary>
    public static string Tidy(string? value) => (value ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private static Text At(int index, string zh, string en) =>
        new($"第{index + 1}个字是{zh}，请删掉它再提交。其他内容都在。", $"Character {index + 1} is {en}. Remove it and submit again; everything else is kept.");
}
