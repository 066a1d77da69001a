using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Public;

/// <summary>The road of a case as a party tells it: what is behind, where it stands, what is ahead.</summary>
internal static class StatusRoad
{
    private static readonly Text None = new("", "");

    public static IReadOnlyList<RoadStop> Of(StepContext c)
    {
        var k = c.Case;
        var stops = new List<RoadStop>();
        void Add(string zh, string en, DateTime? at, Text? note = null) =>
            stops.Add(new(new(zh, en), note ?? None, at is { } moment ? StepContext.DayOf(moment) : null, at is not null, false));

        if (k.Referral is { } referral) Add($"{referral.FromName}转来", $"Referred by {referral.FromName}", referral.ReceivedAt);
        else Add("提出申请", "Applied", k.RegisteredAt);
        if (k.State == CaseState.NotAccepted)
        {
            Add("没有受理", "Not taken", k.OverAt ?? k.ClosedAt ?? k.RegisteredAt);
            return Mark(stops);
        }
        Add("受理", "Taken by the committee", k.AcceptedAt);
        if (k.State is CaseState.Withdrawn || (k.State is CaseState.Ended && k.AgreementInEffect is null) || (k.State is CaseState.Closed or CaseState.Archived && k.Agreement?.EffectiveAt is null))
        {
            if (k.Sessions.Count > 0) Add("双方谈", "Both sides met", k.Sessions.Min(s => s.OpenedAt), Times(k.Sessions.Count));
            Add(k.EndReason is null ? "撤回申请" : "没有谈成", k.EndReason is null ? "Withdrawn" : "No agreement", k.OverAt);
            Add("结案", "Closed", k.ClosedAt);
            return Mark(stops);
        }
        var talked = k.Agreement?.FinalisedAt ?? (k.State > CaseState.Suspended ? k.Sessions.Max(s => s.ClosedAt) : null);
        Add(talked is null ? "双方谈" : "谈成了", talked is null ? "Both sides meet" : "Agreed", talked, k.Sessions.Count == 0 ? None : Times(k.Sessions.Count));
        if (k.Agreement is { Form: AgreementForm.Oral }) Add("口头协议生效", "The oral agreement takes effect", k.Agreement.EffectiveAt);
        else Add("双方签协议", "Both sides sign", k.Agreement?.EffectiveAt);
        AddLedger(c, stops);
        AddCourt(k, stops);
        Add("结案", "Closed", k.ClosedAt, k.ClosedAt is null ? new("调解员回访以后", "After the mediator has called on you") : None);
        return Mark([.. stops.Take(3 + 1), .. stops[4..^1].OrderBy(s => s.IsDone ? 0 : 1).ThenBy(s => s.Day ?? DateOnly.MaxValue), stops[^1]]);
    }

    private static void AddLedger(StepContext c, List<RoadStop> stops)
    {
        foreach (var row in (c.Agreement?.Ledger ?? []).Where(r => r.State is LedgerState.Open or LedgerState.Partly or LedgerState.Performed && r.DueOn is not null && !(r.IsYearly && r.DueOn > c.Today)))
        {
            var debtor = c.Case.FindParty(row.DebtorKey)?.Name ?? "";
            var done = row.State == LedgerState.Performed;
            var verb = row.Amount is null ? "：" : "付";
            var note = row.Payable is { } amount ? new Text($"{amount}元", $"{amount} yuan") : None;
            stops.Add(new(new($"{debtor}{verb}{row.Subject}", $"{debtor}: {row.Subject}"), note, done ? row.PerformedOn : row.DueOn, done, false));
        }
    }

    private static void AddCourt(MediationCase k, List<RoadStop> stops)
    {
        if (k.Confirmation is not { } a || a.State == ConfirmationState.Preparing) return;
        // While the court has it, the day by which it decides.
        var at = a.DecidedAt is { } decided ? StepContext.DayOf(decided) : k.Deadlines.Where(d => d.IsRunning && d.Kind is DeadlineKind.D33 or DeadlineKind.D34 or DeadlineKind.D35).Min(d => (DateOnly?)d.DueOn);
        stops.Add(new(a.State == ConfirmationState.Confirmed ? new("法院裁定协议有效", "The court ruled the agreement valid") : new($"法院：{a.State.Term().Zh}", $"Court: {a.State.Term().En}"),
            new(a.CourtName, a.CourtName), at, !a.IsPending, false));
        if (k.Enforcement is not { } e) return;
        var over = e.State == EnforcementState.Ended;
        stops.Add(new(over ? new($"强制执行：{e.Outcome?.Term().Zh}", $"Enforcement: {e.Outcome?.Term().En}") : new("法院强制执行", "The court enforces"),
            new(e.CourtName, e.CourtName), e.EndedAt is { } end ? StepContext.DayOf(end) : null, over, false));
    }

    private static Text Times(int count) => new($"谈了{count}次", count == 1 ? "met once" : $"met {count} times");

    // The first that is not done is where it stands.
    private static List<RoadStop> Mark(List<RoadStop> stops)
    {
        var now = stops.FindIndex(s => !s.IsDone);
        if (now >= 0) stops[now] = stops[now] with { IsNow = true };
        return stops;
    }
}
