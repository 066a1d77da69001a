namespace Mediation.Domain.Sessions;

/// <summary>What kind of line of the record it is.</summary>
public enum StatementKind
{
    /// <summary>Somebody said it.</summary>
    [Term("陈述", "statement")] Said,
    /// <summary>A fact both sides confirmed; it may follow the case to court.</summary>
    [Term("双方确认的事实", "fact both confirm")] ConfirmedFact,
    /// <summary>The mediator explained the law.</summary>
    [Term("释法", "law explained")] LawExplained,
    /// <summary>A break, an arrival, an inspection.</summary>
    [Term("过程", "course")] Course,
}

/// <summary>One line of a session's record. Never changed once the record is closed; offers and concessions are not statements.</summary>
public sealed class Statement
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number within the session, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>When it was recorded, UTC.</summary>
    public DateTime At { get; internal set; }

    /// <summary>Kind.</summary>
    public StatementKind Kind { get; internal set; }

    /// <summary>Who spoke.</summary>
    public string Speaker { get; internal set; } = "";

    /// <summary>The mark of the speaker: 甲, 乙, 调, or empty.</summary>
    public string Mark { get; internal set; } = "";

    /// <summary>The words.</summary>
    public string Words { get; internal set; } = "";
}
