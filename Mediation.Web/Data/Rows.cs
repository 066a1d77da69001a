namespace Mediation.Web.Data;

/// <summary>A command that was carried out, with its answer: sent again, it is answered again and not carried out again.</summary>
public sealed class CommandRow
{
    public Guid CommandId { get; init; }
    public string ActorId { get; init; } = "";
    public string StepKey { get; init; } = "";
    public Guid? CaseId { get; init; }
    public DateTime At { get; init; }

    /// <summary>The answer as JSON.</summary>
    public string Answer { get; init; } = "";
}

/// <summary>The last number drawn from a series. Changed only under guard of its own value.</summary>
public sealed class NumberSeriesRow
{
    public string Series { get; init; } = "";
    public int Last { get; set; }
}

/// <summary>A number that was drawn, and for which case. Its key makes a second draw of the same number impossible.</summary>
public sealed class DrawnNumber
{
    public string Series { get; init; } = "";
    public int Number { get; init; }
    public Guid CaseId { get; init; }
    public DateTime At { get; init; }
}

/// <summary>A number that no case here has, and why: used on paper, skipped by an administrator.</summary>
public sealed class NumberGap
{
    public string Series { get; init; } = "";
    public int Number { get; init; }
    public string Reason { get; init; } = "";
    public string By { get; init; } = "";
    public DateTime At { get; init; }
}

/// <summary>The end of the event chain: one row, changed only under guard of its own sequence.</summary>
public sealed class ChainHeadRow
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;
    public long Sequence { get; set; }
    public string Hash { get; set; } = "";
}

/// <summary>The bytes of a paper that was made.</summary>
public sealed class DocumentContent
{
    public Guid DocumentId { get; init; }
    public byte[] Bytes { get; init; } = [];
    public string Digest { get; init; } = "";
    public DateTime MadeAt { get; init; }
}

/// <summary>The bytes of a file handed in as evidence.</summary>
public sealed class EvidenceContent
{
    public Guid EvidenceId { get; init; }
    public byte[] Bytes { get; init; } = [];
}

/// <summary>The bytes of the scan of a signed paper.</summary>
public sealed class ScanContent
{
    public Guid ScanId { get; init; }
    public byte[] Bytes { get; init; } = [];
}

/// <summary>A file handed in and checked, laid aside until a step of the same person on the same case takes it.</summary>
public sealed class Upload
{
    public Guid Id { get; init; }
    public string OwnerId { get; init; } = "";
    public Guid CaseId { get; init; }
    public string FileName { get; init; } = "";
    public string MediaType { get; init; } = "";
    public long Size { get; init; }
    public string Digest { get; init; } = "";
    public DateTime At { get; init; }
    public byte[] Bytes { get; init; } = [];
}

/// <summary>A message a step or a request sent, written with it in one transaction; sent afterwards, once, with its attempts. Its words are forgotten when it is over.</summary>
public sealed class OutboxMessage
{
    public Guid Id { get; init; }

    /// <summary>The case; null for the acknowledgement of a request that is none yet.</summary>
    public Guid? CaseId { get; init; }
    public string Phone { get; init; } = "";
    public string Words { get; set; } = "";
    public DateTime CreatedAt { get; init; }
    public DateTime ValidUntil { get; init; }
    public int Attempts { get; set; }
    public DateTime? NextAttemptAt { get; set; }
    public DateTime? SentAt { get; set; }

    /// <summary>What the gateway last said against it.</summary>
    public string? Problem { get; set; }
}

/// <summary>What somebody has typed and not yet sent; only its owner ever reads it.</summary>
public sealed class Draft
{
    public string OwnerId { get; init; } = "";

    /// <summary>Which form of which case.</summary>
    public string Key { get; init; } = "";
    public string Words { get; set; } = "";
    public DateTime SavedAt { get; set; }
}

/// <summary>A value that holds from a day on. A later one takes its place for cases that begin on or after its day; none is changed or deleted.</summary>
public abstract class DatedValue
{
    public DateOnly ValidFrom { get; init; }

    /// <summary>Why it was set, or by which text.</summary>
    public string Reason { get; init; } = "";
    public string By { get; init; } = "";
    public DateTime At { get; init; }
}

/// <summary>A length set by this installation for a deadline that no law fixes.</summary>
public sealed class LengthSetting : DatedValue
{
    public Domain.Deadlines.DeadlineKind Kind { get; init; }
    public int Length { get; init; }
}

/// <summary>Another number the law leaves open, set by this installation.</summary>
public sealed class RuleValueRow : DatedValue
{
    public string Key { get; init; } = "";
    public int Value { get; init; }
}

/// <summary>A loan prime rate published after those the product knows; ValidFrom is the day of publication.</summary>
public sealed class PrimeRateRow : DatedValue
{
    /// <summary>Hundredths of a per cent: 300 is 3.00 %.</summary>
    public int Hundredths { get; init; }
}

/// <summary>A region added to those the product knows, or the end of one.</summary>
public sealed class RegionRow : DatedValue
{
    public string Code { get; init; } = "";
    public string Name { get; init; } = "";
    public DateOnly? ValidTo { get; init; }
    public string? Successor { get; init; }
}

/// <summary>A reminder of a deadline that was given: on which day, how many days before the last.</summary>
public sealed class ReminderRow
{
    public Guid DeadlineId { get; init; }
    public DateOnly On { get; init; }
    public Guid CaseId { get; init; }

    /// <summary>Days before the last day; -1 is the day after it.</summary>
    public int Offset { get; init; }
    public DateTime At { get; init; }
}

/// <summary>A quarter of an hour of a room or a person, held by the one booking that has it; goes when the booking moves or is cancelled.</summary>
public sealed class BookingHold
{
    public string Resource { get; init; } = "";
    public DateTime At { get; init; }
    public Guid BookingId { get; init; }
}
