using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data;

/// <summary>Makes contexts of the store the settings name.</summary>
internal sealed class MediationContexts(DatabaseOptions options, IServiceProvider services) : IDbContextFactory<MediationDbContext>
{
    public MediationDbContext CreateDbContext() => options.IsSqlite
        ? services.GetRequiredService<IDbContextFactory<SqliteMediationDbContext>>().CreateDbContext()
        : services.GetRequiredService<IDbContextFactory<SqlServerMediationDbContext>>().CreateDbContext();
}
