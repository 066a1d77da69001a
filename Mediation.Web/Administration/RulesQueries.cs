using System.Globalization;
using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Administration;

/// <summary>One value of a setting: from when, by whom, why.</summary>
public sealed record DatedRow(DateOnly? From, string Value, string Reason, string By);

/// <summary>One thing the law leaves open: its proposed value, how well that is founded, the value of today and all that were set.</summary>
public sealed record SettingRow(string Key, Text Name, Text Unit, string Proposed, string Today, Text Certainty, Citation Source, IReadOnlyList<DatedRow> Set);

/// <summary>One deadline of the law, fixed or open.</summary>
public sealed record DeadlineRow(string Code, Text Name, Text Trigger, Text Length, Text Who, Text OnExpiry, Citation Source, bool IsSetting);

/// <summary>A region's court, from when to when.</summary>
public sealed record BindingRow(string Region, string RegionName, string Court, DateOnly From, DateOnly? To);

/// <summary>Everything on the page of rules.</summary>
public sealed record RulesView(
    IReadOnlyList<SettingRow> Settings, IReadOnlyList<DeadlineRow> Deadlines, IReadOnlyList<DatedRow> Rates, IReadOnlyList<Region> Regions,
    IReadOnlyList<BindingRow> Bindings, IReadOnlyList<(string Id, string Name)> Courts, DateOnly Today);

/// <summary>Reads the rules with their days for an administrator.</summary>
public sealed class RulesQueries(IDbContextFactory<MediationDbContext> contexts, TimeProvider clock)
{
    /// <summary>All of it; null for anybody but an administrator.</summary>
    public async Task<RulesView?> FindAsync(Actor? reader, CancellationToken ct = default)
    {
        if (reader?.Is(Role.Administrator) is not true) return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var law = await LawData.LoadAsync(db, ct);
        var today = StepContext.DayOf(clock.GetUtcNow().UtcDateTime);
        var lengths = law.LengthsOn(today);
        var values = law.RulesOn(today);
        var known = law.Rates.All.Where(r => law.RateRows.All(x => x.ValidFrom != r.From)).Select(r => new DatedRow(r.From, Percent(r.Percent), "", ""));
        var regions = await RegionsAsync(db, ct);
        return new(
            [.. DeadlineRules.All.Where(r => r.IsSetting).Select(r => new SettingRow($"{r.Kind}", r.Name, r.Period.Unit == PeriodUnit.WorkingDays ? new("工作日", "working days") : new("日", "days"),
                    Number(r.Period.Length), Number(lengths.PeriodOf(r.Kind).Length), r.Certainty.Term(), r.Source, Dated(law.LengthRows.Where(x => x.Kind == r.Kind), x => x.Length))),
                .. RuleSettings.All.Select(s => new SettingRow(s.Key, s.Name, s.Unit, Shown(s, s.Default), Shown(s, values.Of(s)), s.Certainty.Term(), s.Source,
                    Dated(law.RuleRows.Where(x => x.Key == s.Key), x => x.Value)))],
            [.. DeadlineRules.All.Select(r => new DeadlineRow($"{r.Kind}"[..3], r.Name, r.Trigger, lengths.PeriodOf(r.Kind).Words, r.Who, r.OnExpiry, r.Source, r.IsSetting))],
            [.. known.Concat(law.RateRows.Select(r => new DatedRow(r.ValidFrom, Percent(r.Hundredths / 100m), r.Reason, r.By))).OrderByDescending(r => r.From)],
            regions,
            [.. law.Directory.Bindings.OrderBy(b => b.RegionCode).ThenBy(b => b.ValidFrom).Select(b => new BindingRow(b.RegionCode,
                regions.FirstOrDefault(r => r.Code == b.RegionCode)?.Name ?? "", law.Directory.Host(b.CourtId)?.Name ?? "", b.ValidFrom, b.ValidTo))],
            [.. law.Directory.Hosts.Where(h => h.Kind == HostKind.Court).OrderBy(h => h.Name, StringComparer.Ordinal).Select(h => (h.Id.ToString(), h.Name))], today);
    }

    private static async Task<IReadOnlyList<Region>> RegionsAsync(MediationDbContext db, CancellationToken ct)
    {
        var added = (await db.Regions.AsNoTracking().ToListAsync(ct)).Select(r => new Region(r.Code, r.Name, r.ValidFrom, r.ValidTo, r.Successor)).ToList();
        return [.. Region.Known.Where(r => added.All(a => a.Code != r.Code)).Concat(added).OrderBy(r => r.Code, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<DatedRow> Dated<T>(IEnumerable<T> rows, Func<T, int> value) where T : DatedValue =>
        [.. rows.OrderByDescending(r => r.ValidFrom).Select(r => new DatedRow(r.ValidFrom, Number(value(r)), r.Reason, r.By))];

    private static string Shown(RuleSetting setting, int value) => setting.IsSwitch ? new Text(value == 1 ? "是" : "否", value == 1 ? "yes" : "no").Here() : Number(value);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Percent(decimal value) => $"{value.ToString("0.00", CultureInfo.InvariantCulture)}%";
}
