using System.Text;

namespace Mediation.Domain.Agreements;

/// <summary>
/// Amounts in Chinese capital numerals 大写金额 (支付结算办法, annex 1): 51,300.00 is 伍万壹仟叁佰元整.
/// What is written ends in 整 unless it has 分, so that nothing can be added behind it.
/// </summary>
public static class CapitalNumerals
{
    internal const string Digits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>A 零 the annex leaves to the writer and this product leaves out.</summary>
    internal const char OptionalZero = 'o';

    /// <summary>A 零 the annex leaves to the writer and this product writes.</summary>
    internal const char OptionalZeroWritten = 'O';

    private static readonly string[] Places = ["", "拾", "佰", "仟"];
    private static readonly string[] Sections = ["", "万", "亿"];

    /// <summary>The amount in capitals: the only form this product prints.</summary>
    public static string Write(Money amount) =>
        Pattern(amount).Replace("o", "", StringComparison.Ordinal).Replace(OptionalZeroWritten, '零');

    /// <summary>Reads capitals; 圆, 正, 萬 and other accepted variants, spaces and a leading 人民币 are understood.</summary>
    public static Parsed<Money> Parse(string? text) => CapitalNumeralReader.Read(text);

    /// <summary>The capitals with each 零 marked as required (零) or left to the writer.</summary>
    internal static string Pattern(Money amount)
    {
        var (yuan, jiao, fen) = (amount.Fen / 100, (int)(amount.Fen / 10 % 10), (int)(amount.Fen % 10));
        var words = new StringBuilder();
        if (yuan > 0 || amount.Fen == 0)
        {
            words.Append(yuan == 0 ? "零" : WholeNumber(yuan)).Append('元');
        }

        if (jiao > 0)
        {
            words.Append(yuan > 0 && yuan % 10 == 0 ? "O" : "").Append(Digits[jiao]).Append('角');
        }
        else if (fen > 0 && yuan > 0)
        {
            words.Append('零');
        }

        return words.Append(fen > 0 ? $"{Digits[fen]}分" : "整").ToString();
    }

    private static StringBuilder WholeNumber(long number)
    {
        var words = new StringBuilder();
        var skipped = false;
        for (var i = Sections.Length - 1; i >= 0; i--)
        {
            var section = (int)(number / (long)Math.Pow(10_000, i) % 10_000);
            if (section == 0)
            {
                skipped = words.Length > 0;
                continue;
            }

            if (words.Length > 0)
            {
                var endsInZero = number / (long)Math.Pow(10_000, i + 1) % 10 == 0;
                words.Append(skipped || section < 1000 ? "零" : endsInZero ? "o" : "");
            }

            AppendSection(words, section);
            words.Append(Sections[i]);
            skipped = false;
        }

        return words;
    }

    private static void AppendSection(StringBuilder words, int section)
    {
        var (started, gap) = (false, false);
        for (var place = 3; place >= 0; place--)
        {
            var digit = section / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                gap = started;
                continue;
            }

            words.Append(gap ? "零" : "").Append(Digits[digit]).Append(Places[place]);
            (started, gap) = (true, false);
        }
    }
}
