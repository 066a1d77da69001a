using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Evidence;
using Mediation.Domain.Fulfilment;
using Mediation.Domain.Parties;
using Mediation.Domain.Referrals;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Cases;

/// <summary>One dispute from the first word to the closed file. Only steps change it.</summary>
public sealed class MediationCase
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

    /// <summary>The referral, if it was referred.</summary>
    public Referral? Referral { get; internal set; }

    /// <summary>Parties in order: applicants, respondents, further parties.</summary>
    public List<Party> Parties { get; private set; } = [];

    /// <summary>Sessions in order.</summary>
    public List<Session> Sessions { get; private set; } = [];

    /// <summary>What each side told the mediator alone. No paper, list or export reads this.</summary>
    public List<CaucusNote> CaucusNotes { get; private set; } = [];

    /// <summary>Evidence in order.</summary>
    public List<EvidenceItem> Evidence { get; private set; } = [];

    /// <summary>Agreements in order; the last counts.</summary>
    public List<Agreement> Agreements { get; private set; } = [];

    /// <summary>Applications for confirmation in order; the last counts.</summary>
    public List<ConfirmationApplication> Confirmations { get; private set; } = [];

    /// <summary>Deadlines, stopped ones included.</summary>
    public List<Deadline> Deadlines { get; private set; } = [];

    /// <summary>Follow-up visits.</summary>
    public List<FollowUp> FollowUps { get; private set; } = [];

    /// <summary>Papers issued.</summary>
    public List<IssuedDocument> Documents { get; private set; } = [];

    /// <summary>The agreement that counts, or null.</summary>
    public Agreement? Agreement => Agreements.MaxBy(a => a.Number, StringComparer.Ordinal);

    /// <summary>The application for confirmation that counts, or null.</summary>
    public ConfirmationApplication? Confirmation => Confirmations.MaxBy(c => c.Number);

    /// <summary>The session that is being held, or null.</summary>
    public Session? OpenSession => Sessions.FirstOrDefault(s => s.ClosedAt is null);

    /// <summary>Whether the case came from another body, which is owed a reply.</summary>
    public bool IsReferred => Referral is not null;

    /// <summary>Whether a mediator has the case in hand.</summary>
    public bool IsHandledBy(Guid mediatorId) => LeadMediatorId == mediatorId;

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
