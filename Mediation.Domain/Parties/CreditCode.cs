namespace Mediation.Domain.Parties;

/// <summary>A unified social credit code 统一社会信用代码 (GB 32100-2015): 18 characters, no I O S V Z.</summary>
public sealed record CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private CreditCode(string value) => Value = value;

    /// <summary>All 18 characters, upper case.</summary>
    public string Value { get; }

    /// <summary>The region where the organisation was registered, positions 3 to 8.</summary>
    public string RegionCode => Value[2..8];

    /// <summary>What kind of body it is by its first two characters; null where the product knows no name for them.</summary>
    public Text? Category => Value[..2] switch
    {
        "11" or "12" or "13" => new("机关、事业单位、群众团体", "Organ, public institution or mass organisation"),
        "51" or "52" or "53" => new("民政登记的社会组织", "Social organisation registered with civil affairs"),
        "91" or "92" or "93" => new("企业、个体工商户、农民专业合作社", "Enterprise, sole trader or farmers' cooperative"),
        "54" or "55" => new("居民委员会、村民委员会", "Residents' or villagers' committee"),
        "31" => new("律师事务所", "Law firm"),
        _ => null,
    };

    /// <summary>The code itself.</summary>
    public override string ToString() => Value;

    /// <summary>Reads a typed code; full-width characters, spaces and small letters are accepted.</summary>
    public static Parsed<CreditCode> Parse(string? text)
    {
        var code = TypedText.HalfWidth(text).ToUpperInvariant();
        if (code.Length == 0)
        {
            return Fault("empty", "还没有填统一社会信用代码。请照营业执照或登记证填18位。", "The credit code is missing. Enter the 18 characters on the licence.");
        }

        if (code.Length != 18)
        {
            var gap = TypedText.LengthGap(code.Length, 18);
            return Fault("length", $"统一社会信用代码{gap.Zh}：现在是{code.Length}位，应为18位。请照证照核对。",
                $"The credit code is {gap.En}: {code.Length} of 18. Check it against the licence.");
        }

        for (var i = 0; i < 18; i++)
        {
            if (!(i is >= 2 and < 8 ? char.IsAsciiDigit(code[i]) : Alphabet.Contains(code[i])))
            {
                return Fault("character", $"统一社会信用代码第{i + 1}位是“{code[i]}”，这一位不会有这个字。字母里没有I、O、S、V、Z，第3至8位是数字。请照证照核对。",
                    $"Character {i + 1} of the credit code is “{code[i]}”, which cannot stand there. The letters I, O, S, V and Z are never used, and characters 3 to 8 are digits. Check it against the licence.");
            }
        }

        return CheckCharacter(code) == code[17]
            ? new CreditCode(code)
            : Fault("check", "统一社会信用代码最后一位和前17位对不上，多半抄错了一位。请照证照逐位核对。",
                "The last character of the credit code does not match the first 17: most likely one was miscopied. Check it against the licence.");
    }

    private static char CheckCharacter(string code)
    {
        var sum = Weights.Select((weight, i) => weight * Alphabet.IndexOf(code[i], StringComparison.Ordinal)).Sum();
        return Alphabet[(31 - (sum % 31)) % 31];
    }

    private static Fault Fault(string code, string zh, string en) => new($"credit-code.{code}", new Text(zh, en), Citations.CreditCodeStandard);
}
