using Mediation.Domain.Sessions;

namespace Mediation.Domain.Cases;

/// <summary>What hangs on the sittings of a case beside their records: signatures, and what is kept apart from the file.</summary>
public sealed partial class MediationCase
{
    /// <summary>What each side told the mediator alone. No paper, list or export reads this.</summary>
    public List<CaucusNote> CaucusNotes { get; private set; } = [];

    /// <summary>The session that is being held, or null.</summary>
    public Session? OpenSession => Sessions.FirstOrDefault(s => s.ClosedAt is null);

    /// <summary>Signatures under the records of sessions, in order.</summary>
    public List<RecordSignature> RecordSignatures { get; private set; } = [];

    /// <summary>What was proposed and answered in the talks. No paper, list or export reads this (CPL Interpretation art. 107).</summary>
    public List<Proposal> Proposals { get; private set; } = [];

    /// <summary>The mediators' own working notes. No paper, list or export reads this.</summary>
    public List<WorkNote> WorkNotes { get; private set; } = [];

    /// <summary>What was proposed and accepted, for whoever drafts the agreement; empty unless what is kept apart was loaded.</summary>
    public IEnumerable<Proposal> AcceptedProposals => Proposals.Where(p => p.Answer == ProposalAnswer.Accepted);

    /// <summary>Whether nobody signs the record of a session any more.</summary>
    public bool IsSigned(Session session) => RecordSignatures.Any(s => s.SessionNumber == session.Number && s.IsLast);

    /// <summary>Whether lines of a record may still be put right: until somebody has signed it, for a signature is bound to its text.</summary>
    public bool MayCorrect(Session session) => RecordSignatures.All(s => s.SessionNumber != session.Number);
}
