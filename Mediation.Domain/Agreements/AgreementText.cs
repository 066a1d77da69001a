using System.Security.Cryptography;
using System.Text;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements;

/// <summary>The words of an agreement that signatures bind, and their digest. A difference of one character is another text.</summary>
public static class AgreementText
{
    /// <summary>The binding words and values: number, parties, facts, clauses, shares, what the checks were told, copies; each with its length before it.</summary>
    public static string Canonical(Agreement agreement, IReadOnlyList<Party> parties)
    {
        parties = PartiesOf(agreement, parties);
        // Length before each part: no two different agreements have the same words.
        var lines = new StringBuilder();
        void Add(string part) => lines.Append(part.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append(':').Append(part).Append('\n');
        Add(agreement.Number);
        if (agreement.ReplacesNumber is { } replaced) Add($"代替 {replaced}");
        foreach (var part in parties.SelectMany(Particulars)) Add(part);
        Add(agreement.Facts);
        foreach (var o in agreement.Obligations.OrderBy(o => o.Number)) Clause(o);
        Add(agreement.SharesTitle);
        foreach (var s in agreement.Shares.OrderBy(s => s.Number))
            foreach (var part in (string[])[s.Name, s.Basis, s.Amount.ToString()]) Add(part);
        foreach (var part in (string[])[agreement.Form.ToString(), agreement.ReplacesNumber ?? "", agreement.OthersConcerned, agreement.Encumbrances,
            agreement.LoanPrincipal?.ToString() ?? "", agreement.LoanPaidOut?.ToString() ?? "", Plain(agreement.LoanOn)]) Add(part);
        Add(agreement.Copies.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return lines.ToString();

        // The printed words and every value behind them: the ledger is written from the values.
        void Clause(Obligation o)
        {
            Add(ClauseText.Write(o, parties));
            foreach (var part in (string[])[o.Kind.ToString(), o.DebtorKey, o.CreditorKey, o.JointDebtorKeys, o.Amount?.ToString() ?? "", o.Basis.ToString(), Plain(o.DueOn),
                Plain(o.LastYear), o.DefaultOf, o.Event?.ToString() ?? "", Plain(o.EventClause), Plain(o.DaysAfter), o.Acceleration.ToString(), o.LateChargePerDay?.ToString() ?? "",
                Plain(o.Instalments.Count)]) Add(part);
            foreach (var i in o.Instalments.OrderBy(i => i.Number))
                foreach (var part in (string[])[Plain(i.DueOn), i.Amount.ToString()]) Add(part);
        }
    }

    /// <summary>The parties an agreement names: of a written one in effect those who signed it, whoever joins the case afterwards; of any other all of the case.</summary>
    public static IReadOnlyList<Party> PartiesOf(Agreement agreement, IReadOnlyList<Party> parties)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return agreement is { EffectiveAt: not null, Form: not AgreementForm.Oral } ? [.. parties.Where(p => agreement.Signatures.Any(s => s.PartyKey == p.Key))] : parties;
    }

    /// <summary>What the text binds of a party: who it is, where it is found, who acts for it.</summary>
    public static IEnumerable<string> Particulars(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return [party.Key, party.Name, party.IdNumber ?? "", party.CreditCode ?? "", party.Address, .. party.Representatives.Select(r => $"{r.Capacity} {r.Name} {r.IdNumber}")];
    }

    /// <summary>A clause of an oral agreement: it is reached, not signed.</summary>
    public static string Spoken(string clause) => clause.Replace("于本协议签订当日", "于达成口头协议当日", StringComparison.Ordinal);
    private static string Plain(IFormattable? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>SHA-256 of <see cref="Canonical"/> in UTF-8, lower-case hexadecimal.</summary>
    public static string Digest(Agreement agreement, IReadOnlyList<Party> parties) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(agreement, parties))));
}
