using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>A minor's name is not confirmed to anybody whose view hides it: not by the search, not by an answer.</summary>
public sealed class MinorSecrecyTests
{
    private const string Child = "赵某庚";

    private static async Task<CaseBuilder> AcceptedAsync(TestDatabase database)
    {
        var built = new CaseBuilder(database);
        await built.TakeAsync("refer", Officer, D1.Referral() with
        {
            Parties =
            [
                new() { Side = Side.Applicant, Kind = PartyKind.Person, Name = Child, IdNumber = "50000020170601501X", Phone = "13800000021", RegionCode = "500106", Representatives = [new() { Name = "吴某己", Capacity = Capacity.Guardian }] },
                new() { Side = Side.Respondent, Kind = PartyKind.Person, Name = "钱某辛", Phone = "13800000022", RegionCode = "500106" },
            ],
        });
        await built.TakeAsync("begin-asking", Registrar);
        await built.TakeAsync("accept", Registrar);
        await built.TakeAsync("appoint", Director, new AppointInput { Mediator = Feng.Name, NoConflict = true });
        return built;
    }

    private static CaseQueries Queries(CaseBuilder built) =>
        new(built.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), new SetClock { Now = new(built.Now, TimeSpan.Zero) });

    [Fact]
    public async Task Search_ByAMinorsName_FindsNothingForWhoDoesNotReadIt()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await AcceptedAsync(database);
        var queries = Queries(built);

        foreach (var reader in new[] { Chu, Registrar, JusticeOffice })
        {
            Assert.Empty(await queries.ListAsync(reader, Child));
            Assert.Equal("赵*", Assert.Single(await queries.ListAsync(reader, "赵")).Applicants);
            Assert.Empty(await queries.ListAsync(reader, "钱某辛"));
        }
        foreach (var reader in new[] { Feng, Director, Officer }) Assert.Single(await queries.ListAsync(reader, Child));
        var number = (await built.LoadAsync()).FileNumber;
        Assert.Single(await queries.ListAsync(Registrar, number));
    }

    [Fact]
    public async Task AnswerToTheRegistrar_HidesTheName()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await AcceptedAsync(database);
        var paper = (await built.LoadAsync()).Documents.Last(d => d.Kind == DocumentKind.RightsNotice).Number;
        var input = new ServePaperInput { Paper = paper, Parties = ["A1"], Manner = ServiceManner.Direct, On = new(2026, 8, 6) };

        var done = await built.TakeAsync("serve-paper", Registrar, input);
        var again = await built.TryAsync("serve-paper", Registrar, input);

        Assert.DoesNotContain(Child, done.Happened.Zh + done.Happened.En);
        Assert.Equal(StepStatus.Invalid, again.Status);
        Assert.NotEmpty(again.Faults);
        Assert.All(again.Faults, f => Assert.DoesNotContain(Child, f.Sentence.Zh));
        Assert.DoesNotContain(Child, again.Happened.Zh);
        await using var db = database.Open();
        Assert.Contains(Child, (await db.Events.SingleAsync(e => e.StepKey == "serve-paper")).Zh);
    }
}
