using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>Writes the view of a case for its reader.</summary>
internal static class CaseViews
{
    private static readonly HashSet<string> KeySteps =
        ["refer", "accept", "begin-drafting", "sign-agreement", "sign-as-mediator", "seal", "file-confirmation", "confirm", "reject", "record-performance",
         "order-material", "close-unsupplemented", "appoint", "grant-recusal", "extend", "suspend", "resume", "close-performed", "close-ended", "end-without-agreement", "withdraw", "decline",
         "return-assignment", "hand-back", "request-no-penalty", "approve-no-penalty", "refuse-no-penalty"];

    internal static CaseView Of(StepContext c, IReadOnlyList<CaseEvent> events)
    {
        var k = c.Case;
        var level = CaseAccess.LevelOf(c.Actor, k);
        var full = level == ReadLevel.Full;
        var mask = NameMask.For(c);
        var stage = CaseStages.StageOf(k.State);
        return new(k.Id, k.Version, level, c.Today, k.FileNumber ?? "", k.QueryCode, mask.Over(CaseRow.Names(k, Side.Applicant)), mask.Over(CaseRow.Names(k, Side.Respondent)), mask.Over(k.Subject),
            k.Category, k.Origin, k.Risk, k.AmountInDispute, full ? k.Facts : "", full ? k.Claims : "", k.RegisteredAt, k.CommitteeName, k.LeadMediatorName,
            c.Directory.Room(k.RoomId)?.Name, Outlook(c, mask), [.. Enum.GetValues<CaseStage>().Select(s => new StageView(s.Term(), StageDay(k, s)))], (int)stage,
            full ? [.. k.InOrder.Select(Party)] : [],
            full ? [.. k.Evidence.OrderBy(e => e.Number).Select(e => new EvidenceView(e.Number, e.Title, e.SubmittedBy, e.OriginalChecked, e.Shows, e.ReceivedOn))] : [],
            [.. k.Sessions.OrderBy(s => s.Number).Select(s => new SessionView(s.Number, s.OpenedAt, s.ClosedAt, mask.Over(s.Place), s.Result?.Term(), s.Statements.Count))],
            full && k.Agreement is { } a ? AgreementViews.Of(a, c) : null, Confirmation(k, mask),
            [.. k.Deadlines.OrderBy(d => d.StoppedAt is not null).ThenBy(d => d.DueOn).Select(d =>
                new DeadlineView(mask.Over(CaseRow.Named(d)), mask.Over(d.Subject), d.DueOn, d.NominalOn, d.IsProvisional, d.StoppedAt is not null, d.IsMet, DeadlineRules.Of(d.Kind).Source, CaseRow.StandingOf(d, c.Calendar)))],
            [.. k.Documents.Where(d => full || PaperAccess.MaySee(d.Kind, c.Actor, k)).OrderByDescending(d => d.Number)
                .Select(d => new PaperView(d.Id, d.Kind.Term(), d.IssuedAt, d.Digest is not null, d.Pages))],
            [.. events.Where(e => full || KeySteps.Contains(e.StepKey)).Select(e => new EventView(e.At, mask.Over(new Text(e.Zh, e.En)), full ? e.ActorName : "", KeySteps.Contains(e.StepKey)))],
            [.. Offers(c).Where(o => full || (o.IsMine && o.Initial is null))], full ? Options(c) : k.State == CaseState.RecusalReview ? StepOptions.None with { Mediators = Options(c).Mediators, Roles = c.Actor.Roles } : StepOptions.None, Referral(c, mask), k.State,
            k.State == CaseState.Mediating && CaseAccess.MayActAs(Role.Mediator, c.Actor, k), CourseView.Of(c, mask),
            new(k.Risk, mask.Over(k.RiskReason), k.LeaderName, k.JointMeetingOn, k.JointMeetingUnits, k.Triage, mask.Over(k.SourceNote), k.HasProtectionOrder, k.IsRestricted));
    }

    /// <summary>Every step of the present state, the reader's own first, forward ones before the rest.</summary>
    internal static IReadOnlyList<StepOffer> Offers(StepContext c) =>
        [.. CaseWorkflow.Steps.Where(s => !s.Creates && CaseWorkflow.Belongs(s, c.Case) && s.Concerns(c))
            .Select(s => Offer(s, c)).Where(o => o.IsMine || o.Step.IsForward)
            .OrderByDescending(o => o.IsMine).ThenByDescending(o => o.Step.IsForward)];

    internal static StepOffer Offer(CaseStep step, StepContext c)
    {
        var mine = step.Creates ? step.Roles.Any(c.Actor.Is) : CaseAccess.MayTake(step, c.Actor, c.Case);
        return new(step, CaseWorkflow.WhyNot(step, c),
            [.. step.Requirements.SelectMany(r => r.Examine(c).Select(n => new NeedView(n.Sentence, n.Met, n.At, r.Source)))], mine, mine ? step.InputFor(c) : null);
    }

    internal static StepOptions Options(StepContext c)
    {
        var k = c.Case;
        static Text Same(string s) => new(s, s);
        var host = c.Actor.HostBodyId;
        return new(
            [.. k.InOrder.Select(p => new StepOption(p.Key, Same($"{p.Mark} {p.Name}")))],
            [.. c.Directory.Mediators.Where(m => m.CommitteeId == k.CommitteeId && m.IsActive).Select(m => new StepOption(m.Id.ToString(), Same(m.Name)))],
            [.. ConfirmationRoute.Choices(k, c.Directory.Hosts, c.Directory.Bindings, c.Today).Select(x =>
                new StepOption(x.CourtId.ToString(), new($"{x.Name}（{x.Reason.Zh}）", $"{x.Name} ({x.Reason.En})"), x.Allowed))],
            [.. c.Directory.Rooms.Where(r => host is not null ? r.HostBodyId == host : r.CommitteeId == c.Actor.CommitteeId).Select(r => new StepOption(r.Id.ToString(), Same(r.Name)))],
            [.. k.SignatoriesOn(c.Today).Select(s => new StepOption(s.Reference, new($"{s.Name}（{k.FindParty(s.PartyKey)?.Mark}方{s.Capacity.Term().Zh}）", $"{s.Name} ({s.Capacity.Term().En})")))],
            [.. (k.Agreement?.Ledger ?? []).Where(r => r.State is LedgerState.Open or LedgerState.Partly).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).Select(r =>
                new StepOption(r.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), Same($"{r.Subject}{(r.Owed.Fen > 0 ? $" {r.Owed}元" : "")}{(r.DueOn is { } d ? $"（{d:yyyy-MM-dd}）" : "")}")))],
            c.Actor.Roles);
    }

    private static OutlookView Outlook(StepContext c, NameMask mask)
    {
        var o = CaseOutlook.Of(c);
        var k = c.Case;
        var confirmation = k.Confirmation is { } app ? new Text($"司法确认：{app.State.Term().Zh}", $"confirmation: {app.State.Term().En}") : new Text("", "");
        return new(o.Where, confirmation, mask.Over(o.Whose), mask.Over(o.WhoseNote), o.Next?.DueOn, o.Next is null ? CaseRow.StandingOf(c) ?? new("", "") : mask.Over(CaseRow.Named(o.Next)), o.Next?.IsProvisional is true,
            [.. o.Missing.Select(n => mask.Over(n.Sentence))]);
    }

    private static DateOnly? StageDay(MediationCase k, CaseStage stage)
    {
        DateTime? at = stage switch
        {
            CaseStage.Acceptance => k.AcceptedAt ?? k.RegisteredAt,
            CaseStage.Mediation => k.Sessions.MinBy(s => s.Number)?.OpenedAt,
            CaseStage.Drafting or CaseStage.Signing => k.Agreement?.FinalisedAt,
            CaseStage.Performance => k.Agreement?.EffectiveAt,
            _ => k.ClosedAt,
        };
        return at is { } moment ? StepContext.DayOf(moment) : null;
    }

    private static PartyView Party(Party p) => new(p.Key, p.Side, p.Mark, p.Name, p.Kind, p.MemberCount, p.MandatesOnFile, Mask.Id(p.IdNumber), p.CreditCode,
        Mask.Phone(p.Phone), p.Address, p.ConsentTo(ConsentKind.Mediation)?.Given,
        [.. p.Representatives.Select(r => new RepresentativeView(r.Name, r.Capacity, r.Post, Mask.Id(r.IdNumber), Mask.Phone(r.Phone), r.MaySettle))]);

    private static ConfirmationView? Confirmation(MediationCase k, NameMask mask) => k.Confirmation is not { } a ? null : new(
        a.Number, a.State, a.CourtName, a.CourtNumber, a.FiledAt, a.AcceptedAt, a.DecidedAt, mask.Maybe(a.Missing), a.SupplyBy, a.Ground358?.Term() ?? a.Ground355?.Term(), mask.Maybe(a.Reasons));

    private static ReferralView? Referral(StepContext c, NameMask mask) => c.Case.Referral is not { } r ? null : new(r.FromName, r.OfficerName, r.LetterNumber,
        [.. mask.Over(r.Materials).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], mask.Over(r.ConsentEvidence), r.ReceivedAt, r.RepliedAt,
        r.CourtNumber, Nature(r), r.SenderDueOn, c.Case.NoPenalty is { } asked ? PoliceAnswer(asked) : null);

    private static Text? Nature(Domain.Referrals.Referral r) => r switch
    {
        { IsPublicSecurityCase: true, IsPenaltyDecided: true } => new("治安案件，已作处罚决定，只调解民事部分", "public-security case, penalty decided: only the civil part is mediated"),
        { IsPublicSecurityCase: true } => new("治安案件，第九条范围内：达成协议并履行后，双方书面申请、公安机关认可的，不予处罚", "public-security case within article 9: no penalty after agreement, performance, written application and approval"),
        { PetitionClass: { } item } => item.Term(),
        _ => null,
    };

    private static Text PoliceAnswer(Domain.Referrals.NoPenaltyRequest asked) => asked.Approved switch
    {
        true => new("公安机关认可，不予处罚", "approved: no penalty"),
        false => new("公安机关没有认可，依法处理", "not approved: handled by law"),
        _ => new("已书面申请，等公安机关答复", "applied for, the police have not answered"),
    };
}
