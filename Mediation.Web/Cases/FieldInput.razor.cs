using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Workflow;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Cases;

/// <summary>Reads and writes one property of a step's input, from and to what the browser sends.</summary>
public partial class FieldInput
{
    private static readonly ConditionalWeakTable<object, object> RowKeys = [];

    /// <summary>The field.</summary>
    [Parameter, EditorRequired] public required StepField Field { get; set; }

    /// <summary>The input, or the row of it.</summary>
    [Parameter, EditorRequired] public required object Target { get; set; }

    /// <summary>Path of the field, as faults name it.</summary>
    [Parameter, EditorRequired] public required string Path { get; set; }

    /// <summary>Key of the form it stands in, the first part of its id.</summary>
    [Parameter, EditorRequired] public required string Form { get; set; }

    /// <summary>What lists offer.</summary>
    [Parameter] public StepOptions? Options { get; set; }

    /// <summary>The case; null for a step that makes one.</summary>
    [Parameter] public Guid? CaseId { get; set; }

    /// <summary>Faults of the last attempt.</summary>
    [Parameter] public IReadOnlyList<InputFault> Faults { get; set; } = [];

    /// <summary>What was typed into the form and cannot be read as a number; the form is not sent while there is any.</summary>
    [Parameter] public UnreadWords? Unread { get; set; }

    /// <summary>Raised after every change.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    // Two forms of a page may ask the same: their fields, and the labels that point at them, must not meet.
    private string Id => FaultPlace.IdOf(Form, Path);

    private string LabelId => Id + "-label";

    private string StateId => Id + "-state";

    private string CameraId => Id + "-camera";

    private static bool IsSigner(FieldKind kind) => kind is FieldKind.Signatory or FieldKind.RecordSigner;

    // What one person drew never stands under another's name.
    private object PadKey => (KeyOf(Target), string.Join('|', StepField.Of(Target.GetType()).Where(f => IsSigner(f.Kind)).Select(f => f.Property.GetValue(Target))));

    private string HintId => Id + "-hint";

    private string? FaultId => Own is null ? null : Id + "-fault";

    private string? Described => (HasHint, Own) switch
    {
        (true, not null) => $"{HintId} {Id}-fault",
        (true, null) => HintId,
        (false, not null) => Id + "-fault",
        _ => null,
    };

    private bool HasHint => Field.Hint.Zh.Length > 0;

    private InputFault? Own => Unread?.Find(Target, Field) is null ? Faults.FirstOrDefault(f => f.Field == Path) : new InputFault(Path, UnreadWords.Sentence);

    private string? Invalid => Own is null ? null : "true";

    private string? Mode => Field.Kind switch { FieldKind.Money => "decimal", FieldKind.Number or FieldKind.Code => "numeric", FieldKind.Phone => "tel", _ => null };

    // Not even the reader's own browser keeps these. Words that are kept apart stay in its tab until they are sent: a server that dies in mid-sentence takes none of them.
    private string? Secret => Field.Kind is FieldKind.ResidentId or FieldKind.Phone or FieldKind.Code ? "" : null;

    private object? Value => Field.Property.GetValue(Target);

    private IList Rows => (IList)Value!;

    private IReadOnlySet<Role> Roles => (Options ?? StepOptions.None).Roles;

    private string Shown => Unread?.Find(Target, Field) ?? Value switch
    {
        null => "",
        DateOnly d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        var v => v.ToString() ?? "",
    };

    private IEnumerable<StepOption> ListOptions => Field.Enumeration is { } type
        ? Enum.GetValues(type).Cast<Enum>().Select(e => new StepOption(e.ToString(), e.Term()))
        : Options?.Of(Field.Kind) ?? [];

    /// <summary>Empties the fields that lost their meaning by what was just chosen beside them.</summary>
    internal static void Forget(object input, IReadOnlySet<Role> roles)
    {
        foreach (var field in StepField.Of(input.GetType()).Where(f => f.Kind != FieldKind.Rows && !f.IsAsked(input, roles)))
        {
            if (field.Property.GetValue(input) is IList chosen) chosen.Clear();
            else field.Property.SetValue(input, field.Property.PropertyType == typeof(bool) ? false : null);
        }
    }

    private Task RowChangedAsync(object row)
    {
        Forget(row, Roles);
        return Changed.InvokeAsync();
    }

    private void Add() => Rows.Add(Activator.CreateInstance(Field.RowType!)!);

    private Task Remove(int index)
    {
        Unread?.Forget(Rows[index]!);
        Rows.RemoveAt(index);
        return Changed.InvokeAsync();
    }

    // Rows are records: two that say the same would pass for one.
    private static object KeyOf(object row) => RowKeys.GetOrCreateValue(row);

    private bool Holds(string value) => Rows.Cast<object>().Any(x => x.ToString() == value);

    private Task Toggle(string value, bool on)
    {
        object member = Field.Enumeration is { } type ? Enum.Parse(type, value) : value;
        if (on && !Holds(value)) Rows.Add(member);
        else if (!on) Rows.Remove(member);
        return Changed.InvokeAsync();
    }

    private void ForgetSignature()
    {
        foreach (var field in StepField.Of(Target.GetType()).Where(f => f.Kind is FieldKind.Strokes or FieldKind.Code)) field.Property.SetValue(Target, null);
    }

    private Task Set(object? value)
    {
        Field.Property.SetValue(Target, value);
        return Changed.InvokeAsync();
    }

    // A number that cannot be read stays as it was typed, with its fault beside it; a day comes from the browser's own picker, which gives one or none.
    private Task SetText(object? raw)
    {
        var text = raw as string ?? "";
        var type = Nullable.GetUnderlyingType(Field.Property.PropertyType) ?? Field.Property.PropertyType;
        if (IsSigner(Field.Kind) && text != Shown) ForgetSignature();
        if (type == typeof(string)) return Set(text);
        if (type == typeof(DateOnly)) return Set(DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
        if (type == typeof(int))
        {
            var number = UnreadWords.Number(text);
            Unread?.Keep(Target, Field, Path, number is not null || string.IsNullOrWhiteSpace(text) ? null : text);
            return Set(number);
        }
        return Set(type.IsEnum && Enum.TryParse(type, text, out var member) && Enum.IsDefined(type, member!) ? member : null);
    }
}
