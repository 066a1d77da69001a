using System.Text.RegularExpressions;

namespace Mediation.Domain.Parties;

/// <summary>An identity document other than the resident identity card, with its number.</summary>
public sealed partial record OtherIdentityDocument
{
    private OtherIdentityDocument(IdentityDocumentKind kind, string number) => (Kind, Number) = (kind, number);

    /// <summary>Which document it is; never <see cref="IdentityDocumentKind.ResidentId"/>.</summary>
    public IdentityDocumentKind Kind { get; }

    /// <summary>The number, upper case. Personal data: show <see cref="Masked"/> instead.</summary>
    public string Number { get; }

    /// <summary>The last four characters, the rest starred.</summary>
    public string Masked => new string('*', Number.Length - 4) + Number[^4..];

    /// <summary>Kind and masked number, so that a number never reaches a log by accident.</summary>
    public override string ToString() => $"{Kind.Name().Zh} {Masked}";

    /// <summary>Reads a typed number of the given kind; full-width characters, spaces and small letters are accepted.</summary>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is the resident identity card: use <see cref="ResidentId.Parse"/>.</exception>
    public static Parsed<OtherIdentityDocument> Parse(IdentityDocumentKind kind, string? text, DateOnly today)
    {
        var number = TypedText.HalfWidth(text).ToUpperInvariant();
        if (number.Length == 0)
        {
            var name = kind.Name();
            return new Fault("identity-document.empty", new Text($"还没有填{name.Zh}的号码。请照证件填写。", $"The number is missing: {name.En}. Enter it as on the document."));
        }

        return kind switch
        {
            IdentityDocumentKind.Passport => Check(kind, number, PassportPattern(), new("5至15位字母和数字", "5 to 15 letters and digits")),
            IdentityDocumentKind.HongKongMacaoTravelPermit => Check(kind, number, HongKongMacaoPattern(), new("H或M加8位或10位数字", "H or M and 8 or 10 digits")),
            IdentityDocumentKind.TaiwanTravelPermit => Check(kind, number, TaiwanPattern(), new("8位或10位数字", "8 or 10 digits")),
            IdentityDocumentKind.HongKongMacaoTaiwanResidencePermit => ResidencePermit(kind, number, today),
            IdentityDocumentKind.ForeignPermanentResidenceCard => PermanentResidence(kind, number),
            _ => throw new ArgumentException("A resident identity card is read with ResidentId.Parse.", nameof(kind)),
        };
    }

    private static Parsed<OtherIdentityDocument> ResidencePermit(IdentityDocumentKind kind, string number, DateOnly today)
    {
        var id = ResidentId.Parse(number, today);
        if (!id.Ok)
        {
            return id.Fault!;
        }

        return id.Value.IsResidencePermit
            ? new OtherIdentityDocument(kind, number)
            : Mismatch(kind, new("18位，以81、82或83开头", "18 characters starting with 81, 82 or 83"));
    }

    private static Parsed<OtherIdentityDocument> PermanentResidence(IdentityDocumentKind kind, string number)
    {
        if (!ForeignPattern().IsMatch(number))
        {
            return Mismatch(kind, new("以9开头的18位，或旧证的3个字母加12位数字", "18 characters starting with 9, or 3 letters and 12 digits on older cards"));
        }

        return number.Length == 15 || IdentityCheckCharacter.Of(number) == number[17]
            ? new OtherIdentityDocument(kind, number)
            : new Fault("identity-document.check", new Text($"{kind.Name().Zh}的最后一位和前17位对不上，多半抄错了一位。请照证件逐位核对。",
                "The last character does not match the first 17: most likely one was miscopied. Check it against the card."));
    }

    private static Parsed<OtherIdentityDocument> Check(IdentityDocumentKind kind, string number, Regex pattern, Text shape) =>
        pattern.IsMatch(number) ? new OtherIdentityDocument(kind, number) : Mismatch(kind, shape);

    private static Fault Mismatch(IdentityDocumentKind kind, Text shape) => new("identity-document.shape", new Text(
        $"{kind.Name().Zh}的号码应是{shape.Zh}。请照证件核对。", $"{kind.Name().En}: the number should be {shape.En}. Check it against the document."));

    [GeneratedRegex("^[A-Z0-9]{5,15}$")]
    private static partial Regex PassportPattern();

    [GeneratedRegex("^[HM][0-9]{8}([0-9]{2})?$")]
    private static partial Regex HongKongMacaoPattern();

    [GeneratedRegex("^[0-9]{8}([0-9]{2})?$")]
    private static partial Regex TaiwanPattern();

    [GeneratedRegex("^([A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X])$")]
    private static partial Regex ForeignPattern();
}
