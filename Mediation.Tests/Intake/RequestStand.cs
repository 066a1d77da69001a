using Mediation.Domain.Access;
using Mediation.Domain.Intake;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Intake;

/// <summary>A database with its directory, a clock that can be set, and what writes and reads requests on it.</summary>
internal sealed class RequestStand : IAsyncDisposable
{
    public const string Phone = "13800000011";

    private RequestStand(TestDatabase database)
    {
        Database = database;
        Register = new(database.Services.GetRequiredService<WriteUnit>(), new("https://tiaojie.example.cn"), Clock);
        Queries = new(database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), Clock);
    }

    public TestDatabase Database { get; }

    /// <summary>Beijing, Monday 3 August 2026, 10:36.</summary>
    public SetClock Clock { get; } = new() { Now = new(2026, 8, 3, 2, 36, 0, TimeSpan.Zero) };

    public RequestRegister Register { get; }

    public RequestQueries Queries { get; }

    public DateTime Now => Clock.Now.UtcDateTime;

    public static async Task<RequestStand> CreateAsync() => new(await TestDatabase.CreateAsync());

    public static RequestInput Leak() => new() { Words = "楼上张某乙家漏水，泡坏了天花板，修要3,200元，他不理。", Name = "李某甲", Phone = "138 0000 0011" };

    /// <summary>Receives a request of the town's committee on line and insists that it was taken.</summary>
    public async Task<Request> ReceiveAsync(RequestInput? input = null, Guid? command = null)
    {
        var answer = await Register.ReceiveAsync(input ?? Leak(), new(CommitteeId, null, RequestChannel.Online), command ?? Guid.CreateVersion7());
        Assert.True(answer.Request is not null, string.Join(" ", answer.Faults.Select(f => f.Sentence.Zh).Append(answer.Refusal?.Zh)));
        return answer.Request;
    }

    public async Task<Request> LoadAsync(Guid id)
    {
        await using var db = Database.Open();
        return await db.Requests.AsNoTracking().SingleAsync(r => r.Id == id);
    }

    /// <summary>Takes the request as a case, as the page does.</summary>
    public Task<StepAnswer> TakeAsync(Request request, Actor actor)
    {
        var input = RequestCasePage.InputOf(request);
        (input.Category, input.Subject, input.Claims) = (Mediation.Domain.Cases.DisputeCategory.Neighbours, "漏水赔偿纠纷", "修好水管，赔3,200元。");
        if (string.IsNullOrEmpty(input.Parties[1].Name)) input.Parties[1].Name = "张某乙";
        input.Parties[1].Phone ??= "13800000022";
        return Database.Runner.RunAsync(new(null, 0, Guid.CreateVersion7(), Mediation.Domain.Workflow.CaseWorkflow.Find("draft-application")!, input), actor, Now);
    }

    public async ValueTask DisposeAsync() => await Database.DisposeAsync();
}
