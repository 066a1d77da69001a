using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Mediation.Tests.Support;

/// <summary>
/// Reads T-SQL with SQL Server 2019's own grammar and says what a real server would refuse, without one:
/// syntax, names that do not exist, foreign keys and indexes on what is not there, two cascade paths (error 1785).
/// </summary>
public sealed class SqlServerScriptCheck
{
    private readonly ScriptSchema schema = new();

    /// <summary>Reads a script that creates or alters tables, such as `dotnet ef migrations script` writes.</summary>
    public SqlServerScriptCheck(string createScript)
    {
        schema.Read(Parse(createScript));
    }

    /// <summary>Table names with schema, such as dbo.Cases.</summary>
    public IReadOnlyCollection<string> Tables => schema.Tables.Keys;

    public IReadOnlyCollection<string> ColumnsOf(string table) => schema.Tables[ScriptSchema.Qualified(table)];

    /// <summary>What is wrong with the tables themselves; empty when a server would take the script.</summary>
    public IReadOnlyList<string> SchemaProblems() =>
        [.. schema.Problems, .. schema.ReferenceProblems(), .. CascadePaths.Find(schema.ForeignKeys)];

    /// <summary>What is wrong with a query, such as `ToQueryString()` gives: tables and columns that do not resolve.</summary>
    public IReadOnlyList<string> QueryProblems(string sql)
    {
        var names = new QueryNames(schema.Tables);
        Parse(sql).Accept(names);
        return names.Problems;
    }

    /// <summary>The parsed script. Throws <see cref="FormatException"/> with every syntax error and its line.</summary>
    public static TSqlFragment Parse(string sql)
    {
        using var reader = new StringReader(sql);
        var fragment = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return errors.Count == 0
            ? fragment
            : throw new FormatException(string.Join('\n', errors.Select(e => $"line {e.Line}: {e.Message}")));
    }
}
