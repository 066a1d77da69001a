namespace Mediation.Domain.Sessions;

/// <summary>Sex, as identity documents write it.</summary>
public enum Sex
{
    /// <summary>男.</summary>
    [Term("男", "male")] Male,
    /// <summary>女.</summary>
    [Term("女", "female")] Female,
}

/// <summary>Somebody who knows about the dispute was asked; questions and answers (form F05).</summary>
public sealed class Investigation
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number within the case, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>When, UTC.</summary>
    public DateTime HeldAt { get; internal set; }

    /// <summary>Where.</summary>
    public string Place { get; internal set; } = "";

    /// <summary>Who was there beside.</summary>
    public string Present { get; internal set; } = "";

    /// <summary>The person asked.</summary>
    public string AskedName { get; internal set; } = "";

    /// <summary>Their sex; null if not given.</summary>
    public Sex? AskedSex { get; internal set; }

    /// <summary>Their age in years; null if not given.</summary>
    public int? AskedAge { get; internal set; }

    /// <summary>How they can be reached; null if not given.</summary>
    public string? AskedContact { get; internal set; }

    /// <summary>Who asked.</summary>
    public string InvestigatorName { get; internal set; } = "";

    /// <summary>Who wrote it down.</summary>
    public string RecorderName { get; internal set; } = "";

    /// <summary>Questions and answers in order.</summary>
    public List<InvestigationAnswer> Answers { get; private set; } = [];
}

/// <summary>One question and its answer.</summary>
public sealed class InvestigationAnswer
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number within the investigation, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>The question.</summary>
    public string Question { get; internal set; } = "";

    /// <summary>The answer.</summary>
    public string Words { get; internal set; } = "";
}
