using System.Globalization;
using System.Text.RegularExpressions;
using Mediation.Domain;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>Where in a form a fault stands: what people call the field, and the id of what they fill in.</summary>
/// <param name="Label">The field, and of rows which one.</param>
/// <param name="Id">The id in the page.</param>
public sealed partial record FaultPlace(Text Label, string Id)
{
    /// <summary>The id of the field of a form.</summary>
    public static string IdOf(string form, string path) => $"f-{form}-" + Signs().Replace(path, "-");

    /// <summary>The place of a fault; null if the form has no such field.</summary>
    public static FaultPlace? Of(CaseStep step, InputFault fault)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(fault);
        var (type, zh, en) = ((Type?)step.InputType, new List<string>(), new List<string>());
        foreach (var part in fault.Field.Split('.'))
        {
            var name = part.Split('[')[0];
            if (type is null || StepField.Of(type).FirstOrDefault(f => f.Name == name) is not { } field) return null;
            var row = part.Contains('[', StringComparison.Ordinal) && int.TryParse(part[(part.IndexOf('[', StringComparison.Ordinal) + 1)..].TrimEnd(']'), CultureInfo.InvariantCulture, out var n) ? n + 1 : (int?)null;
            zh.Add(row is null ? field.Label.Zh : $"{field.Label.Zh}第{row}行");
            en.Add(row is null ? field.Label.En : $"{field.Label.En}, row {row}");
            type = field.RowType;
        }
        return new(new(string.Join('，', zh), string.Join(", ", en)), IdOf(step.Key, fault.Field));
    }

    [GeneratedRegex(@"[\[\].]")]
    private static partial Regex Signs();
}
