namespace Mediation.Domain.Access;

/// <summary>How an actor stands to one case. A role alone opens nothing; role and relation together do.</summary>
[Flags]
public enum CaseRelation
{
    /// <summary>No relation: the case does not exist for this actor.</summary>
    None = 0,
    /// <summary>The mediator who was appointed or chosen, or who opened the case.</summary>
    Handling = 1,
    /// <summary>Belongs to the committee that has the case.</summary>
    SameCommittee = 2,
    /// <summary>Belongs to the court, police station or petition office that referred the dispute.</summary>
    Referring = 4,
    /// <summary>Belongs to the court with which confirmation was filed.</summary>
    SubmittedTo = 8,
    /// <summary>The justice office of the committee's region.</summary>
    Supervising = 16,
    /// <summary>Acts as a party of this case (scripted cases and residents' pages).</summary>
    Party = 32,
    /// <summary>The system clock.</summary>
    Clock = 64,
}
