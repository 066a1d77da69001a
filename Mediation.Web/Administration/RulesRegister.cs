using System.Globalization;
using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Administration;

/// <summary>A value to be set from a day on.</summary>
/// <param name="What">The setting: a deadline kind, the key of a rule setting, or <see cref="RulesRegister.PrimeRate"/>.</param>
/// <param name="Value">As typed.</param>
/// <param name="From">First day.</param>
/// <param name="Reason">Why, or by which text.</param>
public sealed record SettingChange(string What, string Value, DateOnly? From, string Reason);

/// <summary>What is wrong with a change, by field: value, from, reason, region, court.</summary>
public sealed record SettingFault(string Field, Text Sentence);

/// <summary>Sets what the law leaves open, from a day on. Nothing is overwritten or deleted; every change is an event of the chain.</summary>
public sealed class RulesRegister(WriteUnit unit)
{
    /// <summary>The name of the loan prime rate among the settings.</summary>
    public const string PrimeRate = "prime-rate";

    private const string Key = "rule-set";

    /// <summary>Stores a value; null when done, otherwise the first fault.</summary>
    public Task<SettingFault?> SetAsync(SettingChange change, Actor actor, DateTime nowUtc, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.Is(Role.Administrator)) throw new InvalidOperationException("Only an administrator sets rules.");
        if (Check(change, StepContext.DayOf(nowUtc), out var value) is { } fault) return Task.FromResult<SettingFault?>(fault);
        return unit.RunAsync(async (db, token) =>
        {
            var (from, reason) = (change.From!.Value, PlainText.Tidy(change.Reason));
            Text name;
            bool taken;
            if (change.What == PrimeRate)
            {
                name = new("一年期贷款市场报价利率", "One-year loan prime rate");
                taken = await db.PrimeRates.AnyAsync(r => r.ValidFrom == from, token);
                if (!taken) db.PrimeRates.Add(new() { ValidFrom = from, Hundredths = value, Reason = reason, By = actor.Name, At = nowUtc });
            }
            else if (RuleSettings.Find(change.What) is { } setting)
            {
                name = setting.Name;
                taken = await db.RuleValues.AnyAsync(r => r.Key == setting.Key && r.ValidFrom == from, token);
                if (!taken) db.RuleValues.Add(new() { Key = setting.Key, Value = value, ValidFrom = from, Reason = reason, By = actor.Name, At = nowUtc });
            }
            else
            {
                var kind = Enum.Parse<DeadlineKind>(change.What);
                name = DeadlineRules.Of(kind).Name;
                taken = await db.LengthSettings.AnyAsync(r => r.Kind == kind && r.ValidFrom == from, token);
                if (!taken) db.LengthSettings.Add(new() { Kind = kind, Length = value, ValidFrom = from, Reason = reason, By = actor.Name, At = nowUtc });
            }
            if (taken) return new SettingFault("from", new("这一天已经有一个值了，不能覆盖。请换一天。", "There is a value from this day already and it is not overwritten. Choose another day."));
            await EventLog.AppendAsync(db, new(Guid.Empty, actor, nowUtc, Key, "", "", new(
                $"自{from:yyyy-MM-dd}起：{name.Zh}为{change.Value.Trim()}（{reason}）", $"From {from:yyyy-MM-dd}: {name.En} is {change.Value.Trim()} ({reason})")), token);
            await db.SaveChangesAsync(token);
            return null;
        }, ct);
    }

    /// <summary>Binds a region to a court from a day on; the binding before ends the day before. Null when done, otherwise the first fault.</summary>
    public Task<SettingFault?> BindAsync(string region, string court, DateOnly? from, Actor actor, DateTime nowUtc, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.Is(Role.Administrator)) throw new InvalidOperationException("Only an administrator sets rules.");
        var code = PlainText.Tidy(region);
        if (code.Length != 6 || !code.All(char.IsAsciiDigit)) return Fault("region", "请填六位区划代码。", "Enter the six digits of the region.");
        if (from is not { } day) return Fault("from", "请选从哪一天起。", "Choose the first day.");
        return unit.RunAsync(async (db, token) =>
        {
            if (await db.Hosts.FirstOrDefaultAsync(h => h.Kind == HostKind.Court && h.Id.ToString() == court, token) is not { } host)
                return new SettingFault("court", new("请选一个法院。", "Choose a court."));
            if (await db.Bindings.AnyAsync(b => b.RegionCode == code && b.ValidFrom >= day, token))
                return new SettingFault("from", new("这个地区在这一天或者以后已经有对应的法院，不能插到前面。请换一天。", "The region has a court from this day or a later one; choose a later day."));
            foreach (var before in await db.Bindings.Where(b => b.RegionCode == code && b.ValidTo == null).ToListAsync(token)) before.ValidTo = day.AddDays(-1);
            db.Bindings.Add(new CourtBinding { Id = Guid.CreateVersion7(), RegionCode = code, CourtId = host.Id, ValidFrom = day });
            await EventLog.AppendAsync(db, new(Guid.Empty, actor, nowUtc, Key, "", "", new(
                $"自{day:yyyy-MM-dd}起，{code}由{host.Name}管辖", $"From {day:yyyy-MM-dd} {code} belongs to {host.Name}")), token);
            await db.SaveChangesAsync(token);
            return (SettingFault?)null;
        }, ct);
    }

    private static Task<SettingFault?> Fault(string field, string zh, string en) => Task.FromResult<SettingFault?>(new(field, new(zh, en)));

    private static SettingFault? Check(SettingChange change, DateOnly today, out int value)
    {
        var typed = PlainText.Tidy(change.Value).TrimEnd('%', '％');
        value = 0;
        if (change.What == PrimeRate)
        {
            if (!decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent is <= 0 or > 20 || decimal.Round(percent, 2) != percent)
                return new("value", new("请填百分数，最多两位小数，如3.00。", "Enter per cent with at most two decimals, such as 3.00."));
            value = (int)(percent * 100);
        }
        else
        {
            if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out value)) return new("value", new("请填一个整数。", "Enter a whole number."));
            var wrong = RuleSettings.Find(change.What) is { } setting
                ? RuleValues.Standard.With(setting, value).Fault
                : DeadlineLengths.Standard.With(Enum.Parse<DeadlineKind>(change.What), value).Fault;
            if (wrong is { } fault) return new("value", fault.Sentence);
        }
        if (change.From is not { } from) return new("from", new("请选从哪一天起。", "Choose the first day."));
        if (change.What != PrimeRate && from < today) return new("from", new("只能从今天或者以后起，已经开始的案件不变。", "It can only hold from today or later; cases that have begun keep theirs."));
        if (change.What == PrimeRate && from > today) return new("from", new("还没有公布。请填公布的日子。", "Not published yet. Enter the day of publication."));
        return PlainText.Tidy(change.Reason).Length == 0 ? new("reason", new("请写依据或者原因，日后好核对。", "Write the ground or reason, so that it can be checked later.")) : null;
    }
}
