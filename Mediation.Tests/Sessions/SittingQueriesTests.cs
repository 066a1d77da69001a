using Mediation.Domain.Access;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Confirmation;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Sessions;

/// <summary>The record for those who read the file; the notes of separate talks for nobody but who wrote them.</summary>
public sealed class SittingQueriesTests
{
    private const string ProposalWords = "公司愿意先付捌万元";
    private const string NoteWords = "张某甲最在意的是面子";

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
    public async Task ProposalsAndWorkingNotes_AreForTheMediatorsOfTheCaseAlone()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        await stand.TakeAsync("record-proposal", Feng, new RecordProposalInput { By = "B1", To = ["A1"], Words = ProposalWords, Amount = "80,000.00" });
        await stand.TakeAsync("write-work-note", Feng, new WriteWorkNoteInput { Place = Domain.Sessions.WorkNotePlace.Feeling, Words = NoteWords });
        await stand.TakeAsync("add-mediator", Director, new AddMediatorInput { Mediator = Chu.Name, NoConflict = true });

        Assert.Equal(ProposalWords, Assert.Single(await stand.Sittings.ListProposalsAsync(stand.Id, Feng)).Words);
        Assert.Equal(ProposalWords, Assert.Single(await stand.Sittings.ListProposalsAsync(stand.Id, Chu)).Words);
        Assert.Equal(NoteWords, Assert.Single(await stand.Sittings.ListWorkNotesAsync(stand.Id, Feng)).Words);
        foreach (var reader in Everybody.Where(a => a != Feng))
        {
            if (reader != Chu) Assert.Empty(await stand.Sittings.ListProposalsAsync(stand.Id, reader));
            Assert.Empty(await stand.Sittings.ListWorkNotesAsync(stand.Id, reader));
        }
        foreach (var reader in Everybody)
        {
            object?[] views = [await stand.FindAsync(reader), await stand.Sittings.FindAsync(stand.Id, reader), await stand.Sittings.FindRecordAsync(stand.Id, 1, reader), (await stand.Cases.ListAsync(reader)).ToList()];
            foreach (var json in views.OfType<object>().Select(ViewJson.Of))
                foreach (var secret in new[] { ProposalWords, NoteWords, "80,000" }) Assert.DoesNotContain(secret, json);
        }
        await using var db = stand.Database.Open();
        foreach (var e in db.Events.Where(e => e.CaseId == stand.Id))
            foreach (var secret in new[] { ProposalWords, NoteWords, "80,000" }) Assert.DoesNotContain(secret, e.Zh + e.En + e.Data);
    }

    [Fact]
    public async Task SecondMediator_Records()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        await stand.TakeAsync("add-mediator", Director, new AddMediatorInput { Mediator = Chu.Name, NoConflict = true });

        var view = (await stand.Sittings.FindAsync(stand.Id, Chu))!;

        Assert.True(view.MayRecord);
        Assert.Equal([Chu.Name, Feng.Name], view.Speakers.Where(s => s.Mark == "调").Select(s => s.Name));
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
