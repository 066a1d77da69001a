using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Documents;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Shared;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Mediation.Web.Confirmation;

/// <summary>One application: clause beside evidence and record, the statutory list, the decision.</summary>
public partial class ReviewPage
{
    // The inputs whose ruling is drafted while they are filled in.
    private readonly Dictionary<string, object> inputs = [];
    private ReviewRead? read;
    private string? tickRefused;
    private ReviewView? view;
    private StepAnswer? answer;
    private string? happened;
    private bool loaded;
    private bool busy;
    private Guid command = Guid.CreateVersion7();
    private Actor? actor;
    private IReadOnlyList<Guid>? seen;
    private bool announce;

    [Inject] private ReviewQueries Queries { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private TickStore Ticks { get; set; } = null!;

    [Inject] private StepRunner Runner { get; set; } = null!;

    [Inject] private IJSRuntime Js { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [Inject] private ILogger<ReviewPage> Log { get; set; } = null!;

    /// <summary>The case.</summary>
    [Parameter] public Guid Id { get; set; }

    private bool MayTick => actor?.Is(Role.Judge) is true && view?.State is ConfirmationState.UnderReview or ConfirmationState.FurtherEvidence;

    private bool MayJudge => actor?.Is(Role.Judge) is true && view?.State == ConfirmationState.UnderReview && !IsAnothers;

    private bool IsAnothers => actor?.Is(Role.Judge) is true && view is { IsOpenToReader: false };

    private List<string> Open => view is not { State: ConfirmationState.UnderReview } ? [] : [.. view.Unjudged.Select(i => i.Question.Here())];

    private IEnumerable<StepOffer> Offers => view!.Offers.Where(o => o.IsMine && o.Step.Key != "confirm");

    private string Times => string.Join(T["，"], new[] { At(view!.EffectiveAt, "{0}生效"), At(view.FiledAt, "{0}申请"), At(view.AcceptedAt, "{0}受理") }.OfType<string>());

    private string Whose => view!.Turn switch
    {
        null => view.IsPending ? T["各方当事人"] : T["没有人需要办"],
        { } turn when actor?.Is(turn) is true && !(turn == Role.Judge && IsAnothers) => T["您"],
        Role.Judge when view.Judge is { } judge => judge,
        Role.CourtClerk when !view.IsPending => T["书记员"],
        { } turn => turn.Here(),
    };

    private string WhoseNote => view!.State switch
    {
        ConfirmationState.Filed => view.Proposed is null ? T["审查材料，决定是否受理"] : T["书记员提请裁定不予受理"],
        ConfirmationState.Supplement or ConfirmationState.FurtherEvidence when view.Turn == Role.Judge => T["期限满了，裁定是否按撤回申请处理"],
        ConfirmationState.Supplement => T["等各方补交"],
        ConfirmationState.FurtherEvidence => T["等各方补充陈述或者证据"],
        ConfirmationState.UnderObjection => T["审查异议，作出裁定"],
        ConfirmationState.UnderReview => view.QuestionedAt is null ? T["通知各方同时到场核实"] : T["逐项判断，作出裁定"],
        _ => view.Turn == Role.CourtClerk ? T["送达裁定"] : "",
    };

    // What the reader came for stands open.
    private bool IsFirst(StepOffer offer) => offer.Step.IsForward || (offer.Step is ServePaper && view!.Turn == Role.CourtClerk && actor?.Is(Role.CourtClerk) is true);

    private List<StageStrip.Stop> Stops =>
    [
        new(T["协议生效"], At(view!.EffectiveAt, "{0}") ?? ""), new(T["共同申请"], At(view.FiledAt, "{0}") ?? ""), new(T["法院受理"], At(view.AcceptedAt, "{0}") ?? ""),
        new(T["一并核实"], At(view.QuestionedAt, "{0}") ?? ""), new(T["裁定"], At(view.DecidedAt, "{0}") ?? ""),
    ];

    private int StageNow => view!.DecidedAt is not null ? 4 : view.QuestionedAt is not null ? 4 : view.AcceptedAt is not null ? 3 : 2;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        // The same page is used again for the next case.
        (happened, answer, command) = (null, null, Guid.CreateVersion7());
        inputs.Clear();
        seen = null;
        await LoadAsync();
        seen = read?.Order;
    }

    private string? At(DateTime? at, string format) => at is { } moment
        ? T[format, StepContext.DayOf(moment) == view!.Today ? Tongue.Clock(moment) : $"{Tongue.Day(StepContext.DayOf(moment), view.Today)} {Tongue.Clock(moment)}"].Value
        : null;

    // A draft is the judge's; for others there is none to see.
    private RulingPaper? Draft(RulingOutcome outcome, Enum? ground = null, string? reasons = null, IReadOnlyList<string>? withdrawing = null) =>
        actor?.Is(Role.Judge) is true && !IsAnothers ? RulingPaper.Draft(read!.Context, outcome, ground, reasons, withdrawing) : null;

    private RulingPaper? DraftOf(string step) => inputs.GetValueOrDefault(step) switch
    {
        RejectInput reject => Draft(RulingOutcome.Rejected, (Enum?)reject.Ground358 ?? reject.Ground355, reject.Reasons),
        RefuseConfirmationInput refuse => Draft(RulingOutcome.NotAccepted, refuse.Ground, refuse.Reasons),
        WithdrawConfirmationInput { Parties.Count: > 0 } withdraw => Draft(RulingOutcome.Withdrawn, null, WithdrawConfirmation.Words(read!.Context, withdraw), withdraw.Parties),
        WithdrawConfirmationInput => Draft(RulingOutcome.Withdrawn),
        _ => null,
    };

    private object? InputOf(StepOffer offer)
    {
        if (offer.Step.Key is not ("reject" or "withdraw-confirmation" or "refuse-confirmation")) return offer.Initial;
        if (!inputs.TryGetValue(offer.Step.Key, out var input)) inputs[offer.Step.Key] = input = offer.Initial ?? offer.Step.NewInput();
        return input;
    }

    private async Task TickAsync((string Code, bool On) tick)
    {
        if (view is null || (actor = await Reader.FindAsync()) is null) return;
        tickRefused = (await Ticks.KeepAsync(actor, Id, view.Version, tick.Code, view.Basis[tick.Code], tick.On))?.Here();
        if (tickRefused is not null) return;
        var ticks = view.Ticks.Where(t => t.Key != tick.Code).ToDictionary(t => t.Key, t => t.Value);
        if (tick.On) ticks[tick.Code] = new(Clock.GetUtcNow().UtcDateTime, true);
        view = view with { Ticks = ticks };
    }

    private async Task LoadAsync()
    {
        actor = await Reader.FindAsync();
        read = actor is null ? null : await Queries.FindAsync(Id, actor, seen);
        view = read?.View;
        tickRefused = null;
        loaded = true;
    }

    private async Task ConfirmAsync()
    {
        // Pressed twice: the second finds it ruled already, by this very page, and says nothing.
        if (busy || view is not { State: ConfirmationState.UnderReview }) return;
        busy = true;
        try
        {
            if ((actor = await Reader.FindAsync()) is null) return;
            // What is ruled on is what every tick was set for: looked at once more, for another browser may have taken one back.
            var version = view!.Version;
            if (await Queries.FindAsync(Id, actor) is not { } newest || newest.View.Version != version || newest.View.Unjudged.Count > 0)
            {
                await LoadAsync();
                if (view is not null && view.Version == version) return;
                tickRefused = T["案卷刚才变了，没有裁定。请看最新情况。"];
                return;
            }
            var input = new ConfirmInput { Judged = [.. newest.View.Checklist.Except(newest.View.Unjudged).Select(i => i.Item)] };
            answer = await Runner.RunAsync(new StepCommand(Id, view!.Version, command, CaseWorkflow.Find("confirm")!, input), actor, Clock.GetUtcNow().UtcDateTime, CancellationToken.None);
            if (answer.Status is StepStatus.Busy) return;
            command = Guid.CreateVersion7();
            if (answer.Status is StepStatus.Done) await TakenAsync(answer);
        }
        finally
        {
            busy = false;
        }
    }

    private async Task TakenAsync(StepAnswer taken)
    {
        (happened, answer, announce) = (taken.Happened.Here(), null, true);
        inputs.Clear();
        try
        {
            await LoadAsync();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // What was decided stands, whether or not the page can be read anew.
            NotShown(Log, Id, e);
            tickRefused = T["这一步办成了，只是这一页没有刷新出来。请不要再办一次，刷新以后看结果。"];
        }
    }

    /// <summary>After a step the keyboard, and whoever listens to the page, are at what was done.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!announce || happened is null) return;
        announce = false;
        await Js.InvokeVoidAsync("keep.focus", "review-done");
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A step of case {CaseId} was taken, but its page could not be read anew.")]
    private static partial void NotShown(ILogger log, Guid caseId, Exception e);
}
