using System.Globalization;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements;

/// <summary>
/// A typed obligation in English, for the reading copy beside the clause that was signed. Who, to whom, how much and by when are said in
/// English; what the parties put in their own words stays in those words, in quotes. It has no force of its own.
/// </summary>
public static class ClauseReading
{
    /// <summary>The clause in English, with its number.</summary>
    public static string Write(Obligation o, IReadOnlyList<Party> parties) => $"{o.Number}. {Body(o, parties)}";

    private static string Body(Obligation o, IReadOnlyList<Party> parties)
    {
        var (debtor, creditor) = (Name(o.DebtorKey, parties), Name(o.CreditorKey, parties));
        var to = creditor.Length > 0 ? $" to {creditor}" : "";
        var (subject, amount, when) = (Quoted(o.Subject), o.Amount is { } m ? $" CNY {m}" : "", When(o));
        var core = o.Kind switch
        {
            ObligationKind.Pay when o.Basis == DueBasis.OnDefault =>
                $"If what clause {string.Join(", ", o.DefaultNumbers)} provides is paid in time, {creditor} no longer claims {subject}; from the day after any default {debtor} also pays{amount}{to} ({subject})",
            ObligationKind.Pay => $"{debtor} pays{amount}{to}{when} for {subject}",
            ObligationKind.PayByInstalments => $"{debtor} pays{amount}{to} for {subject} in {o.Instalments.Count} instalments: {Instalments(o)}{Rest(o, debtor, creditor)}",
            ObligationKind.PayEveryYear => $"{debtor} pays{amount}{to}{when} for {subject}",
            ObligationKind.Deliver => $"{debtor} hands over {subject}{to}{when}",
            ObligationKind.Act => $"{debtor} does this{when}: {subject}",
            ObligationKind.Refrain => $"{debtor} keeps to this{when}: {subject}",
            ObligationKind.Apologise => $"{debtor} apologises{to}{when}{(o.Subject.Length > 0 ? $": {subject}" : "")}",
            _ => $"All parties state: {subject}",
        };
        return string.Join("; ", [core, .. Details(o, debtor, creditor, parties)]) + ".";
    }

    private static IEnumerable<string> Details(Obligation o, string debtor, string creditor, IReadOnlyList<Party> parties)
    {
        if (o.Place.Length > 0) yield return $"place: {Quoted(o.Place)}";
        if (o.Manner.Length > 0) yield return $"manner: {Quoted(o.Manner)}";
        if (o.Proof.Length > 0) yield return $"shown by {Quoted(o.Proof)}";
        var joint = o.JointDebtors.Select(k => Name(k, parties)).Where(n => n.Length > 0).ToList();
        if (joint.Count > 0) yield return $"{string.Join(" and ", joint)} and {debtor} are each liable for the whole of this clause";
        if (o.LateChargePerDay is { } daily)
            yield return $"for each day of delay {debtor} also pays {(creditor.Length > 0 ? creditor : "the other side")} CNY {daily}, until all is performed";
        if (o.Further.Length > 0) yield return $"further: {Quoted(o.Further.TrimEnd('。'))}";
    }

    private static string When(Obligation o) => o.Basis switch
    {
        DueBasis.OnDate when o.DueOn is { } d => $" by {Day(d)} (that day included)",
        DueBasis.OnSigning => " on the day this agreement is signed",
        DueBasis.FromEffect => " from the day this agreement takes effect",
        DueBasis.AfterEvent when o.Event is { } happens && o.DaysAfter is { } days => After(happens switch
        {
            DueEvent.Effect => "this agreement takes effect",
            DueEvent.Ruling => "the court gives its ruling on confirmation",
            _ => $"clause {o.EventClause ?? 0} is wholly performed",
        }, days),
        DueBasis.EveryYear when o.DueOn is { } d =>
            $" every year by {d.ToString("d MMMM", CultureInfo.InvariantCulture)} (that day included), from {d.Year}{(o.LastYear is { } last ? $" to {last}" : "")}",
        _ => "",
    };

    // Civil Code art. 201: the day of the event is not counted.
    private static string After(string happens, int days) => days == 0 ? $" on the day {happens}" : $" within {days} {(days == 1 ? "day" : "days")} after {happens} (that day not counted)";

    private static string Instalments(Obligation o) =>
        string.Join(", ", o.Instalments.OrderBy(i => i.Number).Select(i => $"CNY {i.Amount} by {Day(i.DueOn)}")) + " (those days included)";

    private static string Rest(Obligation o, string debtor, string creditor) => o.Acceleration switch
    {
        Acceleration.AllDue => $"; if any instalment is late or short, all the rest falls due the next day and {creditor} may ask {debtor} to pay it at once",
        Acceleration.None => "; each instalment falls due on its own day only",
        _ => "",
    };

    private static string Day(DateOnly d) => d.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Quoted(string words) => $"“{words}”";

    // 甲, 乙, 丙 as everywhere in English: Party A, B, C; the name where a side has several.
    private static string Name(string key, IReadOnlyList<Party> parties)
    {
        if (parties.FirstOrDefault(p => p.Key == key) is not { } party) return "";
        var letter = party.Mark switch { "甲" => "A", "乙" => "B", "丙" => "C", var other => other };
        return parties.Count(p => p.Side == party.Side) > 1 ? $"Party {letter} {party.Name}" : $"Party {letter}";
    }
}
