namespace Mediation.Domain.Intake;

/// <summary>What became of a request: every one of them gets an answer (件件有回复, local practice row 11).</summary>
public enum RequestState
{
    /// <summary>It waits for the committee.</summary>
    [Term("等调委会办", "waiting for the committee")] Received,
    /// <summary>It is a case now.</summary>
    [Term("已登记成案件", "taken as a case")] TakenAsCase,
    /// <summary>It was answered, and nothing is left to do.</summary>
    [Term("已答复", "answered")] Answered,
    /// <summary>It belongs to somebody else, who was named.</summary>
    [Term("已转到别处", "sent elsewhere")] SentElsewhere,
}
