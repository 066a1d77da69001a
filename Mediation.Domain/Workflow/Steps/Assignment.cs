using Mediation.Domain.Venues;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What every assignment of a mediator has in common: who may not be assigned, and how they join and leave.</summary>
internal static class Assignment
{
    internal static readonly InputFault Unchecked = new("noConflict", new("要先核对有没有应当回避的情形。", "Check for grounds of recusal first."));

    internal static Mediator Find(StepContext c, string? reference) => c.Directory.FindMediator(c.Case.CommitteeId, reference)!;

    /// <summary>Grounds against a mediator of the roster that show from the file: the name of a party or agent, a recusal granted before.</summary>
    internal static IEnumerable<InputFault> Check(StepContext c, string field, string? reference)
    {
        var mediator = Find(c, reference);
        if (c.Case.Parties.Any(p => p.Name == mediator.Name || p.Representatives.Any(r => r.Name == mediator.Name)))
            yield return new(field, new($"{mediator.Name}与当事人或代理人同名，请核对是不是同一个人；是的应当回避。", $"{mediator.Name} has the name of a party or representative; if it is the same person, choose another mediator."));
        if (c.Case.Recusals.Any(r => r.MediatorId == mediator.Id && r.Outcome == RecusalOutcome.Granted))
            yield return new(field, new($"{mediator.Name}在这件案子里已经回避，请另选一位。", $"{mediator.Name} has stood aside in this case; choose another mediator."));
    }

    internal static void Join(StepContext c, Mediator mediator) =>
        c.Case.CoMediators.Add(new CaseMediator { Id = Guid.CreateVersion7(), MediatorId = mediator.Id, Name = mediator.Name, AppointedAt = c.Now });

    internal static void Release(StepContext c, Guid mediatorId)
    {
        foreach (var m in c.Case.CoMediatorsAtWork().Where(m => m.MediatorId == mediatorId)) m.ReleasedAt = c.Now;
    }
}
