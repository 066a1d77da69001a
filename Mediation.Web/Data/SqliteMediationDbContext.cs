using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Data;

/// <summary>The model on SQLite: one file, the default.</summary>
public sealed class SqliteMediationDbContext(DbContextOptions<SqliteMediationDbContext> options) : MediationDbContext(options);
