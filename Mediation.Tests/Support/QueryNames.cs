using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Mediation.Tests.Support;

/// <summary>
/// Resolves every table and column name of SELECT statements, through joins, sub-queries, derived tables, APPLY,
/// OPENJSON, VALUES, UNION and common table expressions. A source whose columns cannot be known accepts any name.
/// </summary>
internal sealed class QueryNames(IReadOnlyDictionary<string, HashSet<string>> tables) : TSqlFragmentVisitor
{
    /// <summary>The named sources of one SELECT: alias to columns, or to null where any column goes.</summary>
    private sealed class Scope : Dictionary<string, HashSet<string>?>
    {
        public Scope() : base(StringComparer.OrdinalIgnoreCase) { }

        public HashSet<string> Aliases { get; } = new(StringComparer.OrdinalIgnoreCase);
    }

    private readonly Stack<Scope> scopes = new();
    private readonly Dictionary<string, HashSet<string>?> expressions = new(StringComparer.OrdinalIgnoreCase);

    public List<string> Problems { get; } = [];

    /// <summary>Common table expressions are read before the query that names them.</summary>
    public override void ExplicitVisit(SelectStatement node)
    {
        node.WithCtesAndXmlNamespaces?.Accept(this);
        node.QueryExpression.Accept(this);
    }

    /// <summary>The order of a union names its output columns, which are those of its first query.</summary>
    public override void ExplicitVisit(BinaryQueryExpression node)
    {
        node.FirstQueryExpression.Accept(this);
        node.SecondQueryExpression.Accept(this);
    }

    public override void ExplicitVisit(CommonTableExpression node)
    {
        // Entered before its own query is read: it may be recursive.
        expressions[node.ExpressionName.Value] = node.Columns.Count > 0 ? Set(node.Columns) : null;
        node.QueryExpression.Accept(this);
        expressions[node.ExpressionName.Value] ??= Output(node.QueryExpression);
    }

    public override void ExplicitVisit(QuerySpecification node)
    {
        var scope = new Scope();
        scopes.Push(scope);
        foreach (var source in node.FromClause?.TableReferences ?? [])
        {
            Add(source);
        }
        foreach (var element in node.SelectElements)
        {
            element.Accept(this);
        }
        node.WhereClause?.Accept(this);
        node.GroupByClause?.Accept(this);
        node.HavingClause?.Accept(this);
        scope.Aliases.UnionWith(Output(node) ?? []);
        node.OrderByClause?.Accept(this);
        node.TopRowFilter?.Accept(this);
        node.OffsetClause?.Accept(this);
        scopes.Pop();
    }

    public override void ExplicitVisit(ColumnReferenceExpression node)
    {
        if (node.MultiPartIdentifier is not { Identifiers: { Count: > 0 } parts } || scopes.Count == 0)
        {
            return;
        }
        var column = parts[^1].Value;
        if (parts.Count == 1)
        {
            if (!scopes.Any(s => s.Aliases.Contains(column) || s.Values.Any(c => c is null || c.Contains(column))))
            {
                Problems.Add($"line {node.StartLine}: no column {column}");
            }
            return;
        }
        var source = parts[^2].Value;
        var scope = scopes.FirstOrDefault(s => s.ContainsKey(source));
        if (scope is null)
        {
            Problems.Add($"line {node.StartLine}: no table or alias {source} for {source}.{column}");
        }
        else if (scope[source] is { } columns && !columns.Contains(column))
        {
            Problems.Add($"line {node.StartLine}: no column {column} in {source}");
        }
    }

    private void Add(TableReference reference)
    {
        switch (reference)
        {
            case QualifiedJoin join:
                Add(join.FirstTableReference);
                Add(join.SecondTableReference);
                join.SearchCondition.Accept(this);
                break;
            case JoinTableReference join:
                Add(join.FirstTableReference);
                Add(join.SecondTableReference);
                break;
            case JoinParenthesisTableReference parenthesis:
                Add(parenthesis.Join);
                break;
            case NamedTableReference named:
                scopes.Peek()[named.Alias?.Value ?? named.SchemaObject.BaseIdentifier.Value] = Columns(named);
                break;
            case QueryDerivedTable derived:
                derived.QueryExpression.Accept(this);
                Add(derived, derived.Columns.Count > 0 ? Set(derived.Columns) : Output(derived.QueryExpression));
                break;
            case InlineDerivedTable values:
                values.AcceptChildren(this);
                Add(values, Set(values.Columns));
                break;
            case OpenJsonTableReference json:
                json.Variable?.Accept(this);
                Add(json, json.SchemaDeclarationItems.Count == 0
                    ? new(["key", "value", "type"], StringComparer.OrdinalIgnoreCase)
                    : Set(json.SchemaDeclarationItems.Select(i => i.ColumnDefinition.ColumnIdentifier)));
                break;
            case TableReferenceWithAlias other:
                Add(other, null);
                break;
        }
    }

    private void Add(TableReferenceWithAlias reference, HashSet<string>? columns) =>
        scopes.Peek()[reference.Alias?.Value ?? ""] = columns;

    private HashSet<string>? Columns(NamedTableReference named)
    {
        if (named.SchemaObject.SchemaIdentifier is null
            && expressions.TryGetValue(named.SchemaObject.BaseIdentifier.Value, out var expression))
        {
            return expression;
        }
        var table = ScriptSchema.Qualified(named.SchemaObject);
        if (tables.TryGetValue(table, out var columns))
        {
            return columns;
        }
        Problems.Add($"line {named.StartLine}: no table {table}");
        return null;
    }

    /// <summary>The column names a query gives, or null where a star makes them unknown.</summary>
    private static HashSet<string>? Output(QueryExpression query) => query switch
    {
        QuerySpecification select when select.SelectElements.All(e => e is SelectScalarExpression) =>
            new(select.SelectElements.Cast<SelectScalarExpression>().Select(Name), StringComparer.OrdinalIgnoreCase),
        BinaryQueryExpression union => Output(union.FirstQueryExpression),
        QueryParenthesisExpression parenthesis => Output(parenthesis.QueryExpression),
        _ => null,
    };

    private static string Name(SelectScalarExpression element) =>
        element.ColumnName?.Value
        ?? (element.Expression as ColumnReferenceExpression)?.MultiPartIdentifier?.Identifiers[^1].Value
        ?? "";

    private static HashSet<string> Set(IEnumerable<Identifier> names) =>
        new(names.Select(n => n.Value), StringComparer.OrdinalIgnoreCase);
}
