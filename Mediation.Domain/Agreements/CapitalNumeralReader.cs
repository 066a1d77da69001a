namespace Mediation.Domain.Agreements;

/// <summary>Reads capital numerals strictly enough that one text has one amount: wrong order, a missing 零 or a missing 整 is a fault.</summary>
internal static class CapitalNumeralReader
{
    private const string Variants = "圆元圓元正整萬万億亿貳贰弐贰叄叁參叁参叁陸陆〇零○零";
    private const string Simple = "一二三四五六七八九十百千两";

    public static Parsed<Money> Read(string? text)
    {
        var words = Normal(text);
        if (words.Length == 0)
        {
            return Fault("empty", "还没有填大写金额。请照小写金额填写，如伍万壹仟叁佰元整。", "The amount in capitals is missing. Write it out, such as 伍万壹仟叁佰元整 for 51,300.00.");
        }

        if (words.FirstOrDefault(Simple.Contains) is var plain and not '\0')
        {
            return Fault("simple", $"大写金额里的“{plain}”容易被改动。请用壹贰叁肆伍陆柒捌玖、拾佰仟。", $"“{plain}” in the capitals is easily altered. Use 壹贰叁肆伍陆柒捌玖 and 拾佰仟.");
        }

        if (words.FirstOrDefault(c => !(CapitalNumerals.Digits + "拾佰仟万亿元角分整").Contains(c)) is var strange and not '\0')
        {
            return Fault("character", $"大写金额里不会有“{strange}”。请核对。", $"“{strange}” does not belong in an amount in capitals. Check it.");
        }

        if (Loosely(words) is not { } amount)
        {
            return Fault("too-large", "大写金额超过壹仟亿元，本系统记不下。请核对。", "The amount in capitals is over 100,000,000,000 yuan, more than this system holds. Check it.");
        }

        var pattern = CapitalNumerals.Pattern(amount);
        return Matches(words, pattern) ? amount : Misspelt(words, amount);
    }

    private static string Normal(string? text)
    {
        var words = TypedText.HalfWidth(text);
        words = words.StartsWith("人民币", StringComparison.Ordinal) ? words["人民币".Length..] : words;
        words = string.Concat(words.Trim(':', '￥', '¥').Select(c =>
        {
            var at = Variants.IndexOf(c, StringComparison.Ordinal);
            return at >= 0 && at % 2 == 0 ? Variants[at + 1] : c;
        }));
        return words.StartsWith("零元", StringComparison.Ordinal) && words != "零元整" ? words["零元".Length..].TrimStart('零') : words;
    }

    /// <summary>The amount by place values alone, whatever the order; null when it is too large.</summary>
    private static Money? Loosely(string words)
    {
        long fen = 0, section = 0, digit = 0, higher = 0;
        foreach (var c in words)
        {
            switch (c)
            {
                case '拾' or '佰' or '仟':
                    section += digit * (c == '拾' ? 10 : c == '佰' ? 100 : 1000);
                    digit = 0;
                    break;
                case '万' or '亿':
                    higher = c == '万' ? higher + ((section + digit) * 10_000) : (higher + section + digit) * 100_000_000;
                    (section, digit) = (0, 0);
                    break;
                case '元' or '角' or '分':
                    fen += c == '元' ? (higher + section + digit) * 100 : c == '角' ? digit * 10 : digit;
                    (higher, section, digit) = (0, 0, 0);
                    break;
                case '整':
                    break;
                default:
                    digit = CapitalNumerals.Digits.IndexOf(c, StringComparison.Ordinal);
                    break;
            }

            if (higher > 100_000_000_000 || fen > Money.Largest.Fen)
            {
                return null;
            }
        }

        return new Money(fen);
    }

    private static bool Matches(string words, string pattern)
    {
        var at = 0;
        foreach (var expected in pattern)
        {
            var isOptional = expected is CapitalNumerals.OptionalZero or CapitalNumerals.OptionalZeroWritten;
            if (at < words.Length && words[at] == (isOptional ? '零' : expected))
            {
                at++;
            }
            else if (!isOptional && !(expected == '整' && pattern.Contains('角', StringComparison.Ordinal) && at == words.Length))
            {
                return false;
            }
        }

        return at == words.Length;
    }

    private static Fault Misspelt(string words, Money amount)
    {
        if (Matches(words + "整", CapitalNumerals.Pattern(amount)))
        {
            return Fault("ending", $"“{words}”后面少了“整”字。请写成“{CapitalNumerals.Write(amount)}”。", $"“{words}” must end in 整. Write “{CapitalNumerals.Write(amount)}”.");
        }

        var withoutZeros = words.Replace("零", "", StringComparison.Ordinal);
        var expected = CapitalNumerals.Write(amount);
        return withoutZeros == expected.Replace("零", "", StringComparison.Ordinal)
            ? Fault("zero", $"“{words}”里的“零”多了或少了。按读法应是“{expected}”。请核对。", $"“{words}” has a 零 too many or too few. As read it should be “{expected}”. Check it.")
            : Fault("order", $"“{words}”不是一个写全的大写金额。请照小写金额重写，如伍万壹仟叁佰元整。", $"“{words}” is not a complete amount in capitals. Rewrite it, such as 伍万壹仟叁佰元整 for 51,300.00.");
    }

    private static Fault Fault(string code, string zh, string en) => new($"capitals.{code}", new Text(zh, en), Citations.PaymentMeasuresAnnex);
}
