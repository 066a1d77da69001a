using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediation.Domain.Confirmation;

/// <summary>A Chongqing court's case number, such as （2026）渝0106诉前调确12号.</summary>
/// <param name="Year">Year of the series, 2000 to 2099.</param>
/// <param name="CourtCode">渝 and up to four digits.</param>
/// <param name="Type">The series.</param>
/// <param name="Sequence">The number within the series.</param>
public sealed partial record CourtCaseNumber(int Year, string CourtCode, CourtCaseType Type, int Sequence)
{
    /// <summary>The number as printed, in full-width brackets.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"（{Year:D4}）{CourtCode}{Type.Mark().Zh}{Sequence}号");

    /// <summary>Reads a typed number; half-width brackets, full-width digits and spaces are accepted.</summary>
    public static Parsed<CourtCaseNumber> Parse(string? text)
    {
        var typed = TypedText.HalfWidth(text);
        if (typed.Length == 0)
        {
            return Fault("empty", "还没有填法院案号。请照裁定书或通知书填写，如（2026）渝0106诉前调确12号。", "The court case number is missing. Enter it as on the court's paper, such as （2026）渝0106诉前调确12号.");
        }

        var match = Pattern().Match(typed);
        if (!match.Success || !int.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number) || number == 0)
        {
            return Fault("shape", "案号应是（年份）法院代字、类型、编号，如（2026）渝0106诉前调确12号。请照法院文书核对。",
                "A case number is (year), court, series and number, such as （2026）渝0106诉前调确12号. Check it against the court's paper.");
        }

        var type = CourtCaseTypes.All.Single(entry => entry.Mark.Zh == match.Groups["type"].Value).Type;
        return new CourtCaseNumber(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), match.Groups["court"].Value, type, number);
    }

    private static Fault Fault(string code, string zh, string en) => new($"court-case-number.{code}", new Text(zh, en));

    [GeneratedRegex(@"^[（(](?<year>20[0-9]{2})[）)](?<court>渝[0-9]{0,4})(?<type>民特|诉前调确|诉前调书|民诉前调|诉前调|民初|执恢|执异|执)(?<number>[0-9]+)号$")]
    private static partial Regex Pattern();
}
