using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Evidence;
using Mediation.Domain.Fulfilment;
using Mediation.Domain.Parties;
using Mediation.Domain.Referrals;
using Mediation.Domain.Sessions;
using Mediation.Domain.Venues;

namespace Mediation.Domain.Cases;

/// <summary>One dispute from the first word to the closed file. Only steps change it.</summary>
public sealed partial class MediationCase
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; } = Guid.CreateVersion7();

    /// <summary>Counts the steps taken; a writer who saw an older one is refused.</summary>
    public int Version { get; internal set; }

    /// <summary>Where it stands.</summary>
    public CaseState State { get; internal set; } = CaseState.Unregistered;

    /// <summary>How it came in.</summary>
    public CaseOrigin Origin { get; internal set; }

    /// <summary>File number; null until it is accepted.</summary>
    public string? FileNumber { get; internal set; }

    /// <summary>With it and a phone's last four digits a party looks the case up.</summary>
    public string QueryCode { get; internal set; } = "";

    /// <summary>The committee that has the case.</summary>
    public Guid CommitteeId { get; internal set; }

    /// <summary>Its name.</summary>
    public string CommitteeName { get; internal set; } = "";

    /// <summary>The region of its seat, six digits.</summary>
    public string RegionCode { get; internal set; } = "";

    /// <summary>The room; null for the committee's own.</summary>
    public Guid? RoomId { get; internal set; }

    /// <summary>The body that referred it; null if nobody did.</summary>
    public Guid? ReferringBodyId { get; internal set; }

    /// <summary>Whether the court that entrusted it tries it by summary procedure: 7 days instead of 15.</summary>
    public bool IsSummaryProcedure { get; internal set; }

    /// <summary>Region where the object of the dispute lies, six digits, for jurisdiction (Civil Procedure Law art. 205(2)); null if it does not matter.</summary>
    public string? ObjectRegionCode { get; internal set; }

    /// <summary>Category.</summary>
    public DisputeCategory Category { get; internal set; }

    /// <summary>What it is about in a few words: 土地流转费纠纷.</summary>
    public string Subject { get; internal set; } = "";

    /// <summary>What happened, as told.</summary>
    public string Facts { get; internal set; } = "";

    /// <summary>What is asked for.</summary>
    public string Claims { get; internal set; } = "";

    /// <summary>Amount in dispute; null if it is not about money.</summary>
    public Money? AmountInDispute { get; internal set; }

    /// <summary>Grade.</summary>
    public RiskGrade Risk { get; internal set; } = RiskGrade.C;

    /// <summary>When it was first written down, UTC; interrupts limitation (SPC limitation provisions art. 12).</summary>
    public DateTime RegisteredAt { get; internal set; }

    /// <summary>When it was accepted, UTC.</summary>
    public DateTime? AcceptedAt { get; internal set; }

    /// <summary>The mediator who presides.</summary>
    public Guid? LeadMediatorId { get; internal set; }

    /// <summary>Their name.</summary>
    public string? LeadMediatorName { get; internal set; }

    /// <summary>Whether the parties chose the mediator (art. 19); false if the committee appointed.</summary>
    public bool MediatorChosen { get; internal set; }

    /// <summary>Ground on which it was not accepted.</summary>
    public NonAcceptanceGround? NonAcceptance { get; internal set; }

    /// <summary>Why mediation ended without agreement.</summary>
    public EndReason? EndReason { get; internal set; }

    /// <summary>The explanation with either of them, or of a withdrawal.</summary>
    public string? ExitNote { get; internal set; }

    /// <summary>Names of the remedies told at the exit, separated by blanks.</summary>
    public string RemediesTold { get; internal set; } = "";

    /// <summary>When mediation was over, UTC.</summary>
    public DateTime? OverAt { get; internal set; }

    /// <summary>When it was closed, UTC.</summary>
    public DateTime? ClosedAt { get; internal set; }

    /// <summary>The version of the rules it began under.</summary>
    public string RuleVersion { get; internal set; } = "";

    /// <summary>Where the matter first came up, in a few words: 茶馆民意登记; empty if told directly.</summary>
    public string SourceNote { get; internal set; } = "";

    /// <summary>The request it was opened for; null if it came in another way.</summary>
    public Guid? RequestId { get; internal set; }

    /// <summary>The mediator the applicant asked for by name; empty leaves it to the committee (People's Mediation Law art. 19).</summary>
    public string NamedMediator { get; internal set; } = "";

    /// <summary>Great, small or private matter, where it was sorted (local practice row 12).</summary>
    public Triage? Triage { get; internal set; }

    /// <summary>Why it was graded or sorted so.</summary>
    public string RiskReason { get; internal set; } = "";

    /// <summary>The leader in charge, for grade A; empty otherwise.</summary>
    public string LeaderName { get; internal set; } = "";

    /// <summary>The day of the joint meeting, for grade B or by choice; null if none.</summary>
    public DateOnly? JointMeetingOn { get; internal set; }

    /// <summary>Who takes part in the joint meeting.</summary>
    public string JointMeetingUnits { get; internal set; } = "";

    /// <summary>Whether a protection order against family violence is in force between the parties; then they are never in one room (Anti-Domestic Violence Law; check K45).</summary>
    public bool HasProtectionOrder { get; internal set; }

    /// <summary>What is still missing before it can be accepted; null if nothing was asked for.</summary>
    public string? MissingMaterial { get; internal set; }

    /// <summary>What is missing, item by item.</summary>
    public IReadOnlyList<string> MissingItems => (MissingMaterial ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The last day to bring it.</summary>
    public DateOnly? SupplementBy { get; internal set; }

    /// <summary>When it was archived, UTC; null while it is not.</summary>
    public DateTime? ArchivedAt { get; internal set; }

    /// <summary>Class of keeping; null until archived.</summary>
    public RetentionClass? Retention { get; internal set; }

    /// <summary>The day until which the file is kept at least; null for ever or until archived.</summary>
    public DateOnly? KeepUntil { get; internal set; }

    /// <summary>卷宗情况说明: what is missing, damaged, added or taken out of the file (form F12).</summary>
    public string? FileNote { get; internal set; }

    /// <summary>Why it was opened again the last time; null if never.</summary>
    public string? ReopenReason { get; internal set; }

    /// <summary>The referral, if it was referred.</summary>
    public Referral? Referral { get; internal set; }

    /// <summary>Parties in order: applicants, respondents, further parties.</summary>
    public List<Party> Parties { get; private set; } = [];

    /// <summary>Parties who must not meet.</summary>
    public List<KeptApart> KeptApart { get; private set; } = [];

    /// <summary>Sessions in order.</summary>
    public List<Session> Sessions { get; private set; } = [];

    /// <summary>People asked about the dispute, in order.</summary>
    public List<Investigation> Investigations { get; private set; } = [];

    /// <summary>Evidence in order.</summary>
    public List<EvidenceItem> Evidence { get; private set; } = [];

    /// <summary>Scans of papers signed by hand.</summary>
    public List<SignedScan> Scans { get; private set; } = [];

    /// <summary>Agreements in order; a replacement counts while it is drafted and signed, and for good once it is in effect.</summary>
    public List<Agreement> Agreements { get; private set; } = [];

    /// <summary>Applications for confirmation in order; the last counts.</summary>
    public List<ConfirmationApplication> Confirmations { get; private set; } = [];

    /// <summary>Deadlines, stopped ones included.</summary>
    public List<Deadline> Deadlines { get; private set; } = [];

    /// <summary>Follow-up visits.</summary>
    public List<FollowUp> FollowUps { get; private set; } = [];

    /// <summary>Ratings of the service by the parties.</summary>
    public List<Rating> Ratings { get; private set; } = [];

    /// <summary>Mediators beside the one who presides.</summary>
    public List<CaseMediator> CoMediators { get; private set; } = [];

    /// <summary>Requests for recusal and disclosures, in order.</summary>
    public List<Recusal> Recusals { get; private set; } = [];

    /// <summary>Pauses of the mediation, in order.</summary>
    public List<Suspension> Suspensions { get; private set; } = [];

    /// <summary>Extensions of the mediation period, in order.</summary>
    public List<Extension> Extensions { get; private set; } = [];

    /// <summary>Requests that the police impose no penalty, in order; the last counts.</summary>
    public List<NoPenaltyRequest> NoPenaltyRequests { get; private set; } = [];

    /// <summary>Reports to other bodies.</summary>
    public List<OutsideReport> Reports { get; private set; } = [];

    /// <summary>Papers served.</summary>
    public List<ServiceRecord> Services { get; private set; } = [];

    /// <summary>Applications for enforcement, in order; the last counts.</summary>
    public List<EnforcementApplication> Enforcements { get; private set; } = [];

    /// <summary>Papers issued.</summary>
    public List<IssuedDocument> Documents { get; private set; } = [];

    /// <summary>The request that the police impose no penalty that counts, or null.</summary>
    public NoPenaltyRequest? NoPenalty => NoPenaltyRequests.MaxBy(r => r.RequestedAt);

    /// <summary>Whether a minor is party to it: then only who handles it reads the file (Personal Information Protection Law art. 28, 31).</summary>
    public bool IsRestricted => Parties.Any(p => p.IsMinorOn(Workflow.StepContext.DayOf(RegisteredAt)) || p.Kind == PartyKind.Person && p.Representatives.Any(r => r.Capacity == Capacity.Guardian));

    /// <summary>The agreement that counts, or null: the one being drafted or signed, otherwise the newest in effect. The old one counts again if its replacement fails.</summary>
    public Agreement? Agreement => State is CaseState.Drafting or CaseState.Signing ? Agreements.LastOrDefault() : AgreementInEffect ?? Agreements.LastOrDefault();

    /// <summary>The agreement that binds the parties, or null while none has taken effect.</summary>
    public Agreement? AgreementInEffect => Agreements.LastOrDefault(a => a.EffectiveAt is not null);

    /// <summary>The application for confirmation that counts, or null.</summary>
    public ConfirmationApplication? Confirmation => Confirmations.MaxBy(c => c.Number);

    /// <summary>
    /// The application for the agreement that counts, or one the court has not decided; null if there is none, or if the court decided about an
    /// agreement that a newer one has replaced: every agreement is counted by itself.
    /// </summary>
    public ConfirmationApplication? StandingConfirmation => Confirmation is { } last
        && (last.IsPending || AgreementInEffect is not { } binding || last.AgreementId == binding.Id) ? last : null;

    /// <summary>The application for enforcement that counts, or null.</summary>
    public EnforcementApplication? Enforcement => Enforcements.MaxBy(e => e.Number);

    /// <summary>The request for recusal that waits for a decision, or null.</summary>
    public Recusal? OpenRecusal => Recusals.LastOrDefault(r => r.Outcome is null);

    /// <summary>The pause that lasts, or null.</summary>
    public Suspension? OpenSuspension => Suspensions.LastOrDefault(s => s.ResumedOn is null);

    /// <summary>Whether a session was held under the mediators of now: a new mediator after a recusal begins anew.</summary>
    public bool HasMediationBegun =>
        Sessions.Any(s => s.OpenedAt > (Recusals.Where(r => r.Outcome == RecusalOutcome.Granted).Max(r => r.DecidedAt) ?? DateTime.MinValue));

    /// <summary>The pauses that are over and that a mediation clock went through, in order: those since it was set off, by an extension when that was agreed.</summary>
    public IEnumerable<Pause> PausesOf(Deadline clock)
    {
        if (!MediationClocks.All.Contains(clock.Kind)) return [];
        var since = Extensions.LastOrDefault(e => e.From == clock.TriggerOn) is { } extension ? Workflow.StepContext.DayOf(extension.AgreedAt) : clock.TriggerOn;
        return Suspensions.Where(s => s.SuspendedOn >= since && s.ResumedOn is not null).OrderBy(s => s.SuspendedOn).ThenBy(s => s.ResumedOn)
            .Select(s => new Pause(s.SuspendedOn, s.ResumedOn!.Value));
    }

    /// <summary>Whether the case came from another body, which is owed a reply.</summary>
    public bool IsReferred => Referral is not null;

    /// <summary>Whether a mediator has the case in hand.</summary>
    public bool IsHandledBy(Guid mediatorId) =>
        LeadMediatorId == mediatorId || CoMediators.Any(m => m.MediatorId == mediatorId && m.ReleasedAt is null);

    /// <summary>The mediators beside the one who presides, those released left out.</summary>
    public IEnumerable<CaseMediator> CoMediatorsAtWork() => CoMediators.Where(m => m.ReleasedAt is null);

    /// <summary>The party with the key.</summary>
    public Party? FindParty(string? key) => Parties.FirstOrDefault(p => p.Key == key);

    /// <summary>Parties in the order of papers.</summary>
    public IEnumerable<Party> InOrder => Parties.OrderBy(p => p.Side).ThenBy(p => p.Ordinal);

    /// <summary>Everybody who must sign on a day, in the order of papers.</summary>
    public IReadOnlyList<Signatory> SignatoriesOn(DateOnly day) => [.. InOrder.SelectMany(p => p.SignatoriesOn(day))];

    /// <summary>甲与乙××纠纷: the name of the file.</summary>
    public string Title
    {
        get
        {
            string Names(Side side) => string.Join('、', InOrder.Where(p => p.Side == side).Select(p => p.Name));
            return $"{Names(Side.Applicant)}与{Names(Side.Respondent)}{Subject}";
        }
    }
}
