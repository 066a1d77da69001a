using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Mediation.Tests.Support;

/// <summary>A foreign key read from a script.</summary>
internal sealed record ScriptForeignKey(
    string Name, string Table, IReadOnlyList<string> Columns, string Target, IReadOnlyList<string> TargetColumns, bool Cascades);

/// <summary>Tables, columns, foreign keys and indexes as a script leaves them, statement by statement.</summary>
internal sealed class ScriptSchema : TSqlFragmentVisitor
{
    private readonly List<(string Index, string Table, IReadOnlyList<string> Columns)> indexes = [];

    public Dictionary<string, HashSet<string>> Tables { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<ScriptForeignKey> ForeignKeys { get; } = [];

    public List<string> Problems { get; } = [];

    public void Read(TSqlFragment script) => script.Accept(this);

    /// <summary>Foreign keys and indexes that name a table or column the finished schema does not have.</summary>
    public IEnumerable<string> ReferenceProblems()
    {
        foreach (var key in ForeignKeys)
        {
            foreach (var problem in Missing($"foreign key {key.Name}", key.Table, key.Columns)
                .Concat(Missing($"foreign key {key.Name}", key.Target, key.TargetColumns)))
            {
                yield return problem;
            }
        }
        foreach (var problem in indexes.SelectMany(i => Missing($"index {i.Index}", i.Table, i.Columns)))
        {
            yield return problem;
        }
    }

    public override void ExplicitVisit(CreateTableStatement node)
    {
        var table = Qualified(node.SchemaObjectName);
        if (!Tables.TryAdd(table, new(StringComparer.OrdinalIgnoreCase)))
        {
            Problems.Add($"table {table} is created twice");
        }
        Add(table, node.Definition);
    }

    public override void ExplicitVisit(AlterTableAddTableElementStatement node) =>
        Add(Qualified(node.SchemaObjectName), node.Definition);

    public override void ExplicitVisit(AlterTableDropTableElementStatement node)
    {
        var table = Qualified(node.SchemaObjectName);
        foreach (var name in node.AlterTableDropTableElements.Where(e => e.Name is not null).Select(e => e.Name.Value))
        {
            Tables.GetValueOrDefault(table)?.Remove(name);
            ForeignKeys.RemoveAll(k => Same(k.Table, table) && Same(k.Name, name));
        }
    }

    public override void ExplicitVisit(DropTableStatement node)
    {
        foreach (var table in node.Objects.Select(Qualified))
        {
            Tables.Remove(table);
            ForeignKeys.RemoveAll(k => Same(k.Table, table));
            indexes.RemoveAll(i => Same(i.Table, table));
        }
    }

    public override void ExplicitVisit(CreateIndexStatement node) =>
        indexes.Add((node.Name.Value, Qualified(node.OnName),
            [.. node.Columns.Select(c => c.Column).Concat(node.IncludeColumns).Select(Last)]));

    public override void ExplicitVisit(DropIndexStatement node)
    {
        foreach (var clause in node.DropIndexClauses.OfType<DropIndexClause>())
        {
            indexes.RemoveAll(i => Same(i.Index, clause.Index.Value) && Same(i.Table, Qualified(clause.Object)));
        }
    }

    /// <summary>Idempotent scripts wrap some statements as EXEC(N'…'); the name of a default, found as the script runs, stands in a variable.</summary>
    public override void ExplicitVisit(ExecutableStringList node) =>
        Read(SqlServerScriptCheck.Parse(string.Concat(node.Strings.Select(s => s is StringLiteral literal ? literal.Value : "[found]"))));

    public static string Qualified(string name) => name.Contains('.', StringComparison.Ordinal) ? name : "dbo." + name;

    public static string Qualified(SchemaObjectName name) =>
        $"{name.SchemaIdentifier?.Value ?? "dbo"}.{name.BaseIdentifier.Value}";

    private void Add(string table, TableDefinition definition)
    {
        if (!Tables.TryGetValue(table, out var columns))
        {
            Problems.Add($"table {table} is altered but does not exist");
            return;
        }
        foreach (var column in definition.ColumnDefinitions)
        {
            columns.Add(column.ColumnIdentifier.Value);
            Add(table, column.Constraints, column.ColumnIdentifier.Value);
        }
        Add(table, definition.TableConstraints, null);
    }

    private void Add(string table, IEnumerable<ConstraintDefinition> constraints, string? column)
    {
        foreach (var constraint in constraints)
        {
            var name = constraint.ConstraintIdentifier?.Value ?? $"on {table}";
            if (constraint is ForeignKeyConstraintDefinition key)
            {
                ForeignKeys.Add(new(name, table, column is null ? Names(key.Columns) : [column],
                    Qualified(key.ReferenceTableName), Names(key.ReferencedTableColumns),
                    key.DeleteAction is not (DeleteUpdateAction.NotSpecified or DeleteUpdateAction.NoAction)
                    || key.UpdateAction is not (DeleteUpdateAction.NotSpecified or DeleteUpdateAction.NoAction)));
            }
            else if (constraint is UniqueConstraintDefinition unique && unique.Columns.Count > 0)
            {
                indexes.Add((name, table, [.. unique.Columns.Select(c => Last(c.Column))]));
            }
        }
    }

    private IEnumerable<string> Missing(string what, string table, IReadOnlyList<string> columns) =>
        !Tables.TryGetValue(table, out var existing)
            ? [$"{what}: no table {table}"]
            : columns.Where(c => !existing.Contains(c)).Select(c => $"{what}: no column {c} in {table}");

    private static IReadOnlyList<string> Names(IEnumerable<Identifier> columns) => [.. columns.Select(c => c.Value)];

    private static string Last(ColumnReferenceExpression column) => column.MultiPartIdentifier.Identifiers[^1].Value;

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
