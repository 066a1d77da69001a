using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediation.Domain.Cases;

/// <summary>The file number 卷号 of a committee's case: （某镇）人调字〔2026〕第0087号. The sequence restarts each year.</summary>
public sealed partial record CaseNumber
{
    /// <summary>A number in a committee's series.</summary>
    /// <exception cref="ArgumentException">The committee's short name is empty, longer than 20 characters or holds brackets.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 2000-2099 or the sequence is below 1.</exception>
    public CaseNumber(string committee, int year, int sequence)
    {
        if (!ShortName().IsMatch(committee))
        {
            throw new ArgumentException("A committee's short name has 1 to 20 characters and no brackets or spaces.", nameof(committee));
        }

        ArgumentOutOfRangeException.ThrowIfNotEqual(year / 100, 20, nameof(year));
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        (Committee, Year, Sequence) = (committee, year, sequence);
    }

    /// <summary>The committee's short name, as between the brackets.</summary>
    public string Committee { get; }

    /// <summary>Year of the series.</summary>
    public int Year { get; }

    /// <summary>The number within the year, from 1.</summary>
    public int Sequence { get; }

    /// <summary>The number as printed; the sequence has at least four figures.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"（{Committee}）人调字〔{Year:D4}〕第{Sequence:D4}号");

    /// <summary>Reads a typed number; any kind of brackets, full-width digits and spaces are accepted.</summary>
    public static Parsed<CaseNumber> Parse(string? text)
    {
        var match = Pattern().Match(TypedText.HalfWidth(text));
        return match.Success && int.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new CaseNumber(match.Groups["committee"].Value, int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), number)
            : new Fault("case-number.shape", new Text("卷号应像（某镇）人调字〔2026〕第0087号：调委会简称、年份、编号。请照文书核对。",
                "A file number looks like （某镇）人调字〔2026〕第0087号: the committee's short name, the year, the number. Check it against the paper."));
    }

    [GeneratedRegex(@"^[^()（）〔〕\[\]\s]{1,20}$")]
    private static partial Regex ShortName();

    [GeneratedRegex(@"^[(（](?<committee>[^()（）〔〕\[\]]{1,20})[)）]人调字[〔\[(（【](?<year>20[0-9]{2})[〕\])）】]第?(?<number>[0-9]+)号$")]
    private static partial Regex Pattern();
}
