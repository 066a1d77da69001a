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
    /// <summary>Somebody asked.</summary>
    [Term("问", "question")] Question,
    /// <summary>Somebody answered.</summary>
    [Term("答", "answer")] Answer,
    /// <summary>An item of the list of evidence was shown.</summary>
    [Term("出示证据", "evidence shown")] EvidenceShown,
    /// <summary>A break begins.</summary>
    [Term("休会", "break")] BreakBegins,
    /// <summary>A break ends.</summary>
    [Term("复会", "after the break")] BreakEnds,
    /// <summary>The mediator talks with one side alone; what is said there is no part of the record.</summary>
    [Term("背对背谈话开始", "separate talk begins")] ApartBegins,
    /// <summary>Both sides are together again.</summary>
    [Term("背对背谈话结束", "separate talk ends")] ApartEnds,
}

/// <summary>The kinds of lines that say how a session went, not what was said.</summary>
public static class StatementKinds
{
    /// <summary>Whether a line says how the session went.</summary>
    public static bool IsCourse(this StatementKind kind) => kind is StatementKind.Course || kind.IsTurn();

    /// <summary>Whether a line marks a turn of the session by one tap: a break or a separate talk begins or ends.</summary>
    public static bool IsTurn(this StatementKind kind) => kind is StatementKind.BreakBegins or StatementKind.BreakEnds or StatementKind.ApartBegins or StatementKind.ApartEnds;
}

/// <summary>One line of a session's record, as it stands. What it said before a correction is kept beside it (<see cref="LineCorrection"/>); offers and concessions are not statements.</summary>
public sealed class Statement
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number within the session, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>When it was written down, UTC.</summary>
    public DateTime At { get; internal set; }

    /// <summary>When it arrived, UTC, if it waited in the browser while the line was down; null otherwise.</summary>
    public DateTime? ReceivedAt { get; internal set; }

    /// <summary>Kind.</summary>
    public StatementKind Kind { get; internal set; }

    /// <summary>Who spoke.</summary>
    public string Speaker { get; internal set; } = "";

    /// <summary>The mark of the speaker: 甲, 乙, 调, or empty.</summary>
    public string Mark { get; internal set; } = "";

    /// <summary>The number of the item shown, for <see cref="StatementKind.EvidenceShown"/>; null otherwise.</summary>
    public int? EvidenceNumber { get; internal set; }

    /// <summary>The words.</summary>
    public string Words { get; internal set; } = "";

    /// <summary>Whether the line was struck out: it is shown as struck, and nothing rests on it.</summary>
    public bool IsStruck { get; internal set; }
}
