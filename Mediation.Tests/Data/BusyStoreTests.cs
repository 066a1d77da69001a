using Mediation.Domain.Workflow;
using Mediation.Tests.Evidence;
using Mediation.Tests.Intake;
using Mediation.Tests.Support;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Confirmation;
using Mediation.Web.Data;
using Mediation.Web.Intake;
using Mediation.Web.Public;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Data;

/// <summary>While another process holds the store, whoever writes beside the steps is told so in words and nothing breaks.</summary>
public sealed class BusyStoreTests
{
    private const string Said = "系统正忙，没有保存。内容都在，请过几秒再按一次。";

    [Fact]
    public async Task Tick_IsNotKeptAndSaidSo()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        await using var services = TestDatabase.Provide(stand.Database.File, busySeconds: 1);
        var store = new TickStore(services.GetRequiredService<WriteUnit>(), stand.Clock);
        await using (await HeldStore.OfAsync(stand.Database)) Assert.Equal(Said, (await store.KeepAsync(Judge, stand.Id, 1, "355(1)", "", true))?.Zh);
    }

    [Fact]
    public async Task CourtAskedToLookOn_IsNotAskedAndSaidSo()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();
        await using var services = TestDatabase.Provide(stand.Database.File, busySeconds: 1);
        var store = new PreReviewStore(services.GetRequiredService<WriteUnit>(), stand.Clock);
        await using (await HeldStore.OfAsync(stand.Database))
        {
            var answer = await store.AskAsync(Feng, stand.Id, "渝0106", true, "当面说的");
            Assert.Equal((false, Said), (answer.Ok, Assert.Single(answer.Refusals).Sentence.Zh));
        }
    }

    [Fact]
    public async Task QuestionAndAnswer_AreNotKeptAndSaidSo()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        await using var services = TestDatabase.Provide(stand.Database.File, busySeconds: 1);
        await using (await HeldStore.OfAsync(stand.Database))
        {
            Assert.Equal(Said, (await services.GetRequiredService<Questions>().AskAsync(Feng, stand.Id, "B1", Guid.NewGuid(), "要带什么？")).Wrong?.Zh);
            Assert.Equal(Said, (await services.GetRequiredService<Questions>().AnswerAsync(Feng, Guid.NewGuid(), "身份证"))?.Zh);
        }
    }

    [Fact]
    public async Task CodeToShowWhoOneIs_IsNoWrongTry()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        await using var services = TestDatabase.Provide(stand.Database.File, busySeconds: 1);
        var attempts = new Attempts(stand.Clock);
        var codes = new IdentityCodes(services.GetRequiredService<WriteUnit>(), null!, new(true), attempts, stand.Clock);
        var context = await stand.ContextAsync(Feng);
        var party = context.Case.FindParty("A1")!;
        var resident = new Resident(context, party, null, false);
        await using (await HeldStore.OfAsync(stand.Database))
        {
            Assert.Equal(Said, (await codes.SendAsync(resident))?.Zh);
            Assert.Equal(Said, (await codes.EnterAsync(resident, "123456", new DefaultHttpContext()))?.Zh);
        }
        Assert.False(attempts.AreTooMany("identity:", 1));
    }

    [Fact]
    public async Task Upload_IsNotKeptAndSaidSo()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        await using var services = TestDatabase.Provide(stand.Database.File, busySeconds: 1);
        await using (await HeldStore.OfAsync(stand.Database))
            Assert.Equal(Said, (await services.GetRequiredService<UploadStore>().TakeAsync(Feng, stand.Id, "a.jpg", null, new MemoryStream(SampleFiles.Jpeg))).Fault?.Zh);
    }

    [Fact]
    public async Task RequestWithSomethingMissing_IsToldSoWithoutWaitingForTheStore()
    {
        await using var stand = await RequestStand.CreateAsync();
        await using var services = TestDatabase.Provide(stand.Database.File, busySeconds: 1);
        var register = new RequestRegister(services.GetRequiredService<WriteUnit>(), new("https://tiaojie.example.cn"), stand.Clock);
        await using (await HeldStore.OfAsync(stand.Database))
        {
            var answer = await register.ReceiveAsync(RequestStand.Leak() with { Phone = "1380000001" }, new(CommitteeId, null, Mediation.Domain.Intake.RequestChannel.Online), Guid.NewGuid());
            Assert.Equal(("phone", null), (answer.Faults.Select(f => f.Field).FirstOrDefault(), answer.Refusal?.Zh));
            Assert.Equal(Said, (await register.ReceiveAsync(RequestStand.Leak(), new(CommitteeId, null, Mediation.Domain.Intake.RequestChannel.Online), Guid.NewGuid())).Refusal?.Zh);
        }
    }
}
