using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Sessions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Support;

/// <summary>A case at a stand, with what reads and moves it a minute after its last step unless the clock is set.</summary>
public sealed class StandingCase : IAsyncDisposable
{
    internal StandingCase(TestDatabase database, Guid id, DateTime last)
    {
        (Database, Id) = (database, id);
        Clock.Now = new DateTimeOffset(last.AddMinutes(1), TimeSpan.Zero);
    }

    public TestDatabase Database { get; }

    public Guid Id { get; }

    public SetClock Clock { get; } = new();

    public CaseQueries Cases => new(Contexts, Clock);

    public SittingQueries Sittings => new(Cases, Contexts);

    public DraftStore Drafts => new(Contexts, Clock, Database.Services.GetRequiredService<CaseChanges>());

    private IDbContextFactory<MediationDbContext> Contexts => Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>();

    public Task<CaseView?> FindAsync(Actor reader) => Cases.FindAsync(Id, reader);

    public async Task<StepContext> ContextAsync(Actor reader) => (await Cases.FindContextAsync(Id, reader, withHistory: true))!;

    /// <summary>Takes a step and insists that it was taken.</summary>
    public async Task TakeAsync(string key, Actor actor, object? input = null)
    {
        var step = CaseWorkflow.Find(key)!;
        var answer = await Database.Runner.RunAsync(new(Id, (await LoadAsync()).Version, Guid.CreateVersion7(), step, input ?? step.NewInput()), actor, Clock.Now.UtcDateTime);
        Assert.True(answer.Status == StepStatus.Done, $"{key}: {answer.Status} {answer.Happened} {string.Join(" ", answer.Faults)}");
    }

    /// <summary>Opens accounts, for steps that name people by theirs.</summary>
    public async Task AddAccountsAsync(params Actor[] people)
    {
        await using var scope = Database.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Web.Account.Account>>();
        foreach (var who in people)
        {
            var account = new Web.Account.Account { Id = who.Id, UserName = who.Id, Name = who.Name, HostBodyId = who.HostBodyId };
            Assert.True((await accounts.CreateAsync(account)).Succeeded);
            foreach (var role in who.Roles) Assert.True((await accounts.AddToRoleAsync(account, $"{role}")).Succeeded);
        }
    }

    public async Task<MediationCase> LoadAsync()
    {
        await using var db = Database.Open();
        return (await CaseLoader.LoadAsync(db, Id, withCaucus: true))!;
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
