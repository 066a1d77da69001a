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

    /// <summary>What came of it: accepted once everybody it was made to accepts, refused once one of them refuses; null until then.</summary>
    public ProposalAnswer? Answer { get; internal set; }

    /// <summary>When that was settled, UTC.</summary>
    public DateTime? AnsweredAt { get; internal set; }

    /// <summary>Who answered what, in the order of answering.</summary>
    public List<ProposalReply> Replies { get; private set; } = [];

    /// <summary>Keys of the parties it was made to.</summary>
    public IReadOnlyList<string> To => ToKeys.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What one party answered; null if it has not.</summary>
    public ProposalReply? ReplyOf(string? partyKey) => Replies.FirstOrDefault(r => r.PartyKey == partyKey);

    /// <summary>Whether a party may still answer: it was asked, has not answered, and no other proposal has taken the place of this one.</summary>
    public bool Awaits(string partyKey) => To.Contains(partyKey) && ReplyOf(partyKey) is null && (Answer is null || Replies.Count > 0) && Answer != ProposalAnswer.Countered;

    internal void Close(ProposalAnswer answer, DateTime at) => (Answer, AnsweredAt) = (answer, at);

    internal void Reply(string partyKey, ProposalAnswer answer, DateTime at)
    {
        Replies.Add(new() { Id = Guid.CreateVersion7(), PartyKey = partyKey, Answer = answer, At = at });
        Settle();
    }

    internal void TakeBack(string partyKey)
    {
        Replies.RemoveAll(r => r.PartyKey == partyKey);
        Settle();
    }

    private void Settle()
    {
        ProposalAnswer? answer = Replies.Any(r => r.Answer == ProposalAnswer.Refused) ? ProposalAnswer.Refused : To.All(key => ReplyOf(key) is not null) ? ProposalAnswer.Accepted : null;
        (Answer, AnsweredAt) = (answer, answer is null ? null : Replies[^1].At);
    }
}

/// <summary>What one party answered to a proposal.</summary>
public sealed class ProposalReply
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The party.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>Accepted or refused; another proposal in answer is a proposal of its own.</summary>
    public ProposalAnswer Answer { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; internal set; }
}
