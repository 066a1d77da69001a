using Mediation.Domain.Access;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Confirmation;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Sessions;

/// <summary>The record for those who read the file; the notes of separate talks for nobody but who wrote them.</summary>
public sealed class SittingQueriesTests
{
    private static readonly Actor[] Everybody = [Feng, Chu, Director, Registrar, Officer, Clerk, Judge, JusticeOffice, OtherMediator, Administrator];

    [Fact]
    public async Task HandlingMediator_ReadsTheirNotes()
    {
        await using var stand = await CaseStand.Filed.OpenAsync();

        var note = Assert.Single(await stand.Sittings.ListCaucusNotesAsync(stand.Id, Feng));

        Assert.Equal(("B1", D1.CaucusWords), (note.PartyKey, note.Words));
        Assert.Equal(1, (await stand.Sittings.FindAsync(stand.Id, Feng))!.CaucusCount);
    }

    [Fact]
    public async Task EverybodyElse_ReadsNoNoteAndNoCount()
    {
        await using var stand = await CaseStand.Filed.OpenAsync();

        foreach (var reader in Everybody.Where(a => a != Feng))
        {
            Assert.Empty(await stand.Sittings.ListCaucusNotesAsync(stand.Id, reader));
            Assert.Equal(0, (await stand.Sittings.FindAsync(stand.Id, reader))?.CaucusCount ?? 0);
        }
    }

    [Fact]
    public async Task CaucusWords_AreInNoViewOfAnybody()
    {
        await using var stand = await CaseStand.Filed.OpenAsync();
        var read = 0;

        foreach (var reader in Everybody)
        {
            var views = new List<object?> { await stand.FindAsync(reader), await stand.Sittings.FindAsync(stand.Id, reader), (await stand.Cases.ListAsync(reader)).ToList() };
            if (await stand.Cases.FindContextAsync(stand.Id, reader) is { } context)
            {
                Assert.Empty(context.Case.CaucusNotes);
                views.Add(ReviewView.Of(context));
            }
            foreach (var json in views.OfType<object>().Select(ViewJson.Of))
            {
                read += json.Length;
                Assert.DoesNotContain(D1.CaucusWords, json);
                Assert.DoesNotContain("捌万", json);
            }
        }
        Assert.True(read > 10_000);
    }

    [Fact]
    public async Task NewHandlingMediator_ReadsNotTheNotesOfTheLast()
    {
        await using var stand = await CaseStand.Drafting.OpenAsync();
        var successor = Feng with { MediatorId = ChuId };
        await stand.Database.TamperAsync($"UPDATE Cases SET LeadMediatorId = '{ChuId.ToString().ToUpperInvariant()}'");

        Assert.True((await stand.LoadAsync()).IsHandledBy(ChuId));
        Assert.Empty(await stand.Sittings.ListCaucusNotesAsync(stand.Id, successor));
        Assert.Equal(0, (await stand.Sittings.FindAsync(stand.Id, successor))!.CaucusCount);
    }

    [Fact]
    public async Task Record_IsThereInTheOrderItWasSaid()
    {
        await using var stand = await CaseStand.Filed.OpenAsync();

        var record = Assert.Single((await stand.Sittings.FindAsync(stand.Id, Judge))!.Sittings);

        Assert.Equal(["要求付清2026年的流转费。", "2026年度土地流转费102,600.00元未付。"], record.Lines.Select(l => l.Words));
        Assert.Equal(["甲", "调"], record.Lines.Select(l => l.Mark));
        Assert.Equal(("双方同意分两期支付。", Feng.Name, "褚某申"), (record.Summary, record.Mediator, record.Recorder));
    }

    [Fact]
    public async Task Summaries_HaveNoRecord()
    {
        await using var stand = await CaseStand.Filed.OpenAsync();

        foreach (var reader in new[] { Chu, Officer, JusticeOffice, OtherMediator, Administrator }) Assert.Null(await stand.Sittings.FindAsync(stand.Id, reader));
    }

    [Fact]
    public async Task OnlyTheHandlingMediator_Records()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();

        Assert.True((await stand.Sittings.FindAsync(stand.Id, Feng))!.MayRecord);
        Assert.False((await stand.Sittings.FindAsync(stand.Id, Director))!.MayRecord);
        await stand.TakeAsync("note-caucus", Feng, new NoteCaucusInput { Party = "A1", Words = "私下说可以少要一点" });
        Assert.Equal(1, (await stand.Sittings.FindAsync(stand.Id, Feng))!.CaucusCount);
    }
}
