using Mediation.Domain.Access;
using Mediation.Tests.Support;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Public;
using Mediation.Web.Sessions;

namespace Mediation.Tests.Cases;

/// <summary>What the reading classes send to SQL Server, read with its own grammar against its own tables.</summary>
public sealed class CaseListSqlTests
{
    private static readonly Actor Everybody = new("x", "某人", Enum.GetValues<Role>().ToHashSet(), TestDirectory.CommitteeId, TestDirectory.FengId, TestDirectory.CourtId, TestDirectory.Region);
    private readonly SqlServerRecorder server = new();

    private CaseQueries Cases => new(server, TimeProvider.System);

    [Theory]
    [InlineData(null, false)]
    [InlineData(null, true)]
    [InlineData("张某甲", false)]
    [InlineData("23456-789AB", false)]
    [InlineData("100%_[", true)]
    public async Task List_ResolvesWithEachFilter(string? search, bool closed)
    {
        await Cases.ListAsync(Everybody, search, closed);

        Assert.Contains("TOP(", server.Sent[0], StringComparison.Ordinal);
        Assert.Contains("ORDER BY", server.Sent[0], StringComparison.Ordinal);
        Assert.Equal(search is not null, server.Sent[0].Contains("LIKE", StringComparison.Ordinal));
        Assert.Empty(server.Problems());
    }

    [Fact]
    public async Task SearchedWords_AreParametersAndNeverSql()
    {
        await Cases.ListAsync(Everybody, "' OR 1=1 --");

        Assert.DoesNotContain("OR 1=1", server.Sent[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task CountAndOneCase_Resolve()
    {
        Assert.Equal(1, await Cases.CountOpenAsync(Everybody));
        Assert.Null(await Cases.FindAsync(TestDirectory.CourtId, Everybody));
        await new SittingQueries(Cases, server).FindVersionAsync(TestDirectory.CourtId, Everybody);
        await new SittingQueries(Cases, server).ListCaucusNotesAsync(TestDirectory.CourtId, Everybody);

        Assert.True(server.Sent.Count >= 3);
        Assert.Empty(server.Problems());
    }

    [Fact]
    public async Task StatusLookup_Resolves()
    {
        Assert.Null(await new StatusQueries(server, new Attempts(TimeProvider.System), TimeProvider.System).AskAsync(new("23456-789AB", "0001"), "here").ContinueWith(t => t.Result.Pass, TaskScheduler.Default));

        Assert.Contains("[QueryCode]", server.Sent[0], StringComparison.Ordinal);
        Assert.Empty(server.Problems());
    }

    [Fact]
    public async Task DraftLookups_ResolveAndAskForTheOwner()
    {
        var drafts = new DraftStore(server, TimeProvider.System, new CaseChanges(Microsoft.Extensions.Logging.Abstractions.NullLogger<CaseChanges>.Instance));

        Assert.Equal("", await drafts.FindAsync(Everybody, TestDirectory.CourtId, "record"));
        Assert.True(await drafts.SaveAsync(Everybody, TestDirectory.CourtId, "record", "说到一半"));
        Assert.True(await drafts.SaveAsync(Everybody, TestDirectory.CourtId, "record", ""));

        var own = server.Sent.Where(s => s.Contains("[Drafts]", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, own.Count);
        Assert.All(own, s => Assert.Contains("[OwnerId]", s, StringComparison.Ordinal));
        Assert.Empty(server.Problems());
    }
}
