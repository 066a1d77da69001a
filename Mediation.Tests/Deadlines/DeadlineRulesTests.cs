using System.Globalization;
using Mediation.Domain;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Rules;

namespace Mediation.Tests.Deadlines;

public sealed class DeadlineRulesTests
{
    [Fact]
    public void EveryKind_HasExactlyOneRule() =>
        Assert.Equal(Enum.GetValues<DeadlineKind>().Order(), DeadlineRules.All.Select(rule => rule.Kind).Order());

    [Fact]
    public void NumbersD01ToD50_AreAllThere() =>
        Assert.Equal(Enumerable.Range(1, 50).Select(n => $"D{n:D2}"), Enum.GetNames<DeadlineKind>().Select(name => name[..3]).Distinct());

    [Fact]
    public void EveryRule_IsBilingualAndSaysWhy() => Assert.All(DeadlineRules.All, rule =>
    {
        Assert.All([rule.Name, rule.Trigger, rule.Who, rule.OnExpiry, new Text(rule.Source.Zh, rule.Source.En)], text =>
        {
            Assert.Contains(text.Zh, c => c is >= '一' and <= '龥');
            Assert.NotEmpty(text.En);
            Assert.DoesNotContain(text.En, c => c is >= '一' and <= '龥');
        });
    });

    [Theory]
    [InlineData(DeadlineKind.D07, "30日")]
    [InlineData(DeadlineKind.D10, "15日")]
    [InlineData(DeadlineKind.D11, "7日")]
    [InlineData(DeadlineKind.D14, "30个工作日")]
    [InlineData(DeadlineKind.D16, "7个工作日")]
    [InlineData(DeadlineKind.D24, "60日")]
    [InlineData(DeadlineKind.D30, "按约定或指定")]
    [InlineData(DeadlineKind.D32, "30日")]
    [InlineData(DeadlineKind.D33, "3日")]
    [InlineData(DeadlineKind.D38, "6个月")]
    [InlineData(DeadlineKind.D39, "2年")]
    [InlineData(DeadlineKind.D40Notice, "10日")]
    [InlineData(DeadlineKind.D42, "5日")]
    [InlineData(DeadlineKind.D44, "3年")]
    public void Length_IsTheStatutes(DeadlineKind kind, string words) => Assert.Equal(words, DeadlineRules.Of(kind).Period.Words.Zh);

    [Fact]
    public void ConfirmationApplication_RestsOnBothLaws() =>
        Assert.Equal(new Citation("《人民调解法》第三十三条、《民事诉讼法》第二百零五条", "People's Mediation Law art. 33; Civil Procedure Law art. 205"), DeadlineRules.Of(DeadlineKind.D32).Source);

    [Fact]
    public void Reminders_GoWithTheDeadlinesPeopleMustNotMiss()
    {
        var reminded = DeadlineRules.All.Where(rule => rule.Reminders != ReminderPlan.None).Select(rule => rule.Kind.ToString());

        Assert.Equal(["D07", "D08", "D09", "D10", "D11", "D12", "D14", "D30", "D32", "D37", "D39"], reminded.Order(StringComparer.Ordinal));
        Assert.Equal([7, 3, 1, 0, -1], DeadlineRules.Of(DeadlineKind.D32).ReminderOffsets(RuleValues.Standard));
        Assert.Equal([90, 30, 7, 3, 1, 0, -1], DeadlineRules.Of(DeadlineKind.D39).ReminderOffsets(RuleValues.Standard));
    }

    [Fact]
    public void ReminderDays_AreSettings()
    {
        var own = RuleValues.Standard.With(RuleSettings.RemindFirst, 10).Value.With(RuleSettings.RemindAfter, 2).Value.With(RuleSettings.RemindEnforcementFirst, 120).Value;

        Assert.Equal([10, 3, 1, 0, -2], DeadlineRules.Of(DeadlineKind.D07).ReminderOffsets(own));
        Assert.Equal([120, 30, 10, 3, 1, 0, -2], DeadlineRules.Of(DeadlineKind.D39).ReminderOffsets(own));
        Assert.Empty(DeadlineRules.Of(DeadlineKind.D33).ReminderOffsets(own));
    }

    [Fact]
    public void PoliceLimit_IsExtendedTwiceAtMost() =>
        Assert.Equal((30, 2), (DeadlineRules.Of(DeadlineKind.D17).Extension?.Length, DeadlineRules.Of(DeadlineKind.D17).ExtensionLimit));

    [Fact]
    public void EnforcementOfA2026Instalment_IsProvisional()
    {
        var calendar = new WorkingCalendar(CalendarYears.Y2025, CalendarYears.Y2026);
        var due = PeriodCounter.End(new DateOnly(2026, 9, 30), DeadlineRules.Of(DeadlineKind.D39).Period, calendar);

        Assert.Equal(new DueDate(new DateOnly(2028, 9, 30), true, new DateOnly(2028, 9, 30)), due);
    }

    [Fact]
    public void Setting_ReplacesALengthNoLawFixes()
    {
        var lengths = DeadlineLengths.Standard.With(DeadlineKind.D07, 45).Value;

        Assert.Equal(new Period(45, PeriodUnit.CalendarDays), lengths.PeriodOf(DeadlineKind.D07));
        Assert.Equal(new Period(30, PeriodUnit.CalendarDays), DeadlineLengths.Standard.PeriodOf(DeadlineKind.D07));
    }

    [Fact]
    public void StatutoryLength_CannotBeSet()
    {
        var fault = DeadlineLengths.Standard.With(DeadlineKind.D32, 60).Fault!;

        Assert.Equal("deadline.fixed", fault.Code);
        Assert.Equal(DeadlineRules.Of(DeadlineKind.D32).Source, fault.Source);
    }

    [Theory]
    [InlineData(DeadlineKind.D50, 31)]
    [InlineData(DeadlineKind.D08, 91)]
    [InlineData(DeadlineKind.D28, 4)]
    [InlineData(DeadlineKind.D02, 0)]
    public void SettingBeyondItsBounds_IsRefused(DeadlineKind kind, int length) =>
        Assert.Equal("deadline.range", DeadlineLengths.Standard.With(kind, length).Fault?.Code);

    [Fact]
    public void DueDate_IsOverTheDayAfter()
    {
        var due = new DueDate(DateOnly.ParseExact("2026-09-07", "yyyy-MM-dd", CultureInfo.InvariantCulture), false, new(2026, 9, 5));

        Assert.False(due.IsOverOn(new(2026, 9, 7)));
        Assert.True(due.IsOverOn(new(2026, 9, 8)));
        Assert.Equal(3, due.DaysLeft(new(2026, 9, 4)));
    }
}
