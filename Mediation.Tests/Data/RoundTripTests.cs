using System.Text.Json;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Data;

public sealed class RoundTripTests
{
    [Fact]
    public async Task EveryStepInMemoryAndInTheStore_GivesTheSameCase()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).ConfirmedAsync();
        await built.TakeAsync("record-performance", Feng, new RecordPerformanceInput { Row = 1, Amount = "51,300.00", On = new(2026, 8, 6), Manner = "收条" });
        await built.TakeAsync("record-performance", Feng, new RecordPerformanceInput { Row = 2, Amount = "1,300.00", On = new(2026, 8, 6), Manner = "收条" });
        await built.TakeAsync("follow-up", Feng, new FollowUpInput { Party = "A1", On = new(2026, 8, 6), How = "电话", Findings = "第一期已到账" });

        await using var writing = database.Open();
        var kept = await CaseLoader.LoadAsync(writing, built.CaseId, withCaucus: true);
        var context = LawData.ContextFor(kept!, Feng, built.Now.AddMinutes(1), await LawData.LoadAsync(writing));
        CaseWorkflow.Take(CaseWorkflow.Find("follow-up")!, context, new FollowUpInput { Party = "B1", On = new(2026, 8, 6), How = "电话", Findings = "正在筹第二期" });
        writing.ChangeTracker.DetectChanges();
        CaseOrder.Stamp(writing, kept!);
        await writing.SaveChangesAsync();

        Assert.Equal(Json(kept!), Json(await built.LoadAsync(withCaucus: true)));
    }

    [Fact]
    public async Task FiledCase_HasEveryChildInOrderWithUtcInstants()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).FiledAsync();

        var found = await built.LoadAsync(withCaucus: true);

        Assert.Equal(["A1", "B1"], found.Parties.Select(p => p.Key));
        Assert.Equal(["张某甲", "李某乙"], found.Parties[0].Representatives.Select(r => r.Name));
        Assert.Equal([1, 2], found.Sessions.Single().Statements.Select(s => s.Number));
        Assert.Equal([1, 2, 3, 4, 5], found.Agreement!.Obligations.Select(o => o.Number));
        Assert.Equal(Enumerable.Range(1, 31), found.Agreement.Shares.Select(s => s.Number));
        Assert.Equal(Money.Yuan(102_600m), Money.Sum(found.Agreement.Shares.Select(s => s.Amount)));
        Assert.Equal(["张某甲", "李某乙", "王某丙", "冯某癸"], found.Agreement.Signatures.Select(s => s.Name));
        Assert.Equal(["张某甲", "李某乙", "王某丙"], found.Confirmation!.Signatures.Select(s => s.Name));
        Assert.Equal(Enumerable.Range(1, found.Agreement.Ledger.Count), found.Agreement.Ledger.Select(r => r.Number));
        Assert.Equal(DateTimeKind.Utc, found.RegisteredAt.Kind);
        Assert.Equal(new DateTime(2026, 8, 6, 6, 1, 0, DateTimeKind.Utc), found.RegisteredAt);
        Assert.Equal(AgreementText.Digest(found.Agreement, [.. found.InOrder]), found.Agreement.TextDigest);
    }

    [Fact]
    public async Task RedraftAndReturn_ReplaceClausesSharesAndSignatures()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).SigningAsync();
        await built.TakeAsync("sign-agreement", Feng, new SignInput { Signatory = "张某甲", Method = SigningMethod.OnPaper, Understood = true });
        await built.TakeAsync("return-to-drafting", Feng, new ReturnToDraftingInput { Change = "第二期提前到9月20日" });
        var draft = D1.Draft();
        draft.Obligations[1].DueOn = new(2026, 9, 20);
        draft.Obligations.RemoveAt(4);
        draft.Shares.RemoveRange(0, 29);

        await built.TakeAsync("draft-agreement", Feng, draft);

        await using var db = database.Open();
        Assert.Equal(4, await db.Set<Obligation>().CountAsync());
        Assert.Equal(2, await db.Set<Share>().CountAsync());
        Assert.Empty((await built.LoadAsync()).Agreement!.Signatures);
        Assert.Equal(new DateOnly(2026, 9, 20), (await built.LoadAsync()).Agreement!.Obligations[1].DueOn);
    }

    [Fact]
    public async Task TwoContextsOnOneVersion_SecondSaveIsRefused()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = await new CaseBuilder(database).MediatingAsync();
        await using var first = database.Open();
        await using var second = database.Open();
        foreach (var db in new[] { first, second })
        {
            var context = LawData.ContextFor((await CaseLoader.LoadAsync(db, built.CaseId, withCaucus: false))!, Feng, built.Now, await LawData.LoadAsync(db));
            CaseWorkflow.Take(CaseWorkflow.Find("record-statement")!, context, new RecordStatementInput { Party = "A1", Words = "一句话。" });
        }

        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        Assert.Single((await built.LoadAsync()).Sessions.Single().Statements);
    }

    private static string Json(MediationCase @case)
    {
        var options = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var node = JsonSerializer.SerializeToNode(@case, options)!.AsObject();
        node.Remove(nameof(MediationCase.OpenSession));
        return node.ToJsonString(options);
    }
}
