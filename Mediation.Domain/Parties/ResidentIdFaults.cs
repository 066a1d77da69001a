using System.Globalization;

namespace Mediation.Domain.Parties;

/// <summary>What can be wrong with a typed identity number, in words.</summary>
internal static class ResidentIdFaults
{
    private const string Provinces = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 81 82 83";
    private static readonly HashSet<string> ProvincePrefixes = [.. Provinces.Split(' ')];

    public static readonly Fault CheckCharacter = Of("check",
        "身份证号最后一位和前17位对不上，多半抄错了一位。请照身份证逐位核对。",
        "The last character of the ID number does not match the first 17: most likely one was miscopied. Check it against the card.");

    public static Fault? OfShape(string number)
    {
        if (number.Length == 0)
        {
            return Of("empty", "还没有填身份证号。请照身份证填18位。", "The ID number is missing. Enter the 18 characters on the card.");
        }

        if (number.Length == 15 && TypedText.IsDigits(number))
        {
            return Of("first-generation", "这是15位的旧号码，新登记不能用。请照现在的身份证填18位。",
                "This is an old 15-digit number, which a new record cannot use. Enter the 18 characters on the current card.");
        }

        if (number.Length != 18)
        {
            var gap = TypedText.LengthGap(number.Length, 18);
            return Of("length", $"身份证号{gap.Zh}：现在是{number.Length}位，应为18位。请照身份证核对。",
                $"The ID number is {gap.En}: {number.Length} of 18. Check it against the card.");
        }

        for (var i = 0; i < 18; i++)
        {
            if (!char.IsAsciiDigit(number[i]) && !(i == 17 && number[i] == 'X'))
            {
                return Of("character", $"身份证号第{i + 1}位是“{number[i]}”。前17位只能是数字，最后一位是数字或X。请照身份证核对。",
                    $"Character {i + 1} of the ID number is “{number[i]}”. The first 17 are digits, the last a digit or X. Check it against the card.");
            }
        }

        return ProvincePrefixes.Contains(number[..2])
            ? null
            : Of("region", $"身份证号开头“{number[..2]}”不是任何省份的代码。请照身份证核对。",
                $"No province has the code “{number[..2]}” at the start of the ID number. Check it against the card.");
    }

    public static Fault NoSuchDay(string digits) => Of("birth-date",
        $"身份证号第7至14位是出生日期，“{digits}”没有这一天。请照身份证核对。",
        $"Characters 7 to 14 of the ID number are the birth date; there is no day “{digits}”. Check it against the card.");

    public static Fault BornLater(DateOnly birth) => Of("birth-date-future",
        string.Create(CultureInfo.InvariantCulture, $"身份证号里的出生日期{birth:yyyy-MM-dd}还没有到。请照身份证核对。"),
        string.Create(CultureInfo.InvariantCulture, $"The birth date in the ID number, {birth:yyyy-MM-dd}, is still to come. Check it against the card."));

    private static Fault Of(string code, string zh, string en) => new($"resident-id.{code}", new Text(zh, en), Citations.ResidentIdStandard);
}
