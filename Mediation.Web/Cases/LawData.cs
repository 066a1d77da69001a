using Mediation.Domain.Access;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Cases;

/// <summary>What a step needs besides the case: calendars, directory, and the settings with the days from which they hold.</summary>
public sealed record LawData(
    WorkingCalendar Calendar, Directory Directory, IReadOnlyList<LengthSetting> LengthRows, IReadOnlyList<RuleValueRow> RuleRows, IReadOnlyList<PrimeRateRow> RateRows)
{
    /// <summary>None of it: enough for what a form says by itself.</summary>
    public static LawData None { get; } = new(new WorkingCalendar(), new Directory([], [], [], [], []), [], [], []);

    /// <summary>Reads all of it; the directory, which may name ten thousand people, from a copy of at most <see cref="DirectoryCopy.Life"/>.</summary>
    public static async Task<LawData> LoadAsync(MediationDbContext db, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var years = await db.Calendars.AsNoTracking().ToListAsync(ct);
        var directory = (await DirectoryCopy.OfAsync(db, ct)).Directory;
        return new LawData(new WorkingCalendar(years.Select(y => y.ToYear())), directory, await db.LengthSettings.AsNoTracking().ToListAsync(ct),
            await db.RuleValues.AsNoTracking().ToListAsync(ct), await db.PrimeRates.AsNoTracking().ToListAsync(ct)) { Judges = await JudgesAsync(db, ct) };
    }

    /// <summary>The judges by their accounts, asked anew each time: an account that was closed names nobody.</summary>
    public IReadOnlyList<CourtJudge> Judges { get; init; } = [];

    private static Task<List<CourtJudge>> JudgesAsync(MediationDbContext db, CancellationToken ct)
    {
        var judge = nameof(Role.Judge);
        return db.Users.AsNoTracking().Where(u => !u.IsDisabled && u.HostBodyId != null && db.UserRoles.Any(m => m.UserId == u.Id && db.Roles.Any(r => r.Id == m.RoleId && r.Name == judge)))
            .OrderBy(u => u.Name).ThenBy(u => u.Id).Select(u => new CourtJudge(u.Id, u.HostBodyId!.Value, u.Name)).ToListAsync(ct);
    }

    /// <summary>The loan prime rates, those an administrator added included.</summary>
    public PrimeRates Rates { get; } = new(RateRows.Select(r => (r.ValidFrom, r.Hundredths / 100m)));

    /// <summary>The lengths of deadlines that hold for cases begun on a day.</summary>
    public DeadlineLengths LengthsOn(DateOnly day)
    {
        var lengths = DeadlineLengths.Standard;
        foreach (var row in LengthRows.Where(r => r.ValidFrom <= day).OrderBy(r => r.ValidFrom))
            if (lengths.With(row.Kind, row.Length) is { Ok: true } changed) lengths = changed.Value;
        return lengths;
    }

    /// <summary>The other settings that hold for cases begun on a day.</summary>
    public RuleValues RulesOn(DateOnly day)
    {
        var values = RuleValues.Standard;
        foreach (var row in RuleRows.Where(r => r.ValidFrom <= day).OrderBy(r => r.ValidFrom))
            if (RuleSettings.Find(row.Key) is { } setting && values.With(setting, row.Value) is { Ok: true } changed) values = changed.Value;
        return values;
    }

    /// <summary>The context of a step: a case keeps the settings of the day it began.</summary>
    public static StepContext ContextFor(MediationCase @case, Actor actor, DateTime now, LawData data, PartyHistory? history = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(data);
        var began = StepContext.DayOf(@case.Version == 0 ? now : @case.RegisteredAt);
        return new()
        {
            Case = @case, Actor = actor, Now = now, Calendar = data.Calendar, Directory = data.Directory with { Judges = data.Judges }, Lengths = data.LengthsOn(began), Rules = data.RulesOn(began),
            Rates = data.Rates, CanPrint = Documents.PrintableCharacters.Has, History = history ?? PartyHistory.None,
        };
    }
}
