using Mediation.Domain.Access;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Mediation.Tests.Data;

public sealed class ModelTests
{
    private static MediationDbContext Sqlite() => new SqliteDesignTimeContext().CreateDbContext([]);

    private static MediationDbContext SqlServer() => new SqlServerDesignTimeContext().CreateDbContext([]);

    [Fact]
    public void Migrations_AreUpToDateOnBothStores()
    {
        using var sqlite = Sqlite();
        using var server = SqlServer();

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(server.Database.HasPendingModelChanges());
    }

    [Fact]
    public void BothStores_HaveTheSameTablesAndColumns()
    {
        using var sqlite = Sqlite();
        using var server = SqlServer();

        static IEnumerable<string> Columns(MediationDbContext db) => db.Model.GetEntityTypes()
            .SelectMany(t => t.GetProperties().Select(p => $"{t.GetTableName()}.{p.GetColumnName()}")).Order(StringComparer.Ordinal);

        Assert.Equal(Columns(sqlite), Columns(server));
    }

    [Fact]
    public void SqlServerCreateScript_IsSoundAndCascadesNowhere()
    {
        using var db = SqlServer();
        var script = db.Database.GenerateCreateScript();

        Assert.Empty(new SqlServerScriptCheck(script).SchemaProblems());
        Assert.DoesNotContain("ON DELETE CASCADE", script, StringComparison.Ordinal);
        Assert.DoesNotContain("ON DELETE SET NULL", script, StringComparison.Ordinal);
    }

    [Fact]
    public void SqlServerMigrationScript_IsSoundAndMakesTheSameTables()
    {
        using var db = SqlServer();
        var migrations = new SqlServerScriptCheck(db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent));
        var created = new SqlServerScriptCheck(db.Database.GenerateCreateScript());

        Assert.Empty(migrations.SchemaProblems());
        Assert.Equal(created.Tables.Order(), migrations.Tables.Where(t => t != "dbo.__EFMigrationsHistory").Order());
    }

    [Fact]
    public void SqliteScript_CascadesNowhere()
    {
        using var db = Sqlite();

        Assert.DoesNotContain("ON DELETE CASCADE", db.GetService<IMigrator>().GenerateScript(), StringComparison.Ordinal);
    }

    [Fact]
    public void SqlServerKeys_FitIntoAnIndex()
    {
        using var db = SqlServer();
        const int mostBytes = 900;

        var tooWide = db.Model.GetEntityTypes().SelectMany(t => t.GetKeys())
            .Where(k => k.Properties.Sum(p => p.ClrType == typeof(string) ? 2 * (p.GetMaxLength() ?? mostBytes) : 16) > mostBytes)
            .Select(k => k.ToString());

        Assert.Empty(tooWide);
    }

    [Fact]
    public void MainQueries_ResolveOnSqlServer()
    {
        using var db = SqlServer();
        var check = new SqlServerScriptCheck(db.Database.GenerateCreateScript());
        var everybody = new Actor("x", "x", Enum.GetValues<Role>().ToHashSet(), TestDirectory.CommitteeId, TestDirectory.FengId, TestDirectory.CourtId, TestDirectory.Region);
        string[] queries =
        [
            CaseLoader.Whole(db, withCaucus: true).AsSingleQuery().ToQueryString(),
            db.Cases.Where(CaseAccess.Visible(everybody)).OrderBy(c => c.Deadlines.Where(d => d.StoppedAt == null).Min(d => (DateOnly?)d.DueOn)).Select(c => c.Id).Take(50).ToQueryString(),
            db.Cases.Where(c => c.QueryCode == "23456789AB").Include(c => c.Parties).ThenInclude(p => p.Representatives).AsSingleQuery().ToQueryString(),
            db.Requests.Where(Mediation.Domain.Intake.RequestAccess.Visible(everybody)).Where(r => r.State == Mediation.Domain.Intake.RequestState.Received).OrderBy(r => r.ReceivedAt).Take(100).ToQueryString(),
            db.Requests.Where(r => r.QueryCode == "23456789AB" && r.CaseId == null).ToQueryString(),
            db.Events.Where(e => e.CaseId == TestDirectory.CourtId).OrderByDescending(e => e.Sequence).Take(1).ToQueryString(),
        ];

        Assert.All(queries, sql => Assert.Empty(check.QueryProblems(sql)));
    }

    [Theory]
    [InlineData("Cases", "QueryCode", true)]
    [InlineData("Cases", "FileNumber", true)]
    [InlineData("Cases", "CommitteeId,State", false)]
    [InlineData("Cases", "ReferringBodyId", false)]
    [InlineData("Cases", "RegionCode", false)]
    [InlineData("Requests", "QueryCode", true)]
    [InlineData("Requests", "CommandId", true)]
    [InlineData("Requests", "CommitteeId,State,ReceivedAt", false)]
    [InlineData("Events", "CaseId,Sequence", false)]
    [InlineData("Deadlines", "DueOn,StoppedAt", false)]
    [InlineData("Confirmations", "CourtId,State", false)]
    public void WhatIsLookedUp_IsIndexed(string table, string columns, bool unique)
    {
        using var db = Sqlite();
        var index = db.Model.GetEntityTypes().Single(t => t.GetTableName() == table).GetIndexes()
            .Single(i => string.Join(',', i.Properties.Select(p => p.Name)) == columns);

        Assert.Equal(unique, index.IsUnique);
    }

    [Fact]
    public async Task StatusPageLookup_UsesIndexesOnly()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var sql = db.Cases.Where(c => c.QueryCode == "23456789AB").SelectMany(c => c.Parties.Select(p => p.Phone)).ToQueryString();

        var plan = await PlanAsync(db, sql);

        Assert.Contains("IX_Cases_QueryCode", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
    }

    private static async Task<string> PlanAsync(MediationDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        await using var reader = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await reader.ReadAsync()) plan.Add(reader.GetString(3));
        return string.Join(" | ", plan);
    }
}
