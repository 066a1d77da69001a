using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;

namespace Mediation.Web.Sessions;

/// <summary>One line of the record.</summary>
public sealed record LineView(int Number, DateTime At, string Mark, string Speaker, string Words, StatementKind Kind);

/// <summary>One sitting with its record.</summary>
public sealed record SittingRecord(int Number, DateTime OpenedAt, DateTime? ClosedAt, string Place, Text Mode, string Mediator, string Recorder, string Helpers, Text? Result, string? Summary, IReadOnlyList<LineView> Lines);

/// <summary>Somebody who may be speaking.</summary>
public sealed record SpeakerView(string PartyKey, string Mark, string Name, Text Role);

/// <summary>The record of a case and what may be added to it. Caucus notes are counted here, never carried.</summary>
public sealed record SittingView(
    Guid CaseId, int Version, string Title, DateOnly Today, IReadOnlyList<SittingRecord> Sittings, IReadOnlyList<SpeakerView> Speakers, bool MayRecord, int CaucusCount,
    IReadOnlyList<StepOffer> Offers, StepOptions Options)
{
    /// <summary>The sitting that is being held, or null.</summary>
    public SittingRecord? Open => Sittings.FirstOrDefault(s => s.ClosedAt is null);

    /// <summary>The view for a reader of the whole file.</summary>
    public static SittingView Of(StepContext c, int caucusCount)
    {
        var k = c.Case;
        var speakers = k.InOrder.SelectMany(p => p.Representatives.Count > 0
            ? p.Representatives.Select(r => new SpeakerView(p.Key, p.Mark, r.Name, r.Capacity.Term()))
            : [new SpeakerView(p.Key, p.Mark, p.Name, p.Side.Term())]).ToList();
        speakers.Add(new("", "调", k.LeadMediatorName ?? c.Actor.Name, Role.Mediator.Term()));
        return new(k.Id, k.Version, k.Title, c.Today,
            [.. k.Sessions.OrderByDescending(s => s.Number).Select(s => new SittingRecord(s.Number, s.OpenedAt, s.ClosedAt, s.Place, s.Mode.Term(), s.MediatorName, s.RecorderName, s.Helpers,
                s.Result?.Term(), s.Summary, [.. s.Statements.OrderBy(x => x.Number).Select(x => new LineView(x.Number, x.At, x.Mark, x.Speaker, x.Words, x.Kind))]))],
            speakers, k.State is Domain.Cases.CaseState.Mediating or Domain.Cases.CaseState.Renegotiating && CaseAccess.MayActAs(Role.Mediator, c.Actor, k), caucusCount,
            [.. CaseViews.Offers(c).Where(o => o.IsMine)], CaseViews.Options(c));
    }
}
