using Mediation.Domain.Confirmation;
using Mediation.Tests.Support;
using Mediation.Web.Confirmation;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>Minutes from the last party's signature to the ruling, with everything that cannot be measured counted beside them.</summary>
public sealed class ReportTests
{
    private static readonly DateTime Day = new(2026, 8, 6, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(new[] { 30 }, 30)]
    [InlineData(new[] { 10, 20, 90 }, 20)]
    [InlineData(new[] { 90, 10, 21, 20 }, 20)]
    [InlineData(new int[0], null)]
    public void Median_IsTheMiddle(int[] minutes, int? median) => Assert.Equal(median, new ConfirmationReport([.. minutes.Select(m => Row(Day, Day.AddMinutes(m)))]).Median);

    [Fact]
    public void WhatCannotBeMeasured_IsCountedAndNotLeftOut()
    {
        var report = new ConfirmationReport([Row(Day, Day.AddMinutes(25)), Row(Day, null), Row(null, Day.AddHours(1)), Row(Day, Day.AddDays(2))]);
        Assert.Equal((4, 2, 1, 1, 1), (report.Rows.Count, report.Measured.Count, report.Undecided, report.Unmeasured, report.SameDay));
    }

    [Fact]
    public async Task CourtAndDirector_SeeTheirOwn_FromTheLastPartysSignature()
    {
        await using var stand = await CaseStand.Confirmed.OpenAsync();
        var queries = new ReportQueries(stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>());
        var found = await stand.LoadAsync();
        var signed = found.Agreement!.Signatures.Where(s => s.PartyKey.Length > 0).Max(s => s.At);
        foreach (var who in new[] { Judge, Clerk, Director })
        {
            var row = Assert.Single((await queries.FindAsync(who, Day, Day.AddDays(1))).Rows);
            Assert.Equal((signed, (int)(found.Confirmation!.DecidedAt!.Value - signed).TotalMinutes), (row.SignedAt!.Value, row.Minutes!.Value));
        }
        Assert.Empty((await queries.FindAsync(Judge, Day.AddDays(1), Day.AddDays(2))).Rows);
        foreach (var who in new[] { Feng, Officer, Judge with { HostBodyId = JusticeId }, Director with { CommitteeId = OtherCommitteeId } }) Assert.Empty((await queries.FindAsync(who, Day, Day.AddDays(1))).Rows);
    }

    private static ReportRow Row(DateTime? signed, DateTime? decided) => new(Guid.NewGuid(), "", "", null, ConfirmationState.Confirmed, signed, Day, decided);
}
