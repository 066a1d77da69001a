using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>Lists and searches of cases, each reader's own.</summary>
public sealed class CaseListTests : IAsyncLifetime
{
    private readonly SetClock clock = new() { Now = new(2026, 8, 6, 9, 0, 0, TimeSpan.Zero) };
    private TestDatabase database = null!;
    private CaseBuilder accepted = null!;
    private CaseBuilder referred = null!;
    private CaseBuilder declined = null!;

    private CaseQueries Queries => new(database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), clock);

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        accepted = await new CaseBuilder(database).AcceptedAsync();
        declined = new CaseBuilder(database);
        await declined.TakeAsync("refer", Officer, Between("丁村七组村民", "50%_折'甲商行"));
        await declined.TakeAsync("decline", Director, new DeclineInput { Ground = NonAcceptanceGround.OutsideScope, Elsewhere = "某街道人民调解委员会", Note = "不属于受理范围", Remedies = [Remedy.Suit] });
        referred = new CaseBuilder(database);
        await referred.TakeAsync("refer", Officer, Between("丙村四组村民", "渝某己客运有限公司"));
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task OpenCases_ComeByDueDate()
    {
        var rows = await Queries.ListAsync(Director);

        // The declined one stays open until the police station has its reply.
        Assert.Equal([referred.CaseId, declined.CaseId, accepted.CaseId], rows.OrderBy(r => r.DueName.Zh != "受理审查").ThenBy(r => r.Due).Select(r => r.Id));
        Assert.Equal(new DateOnly(2026, 9, 7), rows.Single(r => r.Id == accepted.CaseId).Due);
        Assert.NotNull(rows.Single(r => r.Id == declined.CaseId).Due);
    }

    [Fact]
    public async Task ClosedCases_AreAListOfTheirOwn()
    {
        Assert.Empty(await Queries.ListAsync(Director, closed: true));
        Assert.Equal(3, await Queries.CountOpenAsync(Director));
        await declined.TakeAsync("send-feedback", Director, new SendFeedbackInput());
        Assert.Equal(declined.CaseId, Assert.Single(await Queries.ListAsync(Director, closed: true)).Id);
        Assert.Equal(2, await Queries.CountOpenAsync(Director));
    }

    [Fact]
    public async Task Take_CutsTheListAfterTheMostUrgent() => Assert.Equal((await Queries.ListAsync(Director)).Min(r => r.Due), Assert.Single(await Queries.ListAsync(Director, take: 1)).Due);

    [Fact]
    public async Task FileNumberAndQueryCode_FindTheOneCase()
    {
        var stored = await accepted.LoadAsync();

        Assert.Equal(accepted.CaseId, Assert.Single(await Queries.ListAsync(Feng, stored.FileNumber)).Id);
        Assert.Equal(accepted.CaseId, Assert.Single(await Queries.ListAsync(Feng, $" {stored.QueryCode[..5].ToLowerInvariant()}-{stored.QueryCode[5..]} ")).Id);
        Assert.Empty(await Queries.ListAsync(Feng, stored.FileNumber![..^2]));
        Assert.Empty(await Queries.ListAsync(Feng, stored.QueryCode[..9]));
    }

    [Theory]
    [InlineData("丙村", 1)]
    [InlineData("丙村四组村民", 1)]
    [InlineData("渝某", 2)]
    [InlineData("四组", 0)]
    [InlineData("%", 0)]
    [InlineData("丙%", 0)]
    [InlineData("_村", 0)]
    [InlineData("丙_四", 0)]
    [InlineData("'", 0)]
    [InlineData("' OR '1'='1", 0)]
    [InlineData("\\", 0)]
    [InlineData("[丙]", 0)]
    [InlineData("50%_折'甲", 1)]
    [InlineData("50%折", 0)]
    [InlineData("50_", 0)]
    public async Task BeginningOfAName_FindsAndStandsForNothingElse(string search, int found) => Assert.Equal(found, (await Queries.ListAsync(Director, search)).Count);

    [Fact]
    public async Task Search_FindsClosedCasesToo() => Assert.Equal(declined.CaseId, Assert.Single(await Queries.ListAsync(Director, "丁村")).Id);

    [Theory]
    [InlineData(null)]
    [InlineData("渝某")]
    [InlineData("丁村")]
    public async Task SomebodyElsesCases_AreNeverListed(string? search)
    {
        var otherOfficer = Officer with { HostBodyId = CourtId };

        foreach (var reader in new[] { OtherMediator, Administrator, Judge, Clerk, otherOfficer, JusticeOffice with { RegionCode = "500105" } })
        {
            Assert.Empty(await Queries.ListAsync(reader, search));
            Assert.Empty(await Queries.ListAsync(reader, search, closed: true));
            Assert.Equal(0, await Queries.CountOpenAsync(reader));
        }
    }

    [Fact]
    public async Task SomebodyElsesNumber_FindsNothing()
    {
        var stored = await accepted.LoadAsync();

        Assert.Empty(await Queries.ListAsync(OtherMediator, stored.FileNumber));
        Assert.Empty(await Queries.ListAsync(Judge, stored.QueryCode));
    }

    [Fact]
    public async Task Row_SaysWhoseMoveItIsAndWhetherItIsTheReaders()
    {
        var row = (await Queries.ListAsync(Director)).Single(r => r.Id == accepted.CaseId);

        Assert.Equal(("（某镇）人调字〔2026〕第0001号", Director.Name, true), (row.Number, row.Whose.Zh, row.IsMine));
        Assert.False((await Queries.ListAsync(Registrar)).Single(r => r.Id == accepted.CaseId).IsMine);
        Assert.True((await Queries.ListAsync(Registrar)).Single(r => r.Id == referred.CaseId).IsMine);
    }

    private static ReferInput Between(string applicants, string respondent)
    {
        var input = D1.Referral();
        (input.Parties[0].Name, input.Parties[1].Name) = (applicants, respondent);
        return input;
    }
}
