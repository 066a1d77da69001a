namespace Mediation.Domain.Workflow;

/// <summary>How a field of a step's input is entered and checked.</summary>
public enum FieldKind
{
    /// <summary>One line.</summary>
    Line,
    /// <summary>Several lines.</summary>
    LongText,
    /// <summary>A person's or body's name.</summary>
    Name,
    /// <summary>A resident identity number (GB 11643).</summary>
    ResidentId,
    /// <summary>A unified social credit code (GB 32100).</summary>
    CreditCode,
    /// <summary>A telephone number.</summary>
    Phone,
    /// <summary>Yuan with at most two decimals.</summary>
    Money,
    /// <summary>A six-digit region code.</summary>
    Region,
    /// <summary>A whole number.</summary>
    Number,
    /// <summary>A day.</summary>
    Date,
    /// <summary>Yes or no.</summary>
    Flag,
    /// <summary>One of an enumeration.</summary>
    Choice,
    /// <summary>Several of an enumeration.</summary>
    Choices,
    /// <summary>The key of a party.</summary>
    Party,
    /// <summary>Keys of parties.</summary>
    Parties,
    /// <summary>A mediator of the committee, by identity or name.</summary>
    Mediator,
    /// <summary>A judge of the court that has the application, by account or name.</summary>
    Judge,
    /// <summary>A court, by identity, code or name.</summary>
    Court,
    /// <summary>A room, by identity or name.</summary>
    Room,
    /// <summary>The name of a signatory.</summary>
    Signatory,
    /// <summary>Somebody who was there and has yet to sign a closed record, by reference or name.</summary>
    RecordSigner,
    /// <summary>The number of a row of the ledger.</summary>
    LedgerRow,
    /// <summary>The number of a clause of the agreement to be confirmed.</summary>
    Clause,
    /// <summary>A blocking check and its clause: K14/1.</summary>
    Finding,
    /// <summary>The number of a paper issued in the case.</summary>
    Paper,
    /// <summary>The strokes of a signature drawn on the screen.</summary>
    Strokes,
    /// <summary>A one-time code of six digits.</summary>
    Code,
    /// <summary>The reference of a file that was handed in.</summary>
    File,
    /// <summary>Rows of fields.</summary>
    Rows,
}

/// <summary>Says what a property of a step's input is called, how it is entered and what is checked.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string zh, string en, FieldKind kind = FieldKind.Line) : Attribute
{
    /// <summary>Label in Chinese.</summary>
    public string Zh { get; } = zh;

    /// <summary>Label in English.</summary>
    public string En { get; } = en;

    /// <summary>How it is entered.</summary>
    public FieldKind Kind { get; } = kind;

    /// <summary>Whether it must be filled.</summary>
    public bool Required { get; init; }

    /// <summary>Whether it is wanted where it is asked for, though what demands it looks at more than this form: nobody is told that it may be left empty.</summary>
    public bool Wanted { get; init; }

    /// <summary>Longest text in characters as people count them; 0 takes the default of the kind.</summary>
    public int Max { get; init; }

    /// <summary>Hint in Chinese under the label.</summary>
    public string HintZh { get; init; } = "";

    /// <summary>Hint in English under the label.</summary>
    public string HintEn { get; init; } = "";

    /// <summary>
    /// When the field has a meaning, by the fields beside it: "Kind=Group" or "Basis=OnDate;Kind=PayEveryYear" (any of them, with | between members).
    /// Empty: always. A form shows it only then; a script may always give it.
    /// </summary>
    public string When { get; init; } = "";

    /// <summary>The role that alone is asked for it, by its name; empty: everybody who takes the step.</summary>
    public string OnlyFor { get; init; } = "";

    /// <summary>Whether its words stay out of the event log.</summary>
    public bool Confidential { get; init; }
}
