using System.Text.RegularExpressions;

namespace Mediation.Domain.Parties;

/// <summary>A mainland telephone number: a mobile of 11 digits, or a landline with or without area code and extension.</summary>
public sealed partial record PhoneNumber
{
    private PhoneNumber(string value, bool isMobile) => (Value, IsMobile) = (value, isMobile);

    /// <summary>13800000000, or 023-68000000-12. Personal data: show <see cref="Masked"/> instead.</summary>
    public string Value { get; }

    /// <summary>True when short messages can reach it.</summary>
    public bool IsMobile { get; }

    /// <summary>A mobile keeps its first three and last four digits; a landline its area code and last four.</summary>
    public string Masked
    {
        get
        {
            if (IsMobile)
            {
                return $"{Value[..3]}****{Value[^4..]}";
            }

            var parts = LandlinePattern().Match(Value).Groups;
            var local = parts["local"].Value;
            var area = parts["area"].Value;
            return (area.Length > 0 ? area + "-" : "") + new string('*', local.Length - 4) + local[^4..];
        }
    }

    /// <summary>Masked, so that a number never reaches a log by accident.</summary>
    public override string ToString() => Masked;

    /// <summary>Reads a typed number; +86, spaces, full-width digits and hyphens are accepted.</summary>
    public static Parsed<PhoneNumber> Parse(string? text)
    {
        var number = CountryCode().Replace(TypedText.HalfWidth(text).Replace('－', '-').Replace('—', '-'), "");
        var digits = number.Replace("-", "", StringComparison.Ordinal);
        if (digits.Length == 0)
        {
            return Fault("empty", "还没有填电话。请填手机号，11位；没有手机就填座机。", "The phone number is missing. Enter a mobile number of 11 digits, or a landline.");
        }

        if (MobilePattern().IsMatch(digits))
        {
            return new PhoneNumber(digits, true);
        }

        if (LooksMobile().IsMatch(digits))
        {
            return MobileFault(digits);
        }

        var landline = LandlinePattern().Match(number);
        return landline.Success
            ? new PhoneNumber(Landline(landline), false)
            : Fault("shape", "这不像手机号，也不像座机号。手机号是11位；座机写区号加号码，如023-68000000。请核对。",
                "This looks like neither a mobile nor a landline number. A mobile has 11 digits; a landline is area code and number, such as 023-68000000. Check it.");
    }

    private static Fault MobileFault(string digits)
    {
        if (digits.Length == 11)
        {
            return Fault("mobile-prefix", $"手机号第二位是{digits[1]}，应在3到9之间。请核对。", $"The second digit of the mobile number is {digits[1]}; it should be 3 to 9. Check it.");
        }

        var gap = TypedText.LengthGap(digits.Length, 11);
        var (zh, en) = digits.Length < 11 ? ("补上", "Complete it") : ("去掉多的", "Remove the surplus");
        return Fault("mobile-length", $"手机号{gap.Zh}：现在是{digits.Length}位，应为11位。请{zh}。", $"The phone number is {gap.En}: {digits.Length} of 11. {en}.");
    }

    private static string Landline(Match landline)
    {
        var extension = landline.Groups["extension"].Value;
        return (landline.Groups["area"].Length > 0 ? landline.Groups["area"].Value + "-" : "")
            + landline.Groups["local"].Value + (extension.Length > 0 ? "-" + extension : "");
    }

    private static Fault Fault(string code, string zh, string en) => new($"phone.{code}", new Text(zh, en));

    [GeneratedRegex("^(\\+86|0086)-?")]
    private static partial Regex CountryCode();

    [GeneratedRegex("^1[3-9][0-9]{9}$")]
    private static partial Regex MobilePattern();

    // No local number starts with 13 to 19: such a number is a mobile with a digit too few or too many.
    [GeneratedRegex("^(1[3-9][0-9]*|1[0-2][0-9]{9})$")]
    private static partial Regex LooksMobile();

    // Two-digit area codes are 010 and 02x, all others have three digits after the zero.
    [GeneratedRegex("^((?<area>010|02[0-9]|0[3-9][0-9]{2})-?)?(?<local>[1-9][0-9]{6,7})(-(?<extension>[0-9]{1,6}))?$")]
    private static partial Regex LandlinePattern();
}
