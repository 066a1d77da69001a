using Mediation.Domain.Intake;
using Mediation.Domain.Workflow;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Intake;

/// <summary>The fields of a request, with each fault beside its field and nothing typed lost.</summary>
public partial class RequestFields
{
    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public required RequestInput Input { get; set; }

    /// <summary>Faults of the last attempt.</summary>
    [Parameter] public IReadOnlyList<InputFault> Faults { get; set; } = [];

    /// <summary>The mediators one may name.</summary>
    [Parameter] public IReadOnlyList<string> Mediators { get; set; } = [];

    /// <summary>Whether a clerk types for somebody else: then the browser offers nobody's own name and number.</summary>
    [Parameter] public bool ForSomebodyElse { get; set; }

    /// <summary>The element of a field, for links to it.</summary>
    public static string IdOf(string field) => $"q-{field}";

    private IEnumerable<(string Name, string? Value, Action<string?> Set)> More =>
    [
        ("otherName", Input.OtherName, v => Input.OtherName = v), ("otherPhone", Input.OtherPhone, v => Input.OtherPhone = v), ("wish", Input.Wish, v => Input.Wish = v),
        ("namedMediator", Input.NamedMediator, v => Input.NamedMediator = v), ("needs", Input.Needs, v => Input.Needs = v),
    ];

    private bool HasMore => More.Any(m => !string.IsNullOrWhiteSpace(m.Value) || Faults.Any(f => f.Field == m.Name));

    private static StepField Of(string name) => StepField.Of(typeof(RequestInput)).Single(f => f.Name == name);

    private string Auto(string kind) => ForSomebodyElse ? "off" : kind;

    private string? Invalid(string field) => Faults.Any(f => f.Field == field) ? "true" : null;

    private string? Described(string field, bool hint)
    {
        var ids = string.Join(' ', new[] { hint ? $"q-{field}-hint" : null, Invalid(field) is null ? null : $"q-{field}-fault" }.OfType<string>());
        return ids.Length > 0 ? ids : null;
    }

    private RenderFragment Wrong(string field) => builder =>
    {
        if (Faults.FirstOrDefault(f => f.Field == field) is not { } fault) return;
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "class", "wrong");
        builder.AddAttribute(2, "id", $"q-{field}-fault");
        builder.AddContent(3, fault.Sentence.Here());
        builder.CloseElement();
    };
}
