namespace Mediation.Domain.Referrals;

/// <summary>How a petition item is classed before it may go to people's mediation (Petition Work Regulations art. 31; local guides).</summary>
public enum PetitionClass
{
    /// <summary>A claim between equals: fit.</summary>
    [Term("申诉求决类民事纠纷", "claim between equals", "fit")] CivilClaim,
    /// <summary>An administrative dispute: unfit.</summary>
    [Term("行政争议", "administrative dispute")] Administrative,
    /// <summary>In litigation, reconsideration, criminal or police procedure that has not ended: unfit.</summary>
    [Term("诉讼、复议、刑事等程序没有终结", "in an unfinished statutory procedure")] InProcedure,
    /// <summary>Reserved to a special body: unfit.</summary>
    [Term("只能由专门机关处理", "reserved to a special body")] Reserved,
    /// <summary>Suggestion, report or complaint, no claim: unfit.</summary>
    [Term("建议、检举控告类", "suggestion or complaint")] NoClaim,
}
