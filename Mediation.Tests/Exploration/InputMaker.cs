using System.Collections;
using System.Text.RegularExpressions;
using Mediation.Domain.Workflow;

namespace Mediation.Tests.Exploration;

/// <summary>
/// Makes inputs by reflection over the fields a step declares. A right one is found as a person finds it: fill in what is asked, read
/// which fields are at fault, fill those in again.
/// </summary>
internal sealed partial class InputMaker(FieldValues values)
{
    /// <summary>An input for a step: right as far as it can be found, half right, or wrong.</summary>
    /// <param name="step">The step.</param>
    /// <param name="c">The case and who acts.</param>
    /// <param name="allowed">Whether the step may be taken, so that its faults may be asked for.</param>
    public object Make(CaseStep step, StepContext c, bool allowed)
    {
        var input = values.Chance(0.3) && allowed && step.InputFor(c) is { } begun ? begun : Filled(step.InputType, c, values.Chance(0.7) ? 0.9 : 0.4);
        if (!allowed || values.Chance(0.04)) return Spoil(input, c);
        for (var attempt = 0; attempt < 8 && Faults(step, c, input) is { Count: > 0 } faults; attempt++)
            foreach (var fault in faults) Again(input, fault.Field, c);
        return values.Chance(0.12) ? Spoil(input, c) : input;
    }

    // What throws here throws again when the command is played, and is reported there.
    private static IReadOnlyList<InputFault> Faults(CaseStep step, StepContext c, object input)
    {
        try
        {
            return step.Check(c, input);
        }
        catch (Exception)
        {
            return [];
        }
    }

    private object Filled(Type type, StepContext c, double share, int row = -1)
    {
        var input = Activator.CreateInstance(type)!;
        foreach (var field in StepField.Of(type))
            if (field.IsRequired || values.Chance(share)) Fill(input, field, c, share, row);
        // What a field beside it makes meaningless is left out, mostly.
        foreach (var field in StepField.Of(type))
            if (!field.IsRequired && !field.IsAsked(input, c.Actor.Roles) && values.Chance(0.95)) Empty(input, field);
        return input;
    }

    private void Fill(object input, StepField field, StepContext c, double share, int row)
    {
        if (field.RowType is { } rowType)
        {
            var rows = (IList)Activator.CreateInstance(field.Property.PropertyType)!;
            for (var i = 0; i < 1 + values.Next(3); i++) rows.Add(Filled(rowType, c, share, i));
            field.Property.SetValue(input, rows);
            return;
        }
        Set(input, field, values.Right(field, c, row));
    }

    // parties[1].representatives[0].phone
    private void Again(object input, string path, StepContext c)
    {
        var parts = path.Split('.');
        foreach (var part in parts[..^1])
        {
            if (Member(input, part) is not (var list, { } at) || list.Property.GetValue(input) is not IList rows || at >= rows.Count || rows[at] is null) return;
            input = rows[at]!;
        }
        if (Member(input, parts[^1]) is not (var field, _)) return;
        if (field.RowType is not null && field.Property.GetValue(input) is IList { Count: > 0 } some && values.Chance(0.5))
            some.Add(Filled(field.RowType, c, 0.8, some.Count));
        else if (!field.IsRequired && values.Chance(0.25)) Empty(input, field);
        else if (field.Kind == FieldKind.Flag) Set(input, field, field.Property.GetValue(input) is false);
        else Fill(input, field, c, 0.9, -1);
    }

    private object Spoil(object input, StepContext c)
    {
        var fields = StepField.Of(input.GetType());
        for (var i = 0; fields.Count > 0 && i < 1 + values.Next(2); i++)
        {
            var field = values.One(fields);
            if (field.RowType is not null && field.Property.GetValue(input) is IList { Count: > 0 } rows && rows[values.Next(rows.Count)] is { } row) Spoil(row, c);
            else if (values.Chance(0.3)) Empty(input, field);
            else if (values.Chance(0.6)) Set(input, field, values.Wrong(field));
            else Fill(input, field, c, 0.5, -1);
        }
        return input;
    }

    private static (StepField Field, int? At)? Member(object input, string part)
    {
        var match = Part().Match(part);
        return StepField.Of(input.GetType()).FirstOrDefault(f => f.Name == match.Groups[1].Value) is { } field
            ? (field, match.Groups[2].Success ? int.Parse(match.Groups[2].Value, null) : null) : null;
    }

    /// <summary>Whether a fault's path names a field of the input.</summary>
    public static bool Names(object input, string path)
    {
        var parts = path.Split('.');
        foreach (var part in parts[..^1])
        {
            if (Member(input, part) is not (var list, { } at) || list.Property.GetValue(input) is not IList rows || at >= rows.Count || rows[at] is null) return false;
            input = rows[at]!;
        }
        return Member(input, parts[^1]) is not null;
    }

    private static void Empty(object input, StepField field)
    {
        var type = field.Property.PropertyType;
        field.Property.SetValue(input, type.IsValueType || type == typeof(string) ? type.IsValueType ? Activator.CreateInstance(type) : null : Activator.CreateInstance(type));
    }

    private static void Set(object input, StepField field, object? value)
    {
        if (value is null) Empty(input, field);
        else field.Property.SetValue(input, value);
    }

    [GeneratedRegex(@"^(\w+)(?:\[(\d+)\])?$")]
    private static partial Regex Part();
}
