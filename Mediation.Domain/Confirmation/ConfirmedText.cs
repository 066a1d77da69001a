using System.Globalization;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Confirmation;

/// <summary>One clause as the court has it before it.</summary>
/// <param name="Number">Number of the clause, from 1.</param>
/// <param name="Words">Its words, what the parties added to make it clear included.</param>
public sealed record ClauseWords(int Number, string Words);

/// <summary>The text a court is asked to confirm: the clauses of the agreement, each with what every party wrote to make it clearer.</summary>
public static class ConfirmedText
{
    /// <summary>The clauses of an application as they read now.</summary>
    public static IReadOnlyList<ClauseWords> Of(MediationCase @case, ConfirmationApplication application)
    {
        var agreement = @case.Agreements.First(a => a.Id == application.AgreementId);
        var parties = AgreementText.PartiesOf(agreement, [.. @case.InOrder]);
        return [.. agreement.Obligations.OrderBy(o => o.Number).Select(o => new ClauseWords(o.Number, ClauseText.Write(o, parties) + Added(application, o.Number)))];
    }

    /// <summary>What every party added to a clause, as it stands in the ruling; empty if nothing.</summary>
    public static string Added(ConfirmationApplication application, int clause) =>
        string.Concat(application.Rounds.Where(r => r.Clause == clause && r.Clarified is not null).OrderBy(r => r.Number).Select(r => $"（各方{Workflow.StepContext.DayOf(r.SuppliedAt!.Value):yyyy年M月d日}补充写明：{r.Clarified}）"));

    /// <summary>The agreement as it is to be confirmed, for the checks: with what every party wrote later to make a clause clearer.</summary>
    internal static Agreement Whole(ConfirmationApplication application, Agreement agreement) =>
        agreement.Reading(clause => string.Join('。', application.Rounds.Where(r => r.Clause == clause && r.Clarified is not null).OrderBy(r => r.Number).Select(r => r.Clarified)));

    /// <summary>The clauses for storing, one a line: number, tab, words.</summary>
    public static string Store(IEnumerable<ClauseWords> clauses) =>
        string.Join('\n', clauses.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Number}\t{c.Words.ReplaceLineEndings(" ")}")));

    /// <summary>Reads what <see cref="Store"/> wrote.</summary>
    public static IReadOnlyList<ClauseWords> Read(string stored) =>
        [.. stored.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t', 2)).Select(p => new ClauseWords(int.Parse(p[0], CultureInfo.InvariantCulture), p[1]))];
}
