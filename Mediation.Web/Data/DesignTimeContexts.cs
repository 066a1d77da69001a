using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Mediation.Web.Data;

/// <summary>For `dotnet ef` on SQLite; no file is opened.</summary>
internal sealed class SqliteDesignTimeContext : IDesignTimeDbContextFactory<SqliteMediationDbContext>
{
    public SqliteMediationDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteMediationDbContext>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>For `dotnet ef` on SQL Server; no server is asked.</summary>
internal sealed class SqlServerDesignTimeContext : IDesignTimeDbContextFactory<SqlServerMediationDbContext>
{
    public SqlServerMediationDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerMediationDbContext>().UseSqlServer("Server=.;Database=Mediation;Integrated Security=true").Options);
}
