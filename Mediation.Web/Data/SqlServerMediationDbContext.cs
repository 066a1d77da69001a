using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data;

/// <summary>The model on SQL Server.</summary>
public sealed class SqlServerMediationDbContext(DbContextOptions<SqlServerMediationDbContext> options) : MediationDbContext(options);
