using Mediation.Domain;
using Mediation.Web.Data;

namespace Mediation.Web.Administration;

/// <summary>Lets an administrator's page say that the store was busy instead of breaking.</summary>
internal static class BusyStore
{
    /// <summary>Does the work; what to say if the store was busy and nothing was done, otherwise null.</summary>
    public static async Task<Text?> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (StoreBusyException)
        {
            return StoreBusyException.TryAgain;
        }
    }
}
