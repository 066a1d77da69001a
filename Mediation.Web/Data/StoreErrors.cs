using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mediation.Web.Data;

/// <summary>Tells apart what two writers do to one another from what is really wrong.</summary>
internal static class StoreErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int UniqueIndex = 2067;
    private const int PrimaryKey = 1555;
    private const int ServerUniqueIndex = 2601;
    private const int ServerUniqueConstraint = 2627;
    private const int ServerDeadlock = 1205;
    private const int ServerTimeout = -2;

    /// <summary>Whether running the unit again may help.</summary>
    public static bool IsContention(Exception e) =>
        e is DbUpdateConcurrencyException or RetryLimitExceededException || IsDuplicate(e)
        || Cause(e) is SqliteException { SqliteErrorCode: Busy or Locked }
        || Cause(e) is SqlException { Number: ServerDeadlock or ServerTimeout };

    /// <summary>Whether a key was already there.</summary>
    public static bool IsDuplicate(Exception e) =>
        Cause(e) is SqliteException { SqliteExtendedErrorCode: UniqueIndex or PrimaryKey }
        || Cause(e) is SqlException { Number: ServerUniqueIndex or ServerUniqueConstraint };

    private static Exception Cause(Exception e) => e is DbUpdateException { InnerException: { } inner } ? inner : e;
}
