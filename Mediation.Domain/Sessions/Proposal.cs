using Mediation.Domain.Agreements;

namespace Mediation.Domain.Sessions;

/// <summary>What became of a proposal.</summary>
public enum ProposalAnswer
{
    /// <summary>Accepted; whoever drafts the agreement finds it.</summary>
    [Term("接受", "accepted")] Accepted,
    /// <summary>Refused.</summary>
    [Term("不接受", "refused")] Refused,
    /// <summary>Answered by another proposal.</summary>
    [Term("提了新方案", "countered")] Countered,
}

/// <summary>
/// An offer or concession made for the sake of agreement. It is kept apart from the record: no paper accepts it, and only the mediators
/// of the case read it. Source: CPL Interpretation art. 107; invited mediation provisions art. 22.
/// </summary>
public sealed class Proposal
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number within the case, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>The session it was made in; 0 before the first.</summary>
    public int SessionNumber { get; internal set; }

    /// <summary>The party that made it; empty if the mediator did.</summary>
    public string ByKey { get; internal set; } = "";

    /// <summary>Keys of the parties it was made to, separated by blanks.</summary>
    public string ToKeys { get; internal set; } = "";

    /// <summary>The words.</summary>
    public string Words { get; internal set; } = "";

    /// <summary>The amount it comes to; null if it is not about money.</summary>
    public Money? Amount { get; internal set; }

    /// <summary>When it was made, UTC.</summary>
    public DateTime At { get; internal set; }

    /// <summary>The number of the proposal it answers; null if it is the first word.</summary>
    public int? Counters { get; internal set; }

    /// <summary>The answer; null while there is none.</summary>
    public ProposalAnswer? Answer { get; internal set; }

    /// <summary>When it was answered, UTC.</summary>
    public DateTime? AnsweredAt { get; internal set; }

    internal void Close(ProposalAnswer answer, DateTime at) => (Answer, AnsweredAt) = (answer, at);
}
