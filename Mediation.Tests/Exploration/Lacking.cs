using System.Collections;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Tests.Exploration;

/// <summary>
/// Looks for a case in which one requirement of a step alone is unmet: takes a case in which nothing is, and takes away or changes one
/// stored thing after another, or lets time pass.
/// </summary>
internal static class Lacking
{
    public static Refusal? Alone(CaseStep step, string requirement, IEnumerable<Track> cases) => cases
        .Where(t => CaseWorkflow.Belongs(step, t.Case))
        .SelectMany(t => Surroundings.All.SelectMany(around => around.PeopleOf(t.Case).Where(a => Explorer.MayTake(step, a, t.Case)).Take(1)
            .SelectMany(actor => Lacks(step, t, around.Context(t.Case, actor, t.Clock)))))
        .FirstOrDefault(r => r.Code == requirement);

    private static IEnumerable<Refusal> Lacks(CaseStep step, Track track, StepContext context)
    {
        foreach (var days in (int[])[0, 8, 31, 70, 800])
            if (Only(step, On(context.Case, context, days)) is { } later) yield return later;
        var copy = CaseCopy.Of(track.Case);
        foreach (var (change, undo) in Spots(copy).ToList())
        {
            change();
            var lacking = Only(step, On(copy, context, 0));
            undo();
            if (lacking is not null) yield return lacking;
        }
    }

    private static Refusal? Only(CaseStep step, StepContext context)
    {
        try
        {
            return CaseWorkflow.WhyNot(step, context) is [{ Code: not ("role" or "state") } only] ? only : null;
        }
        catch (Exception e) when (e is NullReferenceException or InvalidOperationException or ArgumentException)
        {
            return null; // No step leads to such a case.
        }
    }

    private static StepContext On(MediationCase @case, StepContext c, int days) => new()
    {
        Case = @case, Actor = c.Actor, Now = c.Now.AddDays(days), Calendar = c.Calendar, Directory = c.Directory,
    };

    // Every stored member of every part of the case, emptied or changed.
    private static IEnumerable<(Action Change, Action Undo)> Spots(object part)
    {
        foreach (var property in CaseCopy.Stored(part.GetType()))
        {
            var value = property.GetValue(part);
            (Action, Action) To(object? other) => (() => property.SetValue(part, other), () => property.SetValue(part, value));
            if (value is IList { Count: > 0 } list)
            {
                var all = list.Cast<object>().ToList();
                void Restore()
                {
                    list.Clear();
                    foreach (var item in all) list.Add(item);
                }
                yield return (() => list.RemoveAt(list.Count - 1), Restore);
                yield return (list.Clear, Restore);
                foreach (var item in all.Where(i => CaseCopy.IsPart(i.GetType())).ToList())
                    foreach (var spot in Spots(item)) yield return spot;
            }
            else if (value is string { Length: > 0 } text) yield return To(text + "改");
            else if (value is bool flag) yield return To(!flag);
            else if (value is Enum member)
                foreach (var other in Enum.GetValues(member.GetType())) yield return To(other);
            else if (value is not null && CaseCopy.IsPart(value.GetType()))
            {
                yield return To(null);
                foreach (var spot in Spots(value)) yield return spot;
            }
            else if (value is not null && Nullable.GetUnderlyingType(property.PropertyType) is not null) yield return To(null);
        }
    }
}
