using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Mediation.Domain;
using Mediation.Domain.Workflow;
using Machine = Mediation.Domain.Workflow.Machine;

namespace Mediation.Web.Play;

/// <summary>Every step as declared: who, from where to where, what it requires and takes. Made from the workflow, so it is never out of date.</summary>
internal static class StepList
{
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Words(bool english)
    {
        var lines = new StringBuilder();
        foreach (var step in CaseWorkflow.Steps)
        {
            lines.AppendLine(CultureInfo.InvariantCulture, $"{step.Key}  {step.Transition}  {step.Label.Zh} / {step.Label.En}  {step.Source.In(english)}");
            lines.AppendLine(CultureInfo.InvariantCulture, $"  {step.Machine.Term().In(english)}: {string.Join(' ', From(step))} -> {To(step)}");
            Add(lines, english ? "by" : "由", step.Roles.Select(r => $"{r} {r.Term().In(english)}"));
            Add(lines, english ? "requires" : "需要", step.Requirements.Select(r => $"{r.Code} {r.Source.In(english)}"));
            Add(lines, english ? "issues" : "文书", step.Issues.Select(d => $"{d.Code()} {d.Term().In(english)}"));
            Add(lines, english ? "starts" : "开始计时", step.Starts.Select(d => d.ToString()));
            Add(lines, english ? "stops" : "停止计时", step.Stops.Select(d => d.ToString()));
            Fields(lines, step.InputType, "", english);
            lines.AppendLine();
        }
        return lines.ToString().TrimEnd();
    }

    public static string Json() => JsonSerializer.Serialize(CaseWorkflow.Steps.Select(s => new
    {
        s.Key, s.Transition, Zh = s.Label.Zh, En = s.Label.En, Source = s.Source.Zh, Machine = s.Machine.ToString(), From = From(s), To = To(s), s.Creates,
        Roles = s.Roles.Select(r => r.ToString()), Requirements = s.Requirements.Select(r => new { r.Code, Source = r.Source.Zh }),
        Refusals = (string[])["role", "state", .. s.Requirements.Select(r => r.Code)],
        Documents = s.Issues.Select(d => d.Code()), Starts = s.Starts.Select(d => d.ToString()), Stops = s.Stops.Select(d => d.ToString()), Input = Fields(s.InputType),
    }), Written);

    private static IEnumerable<string> From(CaseStep step) => step.FromStates.Select(s => s.Code());

    private static string To(CaseStep step) => step.ToState?.Code() ?? "=";

    private static void Add(StringBuilder lines, string what, IEnumerable<string> items)
    {
        if (string.Join(", ", items) is { Length: > 0 } words) lines.AppendLine(CultureInfo.InvariantCulture, $"  {what}: {words}");
    }

    private static void Fields(StringBuilder lines, Type input, string prefix, bool english)
    {
        foreach (var f in StepField.Of(input))
        {
            var choices = f.Enumeration is { } type ? "  " + string.Join(" | ", Enum.GetNames(type)) : "";
            lines.AppendLine(CultureInfo.InvariantCulture, $"    {prefix}{f.Name}{(f.IsRequired ? "*" : "")}  {TypeOf(f)}  {f.Label.In(english)}{choices}");
            if (f.RowType is { } row) Fields(lines, row, $"{prefix}{f.Name}[].", english);
        }
    }

    private static List<object> Fields(Type input) => [.. StepField.Of(input).Select(f => new
    {
        f.Name, Type = TypeOf(f), Kind = f.Kind.ToString(), Required = f.IsRequired, Zh = f.Label.Zh, En = f.Label.En, Max = f.Enumeration is null ? f.Max : (int?)null,
        Values = f.Enumeration is { } type ? Enum.GetNames(type) : null, Fields = f.RowType is { } row ? Fields(row) : null,
    })];

    private static string TypeOf(StepField f) => f.Kind switch
    {
        FieldKind.Flag => "true|false",
        FieldKind.Number or FieldKind.LedgerRow => "number",
        FieldKind.Date => "yyyy-MM-dd",
        FieldKind.Choice => "choice",
        FieldKind.Choices => "[choice]",
        FieldKind.Parties => "[text]",
        FieldKind.Rows => $"[rows, {f.Max}]",
        FieldKind.Money => "\"51,300.00\"",
        _ => $"text, {f.Max}",
    };
}
