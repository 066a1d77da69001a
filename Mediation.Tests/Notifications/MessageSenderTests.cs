using System.Net;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Mediation.Web.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Mediation.Tests.Notifications;

/// <summary>A message goes out once; while the gateway is down it waits, and out of date it is not sent any more.</summary>
public sealed class MessageSenderTests : IAsyncLifetime
{
    private readonly Gateway gateway = new();
    private readonly Guid id = Guid.CreateVersion7();
    private StandingCase stand = null!;

    public async ValueTask InitializeAsync()
    {
        stand = await CaseStand.Referred.OpenAsync();
        var now = stand.Clock.Now.UtcDateTime;
        await using var db = stand.Database.Open();
        db.Outbox.Add(new OutboxMessage { Id = id, CaseId = stand.Id, Phone = "13800000001", Words = "验证码123456", CreatedAt = now, ValidUntil = now.AddMinutes(5), NextAttemptAt = now });
        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => stand.DisposeAsync();

    [Fact]
    public async Task Message_IsSentOnceAndItsWordsForgotten()
    {
        await BeatAsync(0);
        await BeatAsync(60);
        Assert.Equal([(id, "13800000001", "验证码123456")], gateway.Sent);
        var message = await LoadAsync();
        Assert.Equal(("", 1, null, null), (message.Words, message.Attempts, message.NextAttemptAt, message.Problem));
        Assert.NotNull(message.SentAt);
    }

    [Fact]
    public async Task GatewayDown_KeepsTheMessageAndTriesLater()
    {
        gateway.Says = "HTTP 503";
        await BeatAsync(0);
        await BeatAsync(5);
        var waiting = await LoadAsync();
        Assert.Equal((1, "HTTP 503", "验证码123456", null), (waiting.Attempts, waiting.Problem, waiting.Words, waiting.SentAt));
        gateway.Says = null;
        await BeatAsync(10);
        Assert.Equal(2, gateway.Sent.Count);
        Assert.All(gateway.Sent, s => Assert.Equal(id, s.Id));
        Assert.Equal((2, null, ""), ((await LoadAsync()).Attempts, (await LoadAsync()).Problem, (await LoadAsync()).Words));
    }

    [Fact]
    public async Task OutOfDate_IsNotSent()
    {
        await BeatAsync(301);
        Assert.Empty(gateway.Sent);
        Assert.Equal(("", null, null), ((await LoadAsync()).Words, (await LoadAsync()).SentAt, (await LoadAsync()).NextAttemptAt));
    }

    [Fact]
    public async Task TwoSenders_SendItOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Sender().SendDueAsync()));
        Assert.Single(gateway.Sent);
    }

    [Fact]
    public async Task AttemptThatTakesLong_IsNotMadeASecondTimeMeanwhile()
    {
        gateway.Meanwhile = async () =>
        {
            gateway.Meanwhile = null;
            stand.Clock.Now += TimeSpan.FromSeconds(15);
            await Sender().SendDueAsync();
        };
        await BeatAsync(0);
        Assert.Single(gateway.Sent);
        Assert.Equal((1, stand.Clock.Now.UtcDateTime), ((await LoadAsync()).Attempts, (await LoadAsync()).SentAt));
    }

    [Fact]
    public async Task CodeWhoseTurnComesTooLate_IsNotSent()
    {
        await AddAsync(stand.Clock.Now.UtcDateTime.AddSeconds(-1));
        gateway.Meanwhile = () =>
        {
            stand.Clock.Now += TimeSpan.FromMinutes(6);
            return Task.CompletedTask;
        };
        await BeatAsync(0);
        Assert.NotEqual(id, Assert.Single(gateway.Sent).Id);
        Assert.Null((await LoadAsync()).SentAt);
    }

    [Fact]
    public async Task MessageTheGatewayBreaksOn_HoldsUpNoOtherAndEnds()
    {
        var bad = await AddAsync(stand.Clock.Now.UtcDateTime.AddSeconds(-1));
        gateway.Breaks = bad;
        await BeatAsync(0);
        Assert.NotNull((await LoadAsync()).SentAt);
        for (var i = 0; i < 10; i++) await BeatAsync(600);
        Assert.Equal(6, gateway.Sent.Count(s => s.Id == bad));
        await using var db = stand.Database.Open();
        Assert.Equal(("", "InvalidOperationException"), await db.Outbox.Where(m => m.Id == bad).Select(m => ValueTuple.Create(m.Words, m.Problem)).SingleAsync());
    }

    [Fact]
    public async Task HttpGateway_SaysIdKeyAndWords_AndTellsWhatWentWrong()
    {
        using var recorder = new Recorder();
        using var http = new HttpClient(recorder);
        Assert.Null(await new HttpGateway(http, new("https://gateway.invalid/send"), "geheim").SendAsync(id, "13800000001", "字"));
        Assert.Equal(($"{id}", "Bearer geheim"), (recorder.Key, recorder.Authorization));
        Assert.Contains("13800000001", recorder.Body);
        recorder.Status = HttpStatusCode.BadGateway;
        Assert.Equal("HTTP 502", await new HttpGateway(http, new("https://gateway.invalid/send"), null).SendAsync(id, "1", "字"));
        Assert.Contains("Messages:Address", await new HttpGateway(http, null, null).SendAsync(id, "1", "字"));
    }

    [Fact]
    public async Task DevelopmentGateway_ShowsTheSameMessageOnce()
    {
        var development = new DevelopmentGateway(stand.Clock);
        await development.SendAsync(id, "13800000001", "一");
        await development.SendAsync(id, "13800000001", "一");
        Assert.Equal("一", Assert.Single(development.Last).Words);
        for (var i = 0; i < 60; i++) await development.SendAsync(Guid.NewGuid(), "1", $"{i}");
        Assert.Equal((50, "59"), (development.Last.Count, development.Last[0].Words));
    }

    private MessageSender Sender() =>
        new(stand.Database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), gateway, stand.Clock, NullLogger<MessageSender>.Instance);

    private async Task BeatAsync(int seconds)
    {
        var before = stand.Clock.Now;
        stand.Clock.Now = before.AddSeconds(seconds);
        await Sender().SendDueAsync();
    }

    private async Task<OutboxMessage> LoadAsync()
    {
        await using var db = stand.Database.Open();
        return await db.Outbox.AsNoTracking().SingleAsync(m => m.Id == id);
    }

    // Another message, which is worth sending for a day.
    private async Task<Guid> AddAsync(DateTime due)
    {
        var other = Guid.CreateVersion7();
        await using var db = stand.Database.Open();
        db.Outbox.Add(new OutboxMessage { Id = other, CaseId = stand.Id, Phone = "13800000002", Words = "提醒", CreatedAt = due, ValidUntil = due.AddDays(1), NextAttemptAt = due });
        await db.SaveChangesAsync();
        return other;
    }

    private sealed class Gateway : IMessageGateway
    {
        private readonly Lock guard = new();

        public List<(Guid Id, string Phone, string Words)> Sent { get; } = [];

        public string? Says { get; set; }

        public Guid? Breaks { get; set; }

        public Func<Task>? Meanwhile { get; set; }

        public async Task<string?> SendAsync(Guid id, string phone, string words, CancellationToken ct = default)
        {
            lock (guard) Sent.Add((id, phone, words));
            if (id == Breaks) throw new InvalidOperationException("The gateway broke.");
            if (Meanwhile is { } meanwhile) await meanwhile();
            return Says;
        }
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public string? Key { get; private set; }

        public string? Authorization { get; private set; }

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Key = request.Headers.TryGetValues("Idempotency-Key", out var keys) ? keys.Single() : null;
            Authorization ??= request.Headers.Authorization?.ToString();
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new(Status);
        }
    }
}
