namespace Mediation.Web.Cases;

/// <summary>What somebody looks for in the list of cases.</summary>
/// <param name="Words">A file number, query code or beginning of a party's name; null or empty for everything.</param>
/// <param name="Closed">Whether closed cases are listed instead of open ones; a search finds both.</param>
/// <param name="Own">Whether only the cases the reader handles are listed.</param>
/// <param name="Page">Which page, from 1; one beyond the last is the last.</param>
public sealed record CaseSearch(string? Words = null, bool Closed = false, bool Own = false, int Page = 1);

/// <summary>One page of the list of cases.</summary>
/// <param name="Rows">Its cases.</param>
/// <param name="Page">Which page it is, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Total">How many cases there are on all of them; null for a search.</param>
/// <param name="IsCut">Whether a search found more than is shown.</param>
public sealed record CaseListing(IReadOnlyList<CaseRow> Rows, int Page, int Pages, int? Total, bool IsCut)
{
    /// <summary>How many cases stand on a page.</summary>
    public const int Length = 50;
}
