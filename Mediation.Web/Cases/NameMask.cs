using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>
/// Masks people's names (张*) for a mediator of the committee who does not handle the case, and in a restricted file for the justice office and,
/// after acceptance, the registrar; everybody else with a relation reads them.
/// Companies keep their names. Source: People's Mediation Law art. 15(4).
/// </summary>
internal sealed class NameMask
{
    private readonly List<(string Name, string Masked)> people = [];

    private NameMask()
    {
    }

    /// <summary>The mask a reader sees the case through.</summary>
    internal static NameMask For(StepContext c)
    {
        var mask = new NameMask();
        var relation = CaseAccess.RelationOf(c.Actor, c.Case);
        if (CaseAccess.LevelOf(c.Actor, c.Case) == ReadLevel.Full || relation.HasFlag(CaseRelation.Referring) || relation.HasFlag(CaseRelation.Party)
            || (relation.HasFlag(CaseRelation.Supervising) && !c.Case.IsRestricted)) return mask;
        mask.people.AddRange(c.Case.Parties.Where(p => p.Kind == PartyKind.Person).Select(p => p.Name)
            .Concat(c.Case.Parties.SelectMany(p => p.Representatives).Select(r => r.Name))
            .Where(n => n.Length > 0).Distinct().OrderByDescending(n => n.Length).Select(n => (n, Short(n))));
        return mask;
    }

    /// <summary>A name as 张*.</summary>
    internal static string Short(string name) => name.Length == 0 ? "*" : $"{name[..FirstLength(name)]}*";

    /// <summary>The words with every person's name masked.</summary>
    internal string Over(string words) => people.Aggregate(words, (text, p) => text.Replace(p.Name, p.Masked, StringComparison.Ordinal));

    /// <summary>The words masked; null stays null.</summary>
    internal string? Maybe(string? words) => words is null ? null : Over(words);

    /// <summary>The text with every person's name masked.</summary>
    internal Text Over(Text text) => people.Count == 0 ? text : new(Over(text.Zh), Over(text.En));

    // A rare surname may be a surrogate pair.
    private static int FirstLength(string name) => char.IsHighSurrogate(name[0]) && name.Length > 1 ? 2 : 1;
}
