using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Shared;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Confirmation;

/// <summary>One application: clause beside evidence and record, the statutory list, the decision.</summary>
public partial class ReviewPage
{
    private readonly HashSet<string> ticked = [];
    private ReviewView? view;
    private StepAnswer? answer;
    private string? happened;
    private bool loaded;
    private bool busy;
    private Guid command = Guid.CreateVersion7();
    private Actor? actor;

    [Inject] private CaseQueries Queries { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private StepRunner Runner { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    /// <summary>The case.</summary>
    [Parameter] public Guid Id { get; set; }

    private bool MayJudge => actor?.Is(Role.Judge) is true && view?.State == ConfirmationState.UnderReview;

    private List<string> Open => view is not { State: ConfirmationState.UnderReview } ? [] : [.. view.Checklist.Where(i => !ticked.Contains(i.Code)).Select(i => i.Question.Here())];

    private IEnumerable<StepOffer> Offers => view!.Offers.Where(o => o.IsMine && o.Step.Key != "confirm");

    private string Times => string.Join(T["，"], new[] { At(view!.EffectiveAt, "{0}生效"), At(view.FiledAt, "{0}申请"), At(view.AcceptedAt, "{0}受理") }.OfType<string>());

    private string Whose => view!.State is ConfirmationState.Supplement or ConfirmationState.FurtherEvidence ? T["各方当事人"] : view!.DecidedAt is not null && Offers.All(o => !o.Step.IsForward) ? T["没有人需要办"] : Offers.Any(o => o.Step.IsForward || o.Step.Key == "question-parties") ? T["您"] : view.State == ConfirmationState.Filed ? Role.CourtClerk.Here() : Role.Judge.Here();

    private string WhoseNote => view!.State switch
    {
        ConfirmationState.Filed => T["审查材料，决定是否受理"],
        ConfirmationState.Supplement => T["等各方补交"],
        ConfirmationState.FurtherEvidence => T["等各方补充陈述或者证据"],
        ConfirmationState.UnderObjection => T["审查异议，作出裁定"],
        ConfirmationState.UnderReview => view.QuestionedAt is null ? T["通知各方同时到场核实"] : T["逐项判断，作出裁定"],
        _ => "",
    };

    private List<StageStrip.Stop> Stops =>
    [
        new(T["协议生效"], At(view!.EffectiveAt, "{0}") ?? ""), new(T["共同申请"], At(view.FiledAt, "{0}") ?? ""), new(T["法院受理"], At(view.AcceptedAt, "{0}") ?? ""),
        new(T["一并核实"], At(view.QuestionedAt, "{0}") ?? ""), new(T["裁定"], At(view.DecidedAt, "{0}") ?? ""),
    ];

    private int StageNow => view!.DecidedAt is not null ? 4 : view.QuestionedAt is not null ? 4 : view.AcceptedAt is not null ? 3 : 2;

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => LoadAsync();

    private string? At(DateTime? at, string format) => at is { } moment
        ? T[format, StepContext.DayOf(moment) == view!.Today ? Tongue.Clock(moment) : $"{Tongue.Day(StepContext.DayOf(moment), view.Today)} {Tongue.Clock(moment)}"].Value
        : null;

    private string GroupName(string code) => code[..3] switch
    {
        "205" => T["申请条件"], "354" => T["材料"], "355" => T["应当受理"], "356" => T["一并核实"], _ => T["没有应当驳回的情形"],
    };

    private void Tick(string code, bool on)
    {
        if (on) ticked.Add(code);
        else ticked.Remove(code);
    }

    private async Task LoadAsync()
    {
        actor = await Reader.FindAsync();
        view = actor is null || await Queries.FindContextAsync(Id, actor) is not { } context ? null : ReviewView.Of(context);
        loaded = true;
    }

    private async Task ConfirmAsync()
    {
        if (busy || actor is null) return;
        busy = true;
        try
        {
            var input = new ConfirmInput { NoGround355 = true, NoGround358 = true };
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
        (happened, answer) = (taken.Happened.Here(), null);
        await LoadAsync();
    }
}
