using Mediation.Domain.Access;
using Mediation.Domain.Deadlines;
using Mediation.Web.Data;

namespace Mediation.Web.Administration;

/// <summary>Takes a holiday notice in for an administrator and counts the deadlines it reaches again.</summary>
public sealed class CalendarRegister(CalendarLoader loader)
{
    /// <summary>Stores the year; how many cases have changed days, or null if the actor is not an administrator.</summary>
    public async Task<int?> TakeInAsync(CalendarYear year, Actor? actor, DateTime nowUtc, CancellationToken ct = default) =>
        actor?.Is(Role.Administrator) is true ? await loader.LoadAsync(year, actor, nowUtc, ct) : null;
}
