namespace Mediation.Domain.Documents;

/// <summary>How a paper was served (Civil Procedure Law arts. 88-95; domain reference 5.2).</summary>
public enum ServiceManner
{
    /// <summary>Handed over.</summary>
    [Term("直接送达", "handed over")] Direct,
    /// <summary>By post.</summary>
    [Term("邮寄送达", "by post")] Post,
    /// <summary>Electronically, with consent; served when it arrives at the system named (art. 90).</summary>
    [Term("电子送达", "electronically")] Electronic,
    /// <summary>Left at the address with witnesses.</summary>
    [Term("留置送达", "left at the address")] Left,
    /// <summary>By public notice; courts only.</summary>
    [Term("公告送达", "by public notice")] Notice,
}

/// <summary>One paper served on one party. Periods that run from receipt are counted from here.</summary>
public sealed class ServiceRecord
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Number of the issued paper within the case.</summary>
    public int DocumentNumber { get; internal set; }

    /// <summary>Its kind.</summary>
    public DocumentKind Kind { get; internal set; }

    /// <summary>The party served.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>How.</summary>
    public ServiceManner Manner { get; internal set; }

    /// <summary>The day of receipt, Beijing time.</summary>
    public DateOnly ServedOn { get; internal set; }

    /// <summary>Who received it, number of the letter, address of the system.</summary>
    public string Note { get; internal set; } = "";

    /// <summary>When it was entered, UTC.</summary>
    public DateTime RecordedAt { get; internal set; }

    /// <summary>By whom.</summary>
    public string RecordedBy { get; internal set; } = "";
}
