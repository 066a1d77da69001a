using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Confirmation;

/// <summary>Who in the court has something to do with an application now: the filing office, the judge, or nobody while the parties are awaited.</summary>
public static class CourtTurn
{
    /// <summary>The role whose turn it is; null if nothing waits for the court.</summary>
    public static Role? Of(MediationCase @case, ConfirmationApplication application, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(application);
        if (@case.State == CaseState.Archived) return null;
        var supply = @case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D34);
        var served = Unserved(@case, application) is null;
        return Of(application.State, application.ProposedGround is not null, supply?.IsSurelyOver(today) is true, served);
    }

    /// <summary>The same from what a list reads.</summary>
    /// <param name="state">The state of the application.</param>
    /// <param name="isProposed">Whether the filing office put non-acceptance to a judge.</param>
    /// <param name="isSupplyOver">Whether the period to supply is over.</param>
    /// <param name="isServed">Whether every ruling has reached every party.</param>
    public static Role? Of(ConfirmationState state, bool isProposed, bool isSupplyOver, bool isServed) => state switch
    {
        ConfirmationState.Filed => isProposed ? Role.Judge : Role.CourtClerk,
        // Whether it counts as withdrawn is for a judge to rule.
        ConfirmationState.Supplement or ConfirmationState.FurtherEvidence => isSupplyOver ? Role.Judge : null,
        ConfirmationState.UnderReview or ConfirmationState.UnderObjection => Role.Judge,
        ConfirmationState.Preparing or ConfirmationState.None => null,
        _ => isServed ? null : Role.CourtClerk,
    };

    /// <summary>Whether it is this person's turn: a clerk what is the clerk's; a judge what is the judge's and not another judge's, and what may be accepted.</summary>
    public static bool IsOf(Actor actor, Role? turn, ConfirmationState state, bool isOpenToJudge)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return (turn == Role.CourtClerk && actor.Is(Role.CourtClerk))
            || (actor.Is(Role.Judge) && isOpenToJudge && (turn == Role.Judge || state == ConfirmationState.Filed));
    }

    /// <summary>The last ruling on the application that has not reached every party; null if there is none.</summary>
    public static IssuedDocument? Unserved(MediationCase @case, ConfirmationApplication application)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(application);
        return @case.Documents.Where(d => PaperService.IsRuling(d.Kind) && d.IssuedAt >= application.PreparedAt).OrderByDescending(d => d.Number)
            .FirstOrDefault(d => @case.Parties.Any(p => !@case.Services.Any(s => s.DocumentNumber == d.Number && s.PartyKey == p.Key)));
    }
}
