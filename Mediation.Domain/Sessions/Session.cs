namespace Mediation.Domain.Sessions;

/// <summary>How a session is held (domain reference 5.2).</summary>
public enum SessionMode
{
    /// <summary>Everybody in one place.</summary>
    [Term("现场", "on site")] OnSite,
    /// <summary>By sound and picture.</summary>
    [Term("音视频在线", "online")] Online,
    /// <summary>By telephone.</summary>
    [Term("电话", "telephone")] Telephone,
    /// <summary>Partly on site.</summary>
    [Term("混合", "mixed")] Mixed,
}

/// <summary>What came out of a session: the three results of form F07.</summary>
public enum SessionResult
{
    /// <summary>The parties agreed.</summary>
    [Term("调解成功", "agreement reached")] Agreed,
    /// <summary>They did not.</summary>
    [Term("调解不成", "no agreement")] NotAgreed,
    /// <summary>To be continued.</summary>
    [Term("有待继续调解", "to be continued")] ToContinue,
}

/// <summary>One sitting and its record (form F07).</summary>
public sealed class Session
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number within the case, from 1.</summary>
    public int Number { get; internal set; }

    /// <summary>When it began, UTC.</summary>
    public DateTime OpenedAt { get; internal set; }

    /// <summary>When the record was closed, UTC; null while it is held.</summary>
    public DateTime? ClosedAt { get; internal set; }

    /// <summary>Where.</summary>
    public string Place { get; internal set; } = "";

    /// <summary>How.</summary>
    public SessionMode Mode { get; internal set; }

    /// <summary>Keys of the parties present, separated by spaces.</summary>
    public string PartiesPresent { get; internal set; } = "";

    /// <summary>Invited helpers: relatives, neighbours, lawyers, guiding judges (People's Mediation Law art. 20).</summary>
    public string Helpers { get; internal set; } = "";

    /// <summary>Who keeps the record.</summary>
    public string RecorderName { get; internal set; } = "";

    /// <summary>The mediator who presides.</summary>
    public string MediatorName { get; internal set; } = "";

    /// <summary>Whether identities were checked.</summary>
    public bool IdentitiesChecked { get; internal set; }

    /// <summary>Whether rights and duties were told (arts. 23-24).</summary>
    public bool RightsTold { get; internal set; }

    /// <summary>Whether sound and picture are recorded, with the consent of everybody present.</summary>
    public bool IsRecorded { get; internal set; }

    /// <summary>What came out; null while it is held.</summary>
    public SessionResult? Result { get; internal set; }

    /// <summary>The closing words of the record.</summary>
    public string? Summary { get; internal set; }

    /// <summary>What was said, in order.</summary>
    public List<Statement> Statements { get; private set; } = [];

    /// <summary>What was corrected or struck in the record, in order.</summary>
    public List<LineCorrection> Corrections { get; private set; } = [];

    /// <summary>The lines that stand, in order: those struck out are not among them.</summary>
    public IEnumerable<Statement> StandingLines => Statements.Where(x => !x.IsStruck).OrderBy(x => x.Number);

    /// <summary>Whether the sides are heard apart now; the common record takes no words meanwhile.</summary>
    public bool IsApart => IsApartAt(DateTime.MaxValue);

    /// <summary>Who was there, one row for each stay, in the order of arrival.</summary>
    public List<Attendance> Attendances { get; private set; } = [];

    /// <summary>Everybody whose signature the record has room for: who was there, the mediator who presides, the recorder.</summary>
    public IReadOnlyList<RecordSigner> Signers =>
    [
        .. Attendances.Select(a => new RecordSigner(a.PartyKey, a.Name)).Append(new("", MediatorName)).Append(new("", RecorderName)).Distinct(),
    ];

    /// <summary>The parties present.</summary>
    public IReadOnlyList<string> PresentKeys => PartiesPresent.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the sides were heard apart at a moment, UTC.</summary>
    internal bool IsApartAt(DateTime at) =>
        StandingLines.Where(x => x.At <= at && x.Kind is (StatementKind.ApartBegins or StatementKind.ApartEnds)).OrderBy(x => x.At).ThenBy(x => x.Number).LastOrDefault()?.Kind == StatementKind.ApartBegins;
}
