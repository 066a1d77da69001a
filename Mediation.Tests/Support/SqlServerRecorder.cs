using System.Data;
using System.Data.Common;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mediation.Tests.Support;

/// <summary>Contexts of the SQL Server store without a server: they write down the T-SQL they would send. Lists come back empty, questions answered yes, counts 1.</summary>
internal sealed class SqlServerRecorder : IDbContextFactory<MediationDbContext>
{
    public List<string> Sent { get; } = [];

    public MediationDbContext CreateDbContext() => new SqlServerMediationDbContext(
        new DbContextOptionsBuilder<SqlServerMediationDbContext>().UseSqlServer("Server=nowhere").AddInterceptors(new NoConnection(), new Commands(Sent)).Options);

    /// <summary>What SQL Server would refuse of everything sent.</summary>
    public IEnumerable<string> Problems()
    {
        using var db = CreateDbContext();
        var check = new SqlServerScriptCheck(db.Database.GenerateCreateScript());
        return [.. Sent.SelectMany(check.QueryProblems)];
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());
    }

    private sealed class Commands(List<string> sent) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            sent.Add(command.CommandText);
            return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(Answer(command.CommandText).CreateDataReader()));
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            sent.Add(command.CommandText);
            return ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(1));
        }

        // A list is read by the place of its columns, so there have to be enough.
        private const int MostColumns = 200;

        private static DataTable Answer(string sql)
        {
            var table = new DataTable();
            if (sql.StartsWith("SELECT COUNT", StringComparison.Ordinal)) Row(table, 1);
            else if (sql.StartsWith("SELECT CASE", StringComparison.Ordinal)) Row(table, true);
            else for (var i = 0; i < MostColumns; i++) table.Columns.Add();
            return table;
        }

        private static void Row(DataTable table, object value)
        {
            table.Columns.Add("value", value.GetType());
            table.Rows.Add(value);
        }
    }
}
