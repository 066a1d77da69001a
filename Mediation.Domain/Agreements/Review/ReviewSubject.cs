using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Agreements.Review;

/// <summary>What the checks look at.</summary>
/// <param name="Case">The case.</param>
/// <param name="Agreement">The draft.</param>
/// <param name="Today">The legal day.</param>
public sealed record ReviewSubject(MediationCase Case, Agreement Agreement, DateOnly Today)
{
    private IReadOnlyList<ClauseWords>? _words;

    /// <summary>What the same parties have done before.</summary>
    public PartyHistory History { get; init; } = PartyHistory.None;

    /// <summary>The numbers the law leaves open, as they were when the case began.</summary>
    public RuleValues Rules { get; init; } = RuleValues.Standard;

    /// <summary>The loan prime rates.</summary>
    public PrimeRates Rates { get; init; } = PrimeRates.Known;

    /// <summary>What the checks look at, from the context of a step or a page.</summary>
    public static ReviewSubject Of(StepContext context, Agreement agreement) =>
        new(context.Case, agreement, context.Today) { History = context.History, Rules = context.Rules, Rates = context.Rates };

    /// <summary>The clauses as printed, with their numbers.</summary>
    public IEnumerable<(Obligation Clause, string Text)> Clauses =>
        Agreement.Obligations.OrderBy(o => o.Number).Select(o => (o, ClauseText.Body(o, Parties)));

    /// <summary>Parties in the order of papers.</summary>
    public IReadOnlyList<Party> Parties { get; } = [.. Case.InOrder];

    /// <summary>The words the parties wrote themselves, clause by clause.</summary>
    internal IReadOnlyList<ClauseWords> Words => _words ??= ClauseWords.Of(this);

    /// <summary>Payments due whatever happens, in the order of the clauses; yearly ones are not among them.</summary>
    internal IEnumerable<Obligation> FirmPayments =>
        Agreement.Obligations.Where(o => o.Kind == ObligationKind.Pay && o.Basis != DueBasis.OnDefault).OrderBy(o => o.Number);

    /// <summary>Whether the case is about borrowed money, where interest has a ceiling in law.</summary>
    internal bool IsLending => Agreement.IsLoan || (Case.Subject.Contains('借') && !Case.Subject.Contains("借用", StringComparison.Ordinal));

    /// <summary>Whether the case is about work.</summary>
    internal bool IsLabour => Case.Category is DisputeCategory.WageArrears or DisputeCategory.Labour;

    /// <summary>The party with the key, or null.</summary>
    internal Party? Party(string key) => Parties.FirstOrDefault(p => p.Key == key);
}
