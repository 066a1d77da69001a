using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Intake;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Intake;

/// <summary>Requests as they are received and dealt with: once, by their own committee, with an event for each change.</summary>
public sealed class RequestRegisterTests : IAsyncLifetime
{
    private RequestStand stand = null!;

    public async ValueTask InitializeAsync() => stand = await RequestStand.CreateAsync();

    public ValueTask DisposeAsync() => stand.DisposeAsync();

    [Fact]
    public async Task Request_IsNumberedInItsCommitteesSeriesWithACodeAndAnEvent()
    {
        var first = await stand.ReceiveAsync();
        var second = await stand.ReceiveAsync(RequestStand.Leak() with { Words = "另一件完全不同的事情，欠钱。" });
        Assert.Equal(("（某镇）来件〔2026〕第0001号", "（某镇）来件〔2026〕第0002号"), (first.Number, second.Number));
        Assert.Equal("13800000011", first.Phone);
        Assert.NotNull(QueryCode.Normalise(first.QueryCode));
        Assert.NotEqual(first.QueryCode, second.QueryCode);
        await using var db = stand.Database.Open();
        var written = await db.Events.SingleAsync(e => e.CaseId == first.Id);
        Assert.Equal(("request-received", "申请人"), (written.StepKey, written.ActorName));
        Assert.DoesNotContain("13800000011", written.Data, StringComparison.Ordinal);
        Assert.Empty((await stand.Database.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
    }

    [Theory]
    [InlineData(2026, 8, 3, 10, "2026-08-04 10:00")]
    [InlineData(2026, 8, 7, 17, "2026-08-10 17:00")]
    [InlineData(2026, 9, 30, 9, "2026-10-08 09:00")]
    public async Task FirstAnswer_IsDueWithinADayOffRestDays(int year, int month, int day, int hour, string due)
    {
        stand.Clock.Now = new(year, month, day, hour, 0, 0, TimeSpan.FromHours(8));
        var request = await stand.ReceiveAsync();
        Assert.Equal(due, Mediation.Domain.Workflow.StepContext.LocalOf(request.AnswerDueAt).ToString("yyyy-MM-dd HH:mm"));
        Assert.False(request.IsOverdueAt(request.AnswerDueAt));
        Assert.True(request.IsOverdueAt(request.AnswerDueAt.AddMinutes(1)));
    }

    [Fact]
    public async Task SettingOfTheDay_ChangesTheTimeToTheFirstAnswer()
    {
        await using (var db = stand.Database.Open())
        {
            db.RuleValues.Add(new() { Key = "first-answer-hours", Value = 2, ValidFrom = new(2026, 8, 1), Reason = "试行", By = "秦某巳", At = stand.Now });
            await db.SaveChangesAsync();
        }
        Assert.Equal(stand.Now.AddHours(2), (await stand.ReceiveAsync()).AnswerDueAt);
        Assert.Equal(2, await stand.Queries.FirstAnswerHoursAsync());
    }

    [Fact]
    public async Task SameFormSentTwiceAtOnce_IsOneRequest()
    {
        var command = Guid.CreateVersion7();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => stand.Register.ReceiveAsync(RequestStand.Leak(), new(CommitteeId, null, RequestChannel.Online), command)));
        Assert.Single(answers.Select(a => a.Request!.QueryCode).Distinct());
        await using var db = stand.Database.Open();
        Assert.Equal(1, await db.Requests.CountAsync());
        Assert.Equal(1, await db.Outbox.CountAsync());
    }

    [Fact]
    public async Task SameFormWithOtherWords_IsAnotherRequestAndNothingIsLost()
    {
        var command = Guid.CreateVersion7();
        await stand.ReceiveAsync(command: command);
        var changed = await stand.ReceiveAsync(RequestStand.Leak() with { Words = "楼上张某乙家漏水，修要4,000元。" }, command);
        Assert.Equal("（某镇）来件〔2026〕第0002号", changed.Number);
        Assert.Equal(changed.Id, (await stand.ReceiveAsync(RequestStand.Leak() with { Words = "楼上张某乙家漏水，修要4,000元。" }, command)).Id);
        Assert.Equal("（某镇）来件〔2026〕第0001号", (await stand.ReceiveAsync(command: command)).Number);
    }

    [Theory]
    [InlineData("", "李某甲", "13800000011", "words")]
    [InlineData("漏水", " ", "13800000011", "name")]
    [InlineData("漏水", "12345", "13800000011", "name")]
    [InlineData("漏水", "李某甲", "", "phone")]
    [InlineData("漏水", "李某甲", "1380000001", "phone")]
    public async Task WhatIsMissingOrWrong_IsNamedBesideItsFieldAndNothingIsWritten(string words, string name, string phone, string field)
    {
        var answer = await stand.Register.ReceiveAsync(new() { Words = words, Name = name, Phone = phone }, new(CommitteeId, null, RequestChannel.Online), Guid.CreateVersion7());
        Assert.Null(answer.Request);
        Assert.Equal(field, Assert.Single(answer.Faults).Field);
        await using var db = stand.Database.Open();
        Assert.Equal((0, 0), (await db.Requests.CountAsync(), await db.NumberSeries.CountAsync()));
    }

    [Fact]
    public async Task TooLongWordsAndHiddenCharacters_AreRefusedInWords()
    {
        var answer = await stand.Register.ReceiveAsync(RequestStand.Leak() with { Words = new string('漏', 3001), Wish = "修\u202E好", OtherPhone = "12" }, new(CommitteeId, null, RequestChannel.Online), Guid.CreateVersion7());
        Assert.Equal(["otherPhone", "wish", "words"], answer.Faults.Select(f => f.Field).Order(StringComparer.Ordinal));
        Assert.Contains("现在3001个字，最多3000个字", answer.Faults.Single(f => f.Field == "words").Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommitteeThatIsOffTheList_TakesNothing()
    {
        await stand.Database.TamperAsync("UPDATE Committees SET IsActive = 0 WHERE ShortName = '某镇'");
        var answer = await stand.Register.ReceiveAsync(RequestStand.Leak(), new(CommitteeId, null, RequestChannel.Online), Guid.CreateVersion7());
        Assert.Equal("committee", Assert.Single(answer.Faults).Field);
    }

    [Fact]
    public async Task RoomOfAnotherCommittee_IsNotKept()
    {
        var room = new Guid("44444444-0000-7000-8000-000000000001");
        Assert.Equal(room, (await stand.Register.ReceiveAsync(RequestStand.Leak(), new(CommitteeId, room, RequestChannel.RoomCode), Guid.CreateVersion7())).Request!.RoomId);
        Assert.Null((await stand.Register.ReceiveAsync(RequestStand.Leak(), new(OtherCommitteeId, room, RequestChannel.RoomCode), Guid.CreateVersion7())).Request!.RoomId);
    }

    [Fact]
    public async Task Clerk_WritesDownForTheirOwnCommitteeOnly()
    {
        var own = await stand.Register.ReceiveAsync(RequestStand.Leak(), new(CommitteeId, null, RequestChannel.Telephone), Guid.CreateVersion7(), Feng);
        Assert.Equal((Feng.Name, RequestChannel.Telephone), (own.Request!.TakenDownBy, own.Request.Channel));
        foreach (var stranger in new Actor?[] { null, OtherMediator, Officer, Judge, Administrator })
            Assert.Null((await stand.Register.ReceiveAsync(RequestStand.Leak(), new(CommitteeId, null, RequestChannel.Desk), Guid.CreateVersion7(), stranger)).Request);
        await using var db = stand.Database.Open();
        Assert.Equal(1, await db.Requests.CountAsync());
    }

    [Fact]
    public async Task Acknowledgement_GoesToAMobileOnceWithCodeAndTime()
    {
        var request = await stand.ReceiveAsync();
        await stand.ReceiveAsync(RequestStand.Leak() with { Phone = "023-68000000" });
        await using var db = stand.Database.Open();
        var message = await db.Outbox.SingleAsync();
        Assert.Equal(("13800000011", (Guid?)null), (message.Phone, message.CaseId));
        Assert.Contains(QueryCode.Show(request.QueryCode), message.Words, StringComparison.Ordinal);
        Assert.Contains("8月4日10:36前答复您", message.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("漏水", message.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnswerAndSendElsewhere_CloseItWithWordsForTheApplicant()
    {
        var answered = await stand.ReceiveAsync();
        Assert.NotNull((await stand.Register.DoAsync(answered.Id, 0, new AnswerRequest { Words = "物业已经答应明天来修。" }, Feng)).Request);
        var kept = await stand.LoadAsync(answered.Id);
        Assert.Equal((RequestState.Answered, "物业已经答应明天来修。", Feng.Name, stand.Now), (kept.State, kept.Answer, kept.HandledBy, kept.FirstAnsweredAt!.Value));

        var sent = await stand.ReceiveAsync();
        var wrong = await stand.Register.DoAsync(sent.Id, 0, new SendElsewhere(), Registrar);
        Assert.Equal(["where", "words"], wrong.Faults.Select(f => f.Field).Order(StringComparer.Ordinal));
        Assert.NotNull((await stand.Register.DoAsync(sent.Id, 0, new SendElsewhere { Where = Destination.LabourArbitration, Office = "某区仲裁委", Words = "工资的事，仲裁在先。" }, Registrar)).Request);
        Assert.Equal((Destination.LabourArbitration, RequestState.SentElsewhere), ((await stand.LoadAsync(sent.Id)).Destination!.Value, (await stand.LoadAsync(sent.Id)).State));
    }

    [Fact]
    public async Task Contact_StopsTheClockAndLeavesItOpen()
    {
        var request = await stand.ReceiveAsync();
        await stand.Register.DoAsync(request.Id, 0, new NoteContact { Words = "电话里说好明天来。" }, Feng);
        var kept = await stand.LoadAsync(request.Id);
        Assert.True(kept.IsOpen);
        Assert.False(kept.IsOverdueAt(kept.AnswerDueAt.AddDays(3)));
        stand.Clock.Now += TimeSpan.FromHours(30);
        await stand.ReceiveAsync();
        stand.Clock.Now += TimeSpan.FromHours(30);
        Assert.Equal(new(2, 1), await stand.Queries.CountAsync(Registrar));
    }

    [Fact]
    public async Task SortingAnew_NeedsAReasonAndIsLoggedWithBoth()
    {
        var request = await stand.ReceiveAsync(RequestStand.Leak() with { Triage = Triage.Private });
        Assert.Equal("reason", Assert.Single((await stand.Register.DoAsync(request.Id, 0, new SortRequest { Triage = Triage.Small }, Director)).Faults).Field);
        Assert.Equal("triage", Assert.Single((await stand.Register.DoAsync(request.Id, 0, new SortRequest { Triage = Triage.Private, Reason = "一样" }, Director)).Faults).Field);
        await stand.Register.DoAsync(request.Id, 0, new SortRequest { Triage = Triage.Small, Reason = "整栋楼的水管" }, Director);
        await using var db = stand.Database.Open();
        var log = await db.Events.SingleAsync(e => e.StepKey == "request-sorted");
        Assert.Contains("从“私事，由当事人自己解决”改为“小事，由社区共同办理”：整栋楼的水管", log.Zh, StringComparison.Ordinal);
        Assert.Equal((Triage.Small, "整栋楼的水管", Director.Name), ((await stand.LoadAsync(request.Id)).Triage!.Value, (await stand.LoadAsync(request.Id)).TriageReason, (await stand.LoadAsync(request.Id)).SortedBy));
    }

    [Fact]
    public async Task TwoClerks_TheSecondOverwritesNothing()
    {
        var request = await stand.ReceiveAsync();
        await stand.Register.DoAsync(request.Id, 0, new NoteContact { Words = "打过了。" }, Feng);
        var stale = await stand.Register.DoAsync(request.Id, 0, new AnswerRequest { Words = "不用管。" }, Registrar);
        Assert.Contains($"{Feng.Name}刚改过这件来件", stale.Refusal!.Value.Zh, StringComparison.Ordinal);
        await stand.Register.DoAsync(request.Id, 1, new AnswerRequest { Words = "答复。" }, Registrar);
        Assert.Contains($"{Registrar.Name}已经办结了", (await stand.Register.DoAsync(request.Id, 2, new AnswerRequest { Words = "再答复。" }, Feng)).Refusal!.Value.Zh, StringComparison.Ordinal);
        Assert.Equal("答复。", (await stand.LoadAsync(request.Id)).Answer);
    }

    [Fact]
    public async Task EverybodyElse_SeesAndDoesNothing()
    {
        var request = await stand.ReceiveAsync();
        foreach (var stranger in new[] { OtherMediator, Officer, Clerk, Judge, JusticeOffice, Administrator })
        {
            Assert.Empty(await stand.Queries.ListAsync(stranger));
            Assert.Null(await stand.Queries.FindAsync(request.Id, stranger));
            var answer = await stand.Register.DoAsync(request.Id, 0, new AnswerRequest { Words = "不是我的。" }, stranger);
            Assert.Equal((await stand.Register.DoAsync(Guid.NewGuid(), 0, new AnswerRequest { Words = "没有。" }, Feng)).Refusal, answer.Refusal);
        }
        Assert.True((await stand.LoadAsync(request.Id)).IsOpen);
        foreach (var own in new[] { Feng, Chu, Registrar, Director }) Assert.Single(await stand.Queries.ListAsync(own));
    }

    [Fact]
    public async Task List_IsOldestFirstAndPointsOutWhatIsAlike()
    {
        var first = await stand.ReceiveAsync();
        stand.Clock.Now += TimeSpan.FromHours(2);
        var again = await stand.ReceiveAsync(RequestStand.Leak() with { Words = "楼上张某乙家漏水，泡坏了天花板，修要3,200元，到现在也不理我。" });
        await stand.ReceiveAsync(RequestStand.Leak() with { Words = "邻居的狗半夜叫，吵得睡不着。" });
        await stand.ReceiveAsync(RequestStand.Leak() with { Phone = "13800000012" });
        stand.Clock.Now += TimeSpan.FromHours(23);
        await stand.ReceiveAsync();
        var rows = await stand.Queries.ListAsync(Registrar);
        Assert.Equal([1, 2, 3, 4, 5], rows.Select(r => int.Parse(r.Number[^5..^1])));
        Assert.Equal([true, true, false, false, true], rows.Select(r => r.HasAlike));
        Assert.Equal([again.Id], (await stand.Queries.FindAsync(first.Id, Feng))!.Alike.Select(a => a.Id));
    }
}
