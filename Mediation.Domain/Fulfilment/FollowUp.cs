namespace Mediation.Domain.Fulfilment;

/// <summary>How satisfied a visited party is: five levels, asked of the person, entered as told.</summary>
public enum Satisfaction
{
    /// <summary>5.</summary>
    [Term("非常满意", "very satisfied", "5")] VerySatisfied,
    /// <summary>4.</summary>
    [Term("满意", "satisfied", "4")] Satisfied,
    /// <summary>3.</summary>
    [Term("一般", "neutral", "3")] Neutral,
    /// <summary>2.</summary>
    [Term("不满意", "dissatisfied", "2")] Dissatisfied,
    /// <summary>1.</summary>
    [Term("非常不满意", "very dissatisfied", "1")] VeryDissatisfied,
}

/// <summary>The levels as numbers.</summary>
public static class SatisfactionLevels
{
    /// <summary>From 5, very satisfied, to 1.</summary>
    public static int Level(this Satisfaction satisfaction) => 5 - (int)satisfaction;
}

/// <summary>A follow-up visit or call (form F10; People's Mediation Law art. 31: supervise and urge performance).</summary>
public sealed class FollowUp
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The party visited.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>The day.</summary>
    public DateOnly On { get; internal set; }

    /// <summary>Visit or call.</summary>
    public string How { get; internal set; } = "";

    /// <summary>What was found: performance, later suit, signs of escalation.</summary>
    public string Findings { get; internal set; } = "";

    /// <summary>How satisfied the party says they are; null if not asked.</summary>
    public Satisfaction? Satisfaction { get; internal set; }

    /// <summary>Who visited.</summary>
    public string VisitorName { get; internal set; } = "";
}
