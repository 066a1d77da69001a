using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;
using Mediation.Domain.Venues;

namespace Mediation.Domain.Workflow;

/// <summary>Everything a step may look at: the case, who acts, when, and the data of the law that day.</summary>
public sealed class StepContext
{
    /// <summary>The version of the rules new cases begin under.</summary>
    public const string CurrentRules = "2026-05";

    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary>The case.</summary>
    public required MediationCase Case { get; init; }

    /// <summary>Who acts.</summary>
    public required Actor Actor { get; init; }

    /// <summary>The moment, UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>The loaded calendars.</summary>
    public required WorkingCalendar Calendar { get; init; }

    /// <summary>Bodies, people, rooms.</summary>
    public required Directory Directory { get; init; }

    /// <summary>Lengths set by the installation where the law sets none.</summary>
    public DeadlineLengths Lengths { get; init; } = DeadlineLengths.Standard;

    /// <summary>What the same parties have done before.</summary>
    public PartyHistory History { get; init; } = PartyHistory.None;

    /// <summary>The other numbers the law leaves open, as they were when the case began.</summary>
    public RuleValues Rules { get; init; } = RuleValues.Standard;

    /// <summary>The loan prime rates.</summary>
    public PrimeRates Rates { get; init; } = PrimeRates.Known;

    /// <summary>Whether the fonts of the papers have a character; what they lack is refused where it is entered, not when the paper is made.</summary>
    public Func<System.Text.Rune, bool> CanPrint { get; init; } = _ => true;

    /// <summary>One-time codes of the case made within the last hour; a step may add one.</summary>
    public IList<SigningCode> Codes { get; init; } = [];

    /// <summary>Files the actor handed in for this case and no step has taken.</summary>
    public IList<Evidence.StagedFile> Files { get; init; } = [];

    /// <summary>The files a step took.</summary>
    public IList<Evidence.TakenFile> TakenFiles { get; } = [];

    /// <summary>The request the case is opened for, and who else may have taken it; null if none was named or the actor may not see it.</summary>
    public Intake.Request? Request { get; set; }

    /// <summary>The messages a step sends.</summary>
    public IList<OutgoingMessage> Messages { get; } = [];

    /// <summary>The next number of the step's series; only for steps that take one.</summary>
    public int? NextNumber { get; set; }

    /// <summary>The form a step was asked to issue; null for steps that always issue the same papers.</summary>
    public RequestedForm? Requested { get; internal set; }

    /// <summary>The day in Beijing, which is the legal day (UTC+8 all year).</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The agreement that counts.</summary>
    public Agreement? Agreement => Case.Agreement;

    /// <summary>The application for confirmation that counts.</summary>
    public ConfirmationApplication? Confirmation => Case.Confirmation;

    /// <summary>The committee of the case.</summary>
    public Committee? Committee => Directory.Committee(Case.CommitteeId);

    /// <summary>The same case looked at as of another moment, for what was found then; nothing is changed by it.</summary>
    public StepContext AsOf(DateTime moment) => new()
    {
        Case = Case, Actor = Actor, Now = moment, Calendar = Calendar, Directory = Directory, Lengths = Lengths, History = History, Rules = Rules, Rates = Rates, CanPrint = CanPrint,
    };

    /// <summary>The legal day of a moment.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(utc + Beijing);

    /// <summary>The clock time in Beijing of a moment.</summary>
    public static DateTime LocalOf(DateTime utc) => DateTime.SpecifyKind(utc + Beijing, DateTimeKind.Unspecified);

    /// <summary>The moment of a clock time in Beijing, UTC.</summary>
    public static DateTime UtcOf(DateTime local) => DateTime.SpecifyKind(local - Beijing, DateTimeKind.Utc);

    /// <summary>Sets a deadline off from a day by its rule.</summary>
    public Deadline Start(DeadlineKind kind, DateOnly trigger, string subject = "", string partyKey = "", int? length = null)
    {
        var period = Lengths.PeriodOf(kind);
        if (length is { } set) period = new Period(set, period.Unit, period.RollsForward);
        var end = PeriodCounter.End(trigger, period, Calendar);
        var deadline = new Deadline
        {
            Id = Guid.CreateVersion7(), Kind = kind, Subject = subject, PartyKey = partyKey, TriggerOn = trigger,
            Length = period.Length, DueOn = end.On, NominalOn = end.Nominal, IsProvisional = end.Provisional,
        };
        Case.Deadlines.Add(deadline);
        return deadline;
    }

    /// <summary>Shows a day that binds another body, as that body named it.</summary>
    public void StartTold(DeadlineKind kind, DateOnly due, string subject) => Case.Deadlines.Add(new Deadline
    {
        Id = Guid.CreateVersion7(), Kind = kind, Subject = subject, TriggerOn = Today, DueOn = due, NominalOn = due,
    });

    /// <summary>Sets off the deadline whose day the agreement names, and the follow-up after it (D31).</summary>
    public void StartAgreed(LedgerRow row, DateOnly trigger)
    {
        if (row.DueOn is not { } due) return;
        Case.Deadlines.Add(new Deadline
        {
            Id = Guid.CreateVersion7(), Kind = DeadlineKind.D30, Subject = row.Subject, PartyKey = row.DebtorKey,
            LedgerNumber = row.Number, TriggerOn = trigger, DueOn = due, NominalOn = due,
        });
        // A payment that returns every year outlives the case; a charge for delay is followed up with what it is charged for.
        if (!row.IsYearly && row.LateChargeOf is null) Start(DeadlineKind.D31, due, row.Subject).LedgerNumber = row.Number;
    }

    /// <summary>Stops every running deadline of a kind.</summary>
    public void Stop(DeadlineKind kind, bool met = true, int? ledgerNumber = null)
    {
        foreach (var d in Case.Deadlines.Where(d => d.Kind == kind && d.StoppedAt is null && (ledgerNumber is null || d.LedgerNumber == ledgerNumber)))
            (d.StoppedAt, d.IsMet) = (Now, met);
    }
}
