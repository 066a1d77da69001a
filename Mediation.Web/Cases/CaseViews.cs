using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;

namespace Mediation.Web.Cases;

/// <summary>Writes the view of a case for its reader.</summary>
internal static class CaseViews
{
    private static readonly HashSet<string> KeySteps =
        ["refer", "accept", "begin-drafting", "sign-agreement", "sign-as-mediator", "seal", "file-confirmation", "confirm", "reject", "record-performance",
         "order-material", "close-unsupplemented", "appoint", "grant-recusal", "extend", "suspend", "resume", "record-oral-agreement", "oral-takes-effect",
         "declare-default", "renegotiate", "end-renegotiation", "archive", "reopen",
         "close-performed", "close-ended", "end-without-agreement", "withdraw", "decline", "refuse-confirmation", "treat-as-withdrawn", "treat-further-as-withdrawn",
         "withdraw-confirmation", "object-to-ruling", "dismiss-objection", "uphold-objection", "apply-for-enforcement", "accept-enforcement", "end-enforcement",
         "return-assignment", "hand-back", "request-no-penalty", "approve-no-penalty", "refuse-no-penalty"];

    internal static CaseView Of(StepContext c, IReadOnlyList<CaseEvent> events)
    {
        var k = c.Case;
        var level = CaseAccess.LevelOf(c.Actor, k);
        var full = level == ReadLevel.Full;
        var mask = NameMask.For(c);
        var stage = CaseStages.StageOf(k.State);
        return new CaseView(k.Id, k.Version, level, c.Today, k.FileNumber ?? "", k.QueryCode, mask.Over(CaseRow.Names(k, Side.Applicant)), mask.Over(CaseRow.Names(k, Side.Respondent)), mask.Over(k.Subject),
            k.Category, k.Origin, k.Risk, k.AmountInDispute, full ? k.Facts : "", full ? k.Claims : "", k.RegisteredAt, k.CommitteeName, k.LeadMediatorName,
            c.Directory.Room(k.RoomId)?.Name, Outlook(c, mask), [.. Enum.GetValues<CaseStage>().Select(s => new StageView(s.Term(), StageDay(k, s)))], (int)stage,
            full ? [.. k.InOrder.Select(Party)] : [],
            full ? Evidence(k) : [],
            [.. k.Sessions.OrderBy(s => s.Number).Select(s => new SessionView(s.Number, s.OpenedAt, s.ClosedAt, mask.Over(s.Place), s.Result?.Term(), s.Statements.Count))],
            full && k.Agreement is { } a ? AgreementViews.Of(a, c) : null, Confirmation(c, mask, full),
            [.. k.Deadlines.OrderBy(d => d.StoppedAt is not null).ThenBy(d => d.DueOn).Select(d =>
                new DeadlineView(mask.Over(CaseRow.Named(d)), mask.Over(d.Subject), d.DueOn, d.NominalOn, d.IsProvisional, d.StoppedAt is not null, d.IsMet, DeadlineRules.Of(d.Kind).Source, CaseRow.StandingOf(d, c.Calendar, c.Today)))],
            [.. k.Documents.Where(d => full || PaperAccess.MaySee(d, c.Actor, k)).OrderByDescending(d => d.Number)
                .Select(PaperView.Of)],
            [.. events.Where(e => (full || KeySteps.Contains(e.StepKey)) && (CaseWorkflow.Find(e.StepKey) is not { IsApart: true } || CaseAccess.MayActAs(Role.Mediator, c.Actor, k))).Select(e => new EventView(e.At, mask.Over(new Text(e.Zh, e.En)), full ? e.ActorName : "", KeySteps.Contains(e.StepKey)))],
            [.. Offers(c).Where(o => full || (o.IsMine && o.Initial is null)).Select(o => Masked(o, mask))], full ? Options(c) : k.State == CaseState.RecusalReview ? StepOptions.None with { Mediators = Options(c).Mediators, Roles = c.Actor.Roles } : StepOptions.None, Referral(c, mask), k.State,
            k.State is CaseState.Mediating or CaseState.Renegotiating && CaseAccess.MayActAs(Role.Mediator, c.Actor, k), CourseView.Of(c, mask),
            new(k.Risk, mask.Over(k.RiskReason), k.LeaderName, k.JointMeetingOn, k.JointMeetingUnits, k.Triage, mask.Over(k.SourceNote), k.HasProtectionOrder, k.IsRestricted))
        {
            Investigations = full ? [.. k.Investigations.OrderBy(i => i.Number).Select(i => new InvestigationView(i.AskedName, i.HeldAt, i.Place, i.InvestigatorName, i.RecorderName,
                [.. i.Answers.OrderBy(a => a.Number).Select(a => (a.Question, a.Words))]))] : [],
            Scans = full ? [.. k.Scans.OrderBy(s => s.KeptAt).Select(s => new ScanView(s.Paper.Term(), s.KeptAt, s.KeptBy, new($"scans/{s.Id}", s.FileName, s.MediaType != "application/pdf", s.Size, s.Digest)))] : [],
            Route = full ? RouteView.Of(c) : null,
            After = full ? After(k) : null,
            WaysOn = ExitRoutes.Of(c), MayCall = PhoneBook.MayCall(c.Actor, k),
            MayAskCourt = CaseAccess.MayActAs(Role.Mediator, c.Actor, k) && Domain.Confirmation.PreReview.WhyNot(c).Count == 0,
            NamedMediator = full ? k.NamedMediator : "",
            RequestId = full ? k.RequestId : null,
        };
    }

    internal static IReadOnlyList<EvidenceView> Evidence(MediationCase k) =>
        [.. k.Evidence.OrderBy(e => e.Number).Select(e => new EvidenceView(e.Number, e.Title, e.SubmittedBy, e.OriginalChecked, e.Shows, e.ReceivedOn)
        {
            Opinions = [.. e.Opinions.GroupBy(o => o.PartyKey).Select(o => o.Last()).Select(o => new Text($"{k.FindParty(o.PartyKey)?.Name}：{o.Stand.Term().Zh}{(o.Words.Length > 0 ? $"（{o.Words}）" : "")}", $"{k.FindParty(o.PartyKey)?.Name}: {o.Stand.Term().En}{(o.Words.Length > 0 ? $" ({o.Words})" : "")}"))],
            File = e.FileName is { } name ? new($"evidence/{e.Id}", name, e.MediaType != "application/pdf", e.Size, e.Digest!) : null,
        })];

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

    private static StepOffer Masked(StepOffer o, NameMask mask) => o with
    {
        Refusals = [.. o.Refusals.Select(r => r with { Sentence = mask.Over(r.Sentence) })],
        Needs = [.. o.Needs.Select(n => n with { Sentence = mask.Over(n.Sentence) })],
    };

    internal static StepOptions Options(StepContext c)
    {
        var k = c.Case;
        static Text Same(string s) => new(s, s);
        var host = c.Actor.HostBodyId;
        return new(
            [.. k.InOrder.Select(p => new StepOption(p.Key, Same($"{p.Mark} {p.Name}")))],
            [.. c.Directory.Mediators.Where(m => m.CommitteeId == k.CommitteeId && m.IsActive).Select(m => new StepOption(m.Id.ToString(), Same(m.Name)))],
            [.. (k.Confirmation is { IsEnforceable: true } ? EnforcementRoute.Choices(k, c.Directory.Hosts) : ConfirmationRoute.Choices(k, c.Directory.Hosts, c.Directory.Bindings, c.Today)).Select(x =>
                new StepOption(x.CourtId.ToString(), new($"{x.Name}（{x.Reason.Zh}）", $"{x.Name} ({x.Reason.En})"), x.Allowed))],
            [.. c.Directory.Rooms.Where(r => host is not null ? r.HostBodyId == host : r.CommitteeId == c.Actor.CommitteeId).Select(r => new StepOption(r.Id.ToString(), Same(r.Name)))],
            [.. k.SignatoriesOn(c.Today).Where(s => !HasSigned(k, s)).Select(s => new StepOption(s.Reference, new($"{s.Name}（{k.FindParty(s.PartyKey)?.Mark}方{s.Capacity.Term().Zh}）", $"{s.Name} ({s.Capacity.Term().En})")))],
            [.. (k.Agreement?.Ledger ?? []).Where(r => r.State is LedgerState.Open or LedgerState.Partly).OrderBy(r => r.DueOn ?? DateOnly.MaxValue).Select(r =>
                new StepOption(r.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), Same($"{r.Subject}{(r.Owed.Fen > 0 ? $" {r.Owed}元" : "")}{(r.DueOn is { } d ? $"（{d:yyyy-MM-dd}）" : "")}")))],
            c.Actor.Roles)
        {
            Findings = Findings(c),
            Judges = [.. c.Directory.Judges.Where(j => j.CourtId == k.Confirmation?.CourtId).Select(j => new StepOption(j.Id, Same(j.Name)))],
            Clauses = Clauses(k),
            RecordSigners = RecordSigners(k),
            Papers = [.. ServePaper.Servable(c).Select(d => new StepOption(d.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                new($"{d.Kind.Term().Zh}（{StepContext.DayOf(d.IssuedAt):M月d日}）", $"{d.Kind.Term().En} ({StepContext.DayOf(d.IssuedAt):yyyy-MM-dd})")))],
        };
    }

    // Who was at several sittings signs the record of each.
    private static IReadOnlyList<StepOption> RecordSigners(MediationCase k) =>
        [.. k.Sessions.Where(s => s.ClosedAt is not null && !k.IsSigned(s))
            .SelectMany(s => s.Signers.Where(w => !k.RecordSignatures.Any(x => x.Is(s.Number, w))).Select(w => (Who: w, s.Number)))
            .GroupBy(x => x.Who.Reference).Select(g => new StepOption(g.Key,
                new($"{g.First().Who.Name}（第{string.Join('、', g.Select(x => x.Number))}次会）", $"{g.First().Who.Name} (session {string.Join(", ", g.Select(x => x.Number))})")))];

    // As many words of each as tell it from the others.
    private static IReadOnlyList<StepOption> Clauses(MediationCase k) => k.Confirmation is not { } a ? [] : [.. Domain.Confirmation.ConfirmedText.Of(k, a).Select(w =>
        new StepOption(w.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), new($"第{w.Number}条 {Begin(w.Words)}", $"Clause {w.Number}: {Begin(w.Words)}")))];

    private static string Begin(string words) => words.Length > 24 ? words[..24] + "……" : words;

    // Whoever has signed what is being signed now is not asked again.
    private static bool HasSigned(MediationCase k, Signatory who) => k.State == CaseState.Signing ? k.Agreement?.IsSignedBy(who) is true
        : k.Confirmation is { State: ConfirmationState.Preparing } application && application.IsSignedBy(who);

    private static List<StepOption> Findings(StepContext c)
    {
        if (c.Case.State != CaseState.Drafting || c.Agreement is not { } a || !CaseAccess.MayActAs(Role.Director, c.Actor, c.Case)) return [];
        var subject = ReviewSubject.Of(c, a);
        return [.. Overrides.Blocking(subject, AgreementReview.Run(subject)).GroupBy(f => Overrides.Reference(f.Check, f.Clause)).Select(g =>
            new StepOption(g.Key, new($"{g.Key} {string.Join('；', g.Select(f => f.Matter.Zh))}", $"{g.Key} {string.Join("; ", g.Select(f => f.Matter.En))}")))];
    }

    private static OutlookView Outlook(StepContext c, NameMask mask)
    {
        var o = CaseOutlook.Of(c);
        var k = c.Case;
        var confirmation = k.Confirmation is { } app && (k.AgreementInEffect is not { } binding || binding.Id == app.AgreementId) ? new Text($"司法确认：{app.State.Term().Zh}", $"confirmation: {app.State.Term().En}") : new Text("", "");
        return new(o.Where, confirmation, mask.Over(o.Whose), mask.Over(o.WhoseNote), o.Next?.DueOn, o.Next is null ? CaseRow.StandingOf(c) ?? new("", "") : mask.Over(CaseRow.Named(o.Next)), o.Next?.IsProvisional is true,
            [.. o.Missing.Select(n => mask.Over(n.Sentence))]);
    }

    private static AfterView? After(MediationCase k) => k.FollowUps.Count + k.Ratings.Count == 0 && k.ArchivedAt is null && k.ReopenReason is null ? null : new(
        [.. k.FollowUps.OrderBy(f => f.On).Select(f => new FollowUpView(k.FindParty(f.PartyKey)?.Name ?? "", f.On, f.How, f.Findings, f.VisitorName))],
        [.. k.Ratings.OrderBy(r => r.At).Select(r => new RatingView(k.FindParty(r.PartyKey)?.Name ?? "", r.Level.Term(), r.Level.Code(), r.Words, r.Manner.Term(), r.At))],
        k.Parties.Count, k.ArchivedAt, k.Retention?.Term(), k.KeepUntil, k.FileNote, k.ReopenReason);

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

    private static ConfirmationView? Confirmation(StepContext c, NameMask mask, bool full) => c.Case.Confirmation is not { } a ? null : new(
        a.Number, a.State, a.CourtName, a.CourtNumber, a.FiledAt, a.AcceptedAt, a.DecidedAt, mask.Maybe(a.Missing), a.SupplyBy, a.Ground358?.Term() ?? a.Ground355?.Term(), mask.Maybe(a.Reasons))
    {
        Court = full ? CourtRecord.Of(c) : null,
    };

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
