using System.Globalization;
using Mediation.Domain;

namespace Mediation.Web.Documents.ReadingCopies;

/// <summary>English for the fixed words that stored models keep in Chinese.</summary>
internal static class EnglishWords
{
    private static readonly (string Zh, string En)[] Marks = [("甲方", "Party A"), ("乙方", "Party B"), ("丙方", "Party C")];

    /// <summary>The English term of the member whose Chinese term it is; the Chinese itself if it is none.</summary>
    public static string Term<TMember>(string zh) where TMember : struct, Enum =>
        Enum.GetValues<TMember>().Where(m => m.Term().Zh == zh).Select(m => m.Term().En).FirstOrDefault() ?? zh;

    /// <summary>甲方（申请人） as Party A (applicant).</summary>
    public static string Label(string zh)
    {
        var mark = Marks.FirstOrDefault(m => zh.StartsWith(m.Zh, StringComparison.Ordinal));
        if (mark.Zh is null) return zh;
        var rest = zh[mark.Zh.Length..].Trim('（', '）');
        if (rest.Length == 0) return mark.En;
        var side = Term<Domain.Parties.Side>(rest);
        return $"{mark.En} ({(side == rest ? Term<Domain.Parties.Capacity>(zh[mark.Zh.Length..]) : side)})";
    }

    /// <summary>6 August 2026.</summary>
    public static string Day(DateOnly? day) => day is { } d ? d.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "____";

    /// <summary>The English of an article that is cited in Chinese.</summary>
    public static string Article(string zh) => new[] { Law.Work22, Law.Pml26 }.Where(a => a.Zh == zh).Select(a => a.En).FirstOrDefault() ?? zh;
}
