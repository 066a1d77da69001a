namespace Mediation.Tests.Support;

public sealed class SqlServerScriptCheckTests
{
    private const string Tables = """
        CREATE TABLE [Rooms] ([Id] int NOT NULL IDENTITY, [Name] nvarchar(80) NOT NULL, CONSTRAINT [PK_Rooms] PRIMARY KEY ([Id]));
        GO
        CREATE TABLE [Cases] ([Id] int NOT NULL IDENTITY, [Number] nvarchar(40) NOT NULL, [RoomId] int NOT NULL,
          CONSTRAINT [PK_Cases] PRIMARY KEY ([Id]),
          CONSTRAINT [FK_Cases_Rooms] FOREIGN KEY ([RoomId]) REFERENCES [Rooms] ([Id]) ON DELETE CASCADE);
        GO
        CREATE TABLE [Parties] ([Id] int NOT NULL IDENTITY, [CaseId] int NOT NULL, [Name] nvarchar(80) NOT NULL,
          CONSTRAINT [FK_Parties_Cases] FOREIGN KEY ([CaseId]) REFERENCES [Cases] ([Id]) ON DELETE CASCADE);
        GO
        CREATE UNIQUE INDEX [IX_Cases_Number] ON [Cases] ([Number]) INCLUDE ([RoomId]);
        """;

    private static readonly SqlServerScriptCheck Check = new(Tables);

    [Fact]
    public void SoundScript_HasTablesColumnsAndNoProblems()
    {
        Assert.Equal(["dbo.Cases", "dbo.Parties", "dbo.Rooms"], Check.Tables.Order());
        Assert.Equal(["CaseId", "Id", "Name"], Check.ColumnsOf("Parties").Order());
        Assert.Empty(Check.SchemaProblems());
    }

    [Theory]
    [InlineData("ALTER TABLE [Cases] ADD CONSTRAINT [FK_X] FOREIGN KEY ([RoomId]) REFERENCES [Courts] ([Id]);",
        "foreign key FK_X: no table dbo.Courts")]
    [InlineData("ALTER TABLE [Cases] ADD CONSTRAINT [FK_X] FOREIGN KEY ([CourtId]) REFERENCES [Rooms] ([Id]);",
        "foreign key FK_X: no column CourtId in dbo.Cases")]
    [InlineData("CREATE INDEX [IX_X] ON [Cases] ([ClosedOn]);", "index IX_X: no column ClosedOn in dbo.Cases")]
    [InlineData("IF 1 = 1 BEGIN EXEC(N'CREATE INDEX [IX_X] ON [Cases] ([ClosedOn]) WHERE [ClosedOn] IS NOT NULL'); END;",
        "index IX_X: no column ClosedOn in dbo.Cases")]
    [InlineData("ALTER TABLE [Parties] ADD [RoomId] int NOT NULL REFERENCES [Rooms] ([Id]) ON DELETE SET NULL;",
        "error 1785: two cascade paths reach dbo.Parties: dbo.Rooms > dbo.Parties and dbo.Rooms > dbo.Cases > dbo.Parties")]
    [InlineData("ALTER TABLE [Rooms] ADD [ParentId] int NULL REFERENCES [Rooms] ([Id]) ON DELETE CASCADE;",
        "error 1785: two cascade paths reach dbo.Rooms: dbo.Rooms and dbo.Rooms > dbo.Rooms")]
    public void UnsoundScript_IsNamed(string addition, string problem) =>
        Assert.Contains(problem, new SqlServerScriptCheck($"{Tables}\nGO\n{addition}").SchemaProblems());

    [Theory]
    [InlineData("DROP INDEX [IX_Cases_Number] ON [Cases]; ALTER TABLE [Cases] DROP COLUMN [Number];")]
    [InlineData("ALTER TABLE [Parties] DROP CONSTRAINT [FK_Parties_Cases]; DROP TABLE [Cases];")]
    public void DroppedParts_AreForgotten(string change) =>
        Assert.Empty(new SqlServerScriptCheck($"{Tables}\nGO\n{change}").SchemaProblems());

    [Theory]
    [InlineData("SELECT [c].[Id], [c].[Number] AS [N] FROM [Cases] AS [c] WHERE [c].[RoomId] = @room ORDER BY [N]")]
    [InlineData("SELECT COUNT(*) FROM [Cases] AS [c] LEFT JOIN [Rooms] AS [r] ON [c].[RoomId] = [r].[Id] GROUP BY [r].[Name]")]
    [InlineData("SELECT [c].[Id], [p0].[Name] FROM [Cases] AS [c] OUTER APPLY (SELECT TOP(1) [p].[Name] FROM [Parties] AS [p] WHERE [p].[CaseId] = [c].[Id]) AS [p0]")]
    [InlineData("SELECT [c].[Id] FROM [Cases] AS [c] WHERE [c].[Id] IN (SELECT [i].[value] FROM OPENJSON(@ids) WITH ([value] int '$') AS [i])")]
    [InlineData("WITH [w] AS (SELECT [Id], [Number] FROM [Cases] UNION ALL SELECT [Id], [Name] FROM [Rooms]) SELECT [w].[Number] FROM [w]")]
    public void SoundQuery_HasNoProblems(string sql) => Assert.Empty(Check.QueryProblems(sql));

    [Theory]
    [InlineData("SELECT [c].[Id] FROM [Disputes] AS [c]", "line 1: no table dbo.Disputes")]
    [InlineData("SELECT [c].[Title] FROM [Cases] AS [c]", "line 1: no column Title in c")]
    [InlineData("SELECT [x].[Id] FROM [Cases] AS [c]", "line 1: no table or alias x for x.Id")]
    [InlineData("SELECT [c].[Id] FROM [Cases] AS [c] WHERE EXISTS (SELECT 1 FROM [Parties] AS [p] WHERE [p].[CaseNo] = [c].[Id])", "line 1: no column CaseNo in p")]
    [InlineData("SELECT [d].[Number] FROM (SELECT [Id] FROM [Cases]) AS [d]", "line 1: no column Number in d")]
    [InlineData("SELECT [c].[Id] FROM [Cases] AS [c] JOIN [Rooms] AS [r] ON [c].[Room] = [r].[Id]", "line 1: no column Room in c")]
    public void UnsoundQuery_IsNamed(string sql, string problem) => Assert.Equal([problem], Check.QueryProblems(sql));

    [Fact]
    public void SyntaxError_IsGivenWithItsLine()
    {
        var error = Assert.Throws<FormatException>(() => Check.QueryProblems("SELECT [Id]\nFORM [Cases] [c] [d]"));

        Assert.StartsWith("line 2:", error.Message, StringComparison.Ordinal);
    }
}
