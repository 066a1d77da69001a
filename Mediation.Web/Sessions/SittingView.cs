using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;
using Mediation.Web.Shell;

namespace Mediation.Web.Sessions;

/// <summary>One line of the record.</summary>
public sealed record LineView(int Number, DateTime At, DateTime? ReceivedAt, string Mark, string Speaker, string Words, StatementKind Kind, string? Shown)
{
    /// <summary>Whether it is struck out.</summary>
    public bool IsStruck { get; init; }

    /// <summary>The party that spoke; null for the mediator and others.</summary>
    public string? PartyKey { get; init; }

    /// <summary>The number of the evidence shown.</summary>
    public int? Evidence { get; init; }

    /// <summary>What it said before, oldest first.</summary>
    public IReadOnlyList<CorrectionView> Corrections { get; init; } = [];
}

/// <summary>What a line said before it was put right or struck, by whom, when and why.</summary>
public sealed record CorrectionView(string Before, bool IsStrike, string ByName, DateTime At, string Reason);

/// <summary>What the correction of a line needs to know.</summary>
public sealed record CorrectionPlace(Guid CaseId, int Version, int Session, StepOptions Options);

/// <summary>One sitting with its record.</summary>
public sealed record SittingRecord(int Number, DateTime OpenedAt, DateTime? ClosedAt, string Place, Text Mode, string Mediator, string Recorder, Text? Result, string? Summary, int Signatures, bool IsSigned, IReadOnlyList<LineView> Lines)
{
    /// <summary>Whether its lines may still be put right by the reader.</summary>
    public bool MayCorrect { get; init; }

    /// <summary>Whether the sides are being heard apart, so that the common record takes no words.</summary>
    public bool IsApart { get; init; }
}

/// <summary>Somebody who may be speaking.</summary>
public sealed record SpeakerView(string PartyKey, string Mark, string Name, Text Role);

/// <summary>Somebody at the sitting, or expected there.</summary>
/// <param name="PartyKey">Their party; empty for helpers.</param>
/// <param name="Mark">The mark beside the name.</param>
/// <param name="Name">Name.</param>
/// <param name="Role">In what capacity.</param>
/// <param name="Stay">Their last stay; null while they have not come.</param>
public sealed record PresentView(string PartyKey, string Mark, string Name, Text Role, Attendance? Stay)
{
    /// <summary>Whether they are in the room.</summary>
    public bool IsHere => Stay is { LeftAt: null };
}

/// <summary>What a party answered to the questions of consent a sitting asks.</summary>
public sealed record ConsentsView(string PartyKey, string Mark, string Name, IReadOnlyList<(ConsentKind Kind, bool? Given)> Answers);

/// <summary>The record of a case and what may be added to it. What is kept apart is counted here, never carried.</summary>
public sealed record SittingView(
    Guid CaseId, int Version, string Title, DateOnly Today, IReadOnlyList<SittingRecord> Sittings, IReadOnlyList<SpeakerView> Speakers, bool MayRecord, int CaucusCount,
    IReadOnlyList<StepOffer> Offers, StepOptions Options)
{
    private static readonly ConsentKind[] Asked = [ConsentKind.Mediation, ConsentKind.Online, ConsentKind.Recording, ConsentKind.ElectronicSigning];

    /// <summary>Who is there and who is expected.</summary>
    public IReadOnlyList<PresentView> Present { get; init; } = [];

    /// <summary>What each party has consented to.</summary>
    public IReadOnlyList<ConsentsView> Consents { get; init; } = [];

    /// <summary>The items of the list of evidence.</summary>
    public IReadOnlyList<StepOption> Evidence { get; init; } = [];

    /// <summary>How many proposals there are; what they say is read only on asking.</summary>
    public int ProposalCount { get; init; }

    /// <summary>The sitting that is being held, or null.</summary>
    public SittingRecord? Open => Sittings.FirstOrDefault(s => s.ClosedAt is null);

    /// <summary>The view for a reader of the whole file.</summary>
    public static SittingView Of(StepContext c, int caucusCount, int proposalCount)
    {
        var k = c.Case;
        var present = k.OpenSession is { } open ? PresentAt(k, open) : [];
        return new(k.Id, k.Version, k.Title, c.Today, [.. k.Sessions.OrderByDescending(s => s.Number).Select(s => RecordOf(c, s))],
            [.. present.Where(p => p.IsHere).Select(p => new SpeakerView(p.PartyKey, p.Mark, p.Name, p.Role)), .. MediatorsOf(c)],
            k.State is CaseState.Mediating or CaseState.Renegotiating && CaseAccess.MayActAs(Role.Mediator, c.Actor, k), caucusCount,
            [.. CaseViews.Offers(c).Where(o => o.IsMine)], CaseViews.Options(c))
        {
            Present = present, ProposalCount = proposalCount,
            Consents = [.. k.InOrder.Select(p => new ConsentsView(p.Key, p.Mark, p.Name, [.. Asked.Select(a => (a, p.ConsentTo(a)?.Given))]))],
            Evidence = [.. k.Evidence.OrderBy(e => e.Number).Select(e => new StepOption(e.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), new($"{e.Number} {e.Title}", $"{e.Number} {e.Title}")))],
        };
    }

    /// <summary>One record, as it may be read.</summary>
    internal static SittingRecord RecordOf(StepContext c, Session s)
    {
        var k = c.Case;
        return new(s.Number, s.OpenedAt, s.ClosedAt, s.Place, s.Mode.Term(), s.MediatorName, s.RecorderName, s.Result?.Term(), s.Summary,
            k.RecordSignatures.Count(x => x.SessionNumber == s.Number), k.IsSigned(s), [.. s.Statements.OrderBy(x => x.Number).Select(x => LineOf(k, s, x))])
        {
            MayCorrect = k.MayCorrect(s) && CaseWorkflow.WhyNot(CaseWorkflow.Find("correct-statement")!, c).Count == 0, IsApart = s.ClosedAt is null && s.IsApart,
        };
    }

    private static LineView LineOf(MediationCase k, Session s, Statement x) => new(x.Number, x.At, x.ReceivedAt, x.Mark, x.Speaker, x.Words, x.Kind,
        x.EvidenceNumber is { } n ? $"{n} {k.Evidence.FirstOrDefault(e => e.Number == n)?.Title}" : null)
    {
        IsStruck = x.IsStruck, PartyKey = k.InOrder.FirstOrDefault(p => p.Mark == x.Mark)?.Key, Evidence = x.EvidenceNumber,
        Corrections = [.. s.Corrections.Where(c => c.LineNumber == x.Number).Select(c => new CorrectionView(
            c.Speaker == x.Speaker && c.Kind == x.Kind ? c.Words : $"{c.Speaker}（{c.Kind.Term().Here()}）{c.Words}", c.IsStrike, c.ByName, c.At, c.Reason))],
    };

    // Those who came, in the order of the parties; then whoever acts for a party and has not come.
    private static List<PresentView> PresentAt(MediationCase k, Session s)
    {
        var came = s.Attendances.GroupBy(a => (a.PartyKey, a.Name)).Select(g => Row(k, g.Key.PartyKey, g.Key.Name, g.Last().Capacity, g.Last()));
        var expected = k.InOrder.SelectMany(p => p.Representatives.Count > 0 ? p.Representatives.Select(r => (p.Key, r.Name, Capacity: (Capacity?)r.Capacity)) : [(p.Key, p.Name, Capacity.InPerson)])
            .Where(x => !s.Attendances.Any(a => a.Is(x.Key, x.Name))).Select(x => Row(k, x.Key, x.Name, x.Capacity, null));
        return [.. came.Concat(expected).OrderBy(p => p.PartyKey.Length == 0).ThenBy(p => k.FindParty(p.PartyKey)?.Side).ThenBy(p => k.FindParty(p.PartyKey)?.Ordinal)];
    }

    private static PresentView Row(MediationCase k, string key, string name, Capacity? capacity, Attendance? stay) => k.FindParty(key) is { } party
        ? new(key, party.Mark, name, capacity is null or Capacity.InPerson ? party.Side.Term() : capacity.Value.Term(), stay)
        : new(key, "参", name, new("参加人", "helper"), stay);

    private static IEnumerable<SpeakerView> MediatorsOf(StepContext c) =>
    [
        .. c.Case.CoMediatorsAtWork().Select(m => new SpeakerView("", "调", m.Name, Role.Mediator.Term())),
        new("", "调", c.Case.LeadMediatorName ?? c.Actor.Name, Role.Mediator.Term()),
    ];
}
