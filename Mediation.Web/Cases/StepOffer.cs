using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>A step as a page offers it: whether it may be taken, and if not, why.</summary>
/// <param name="Step">The step.</param>
/// <param name="Refusals">Why not; empty if it may be taken now.</param>
/// <param name="Needs">Everything it requires, met and unmet, with the article.</param>
/// <param name="IsMine">Whether it is the reader's to take at all.</param>
/// <param name="Initial">What the form begins from; null for an empty one.</param>
public sealed record StepOffer(CaseStep Step, IReadOnlyList<Refusal> Refusals, IReadOnlyList<NeedView> Needs, bool IsMine, object? Initial = null)
{
    /// <summary>Whether it may be taken now by the reader.</summary>
    public bool IsOpen => IsMine && Refusals.Count == 0;

    /// <summary>How many things are missing.</summary>
    public int MissingCount => Needs.Count(n => !n.Met);
}

/// <summary>One thing a step requires.</summary>
public sealed record NeedView(Text Sentence, bool Met, DateTime? At, Citation Source);

/// <summary>An entry of a list to choose from.</summary>
public sealed record StepOption(string Value, Text Label, bool IsAllowed = true);

/// <summary>What the fields of a step choose from, on this case.</summary>
public sealed record StepOptions(
    IReadOnlyList<StepOption> Parties, IReadOnlyList<StepOption> Mediators, IReadOnlyList<StepOption> Courts, IReadOnlyList<StepOption> Rooms,
    IReadOnlyList<StepOption> Signatories, IReadOnlyList<StepOption> LedgerRows, IReadOnlySet<Role> Roles)
{
    /// <summary>Blocking checks nobody has let pass.</summary>
    public IReadOnlyList<StepOption> Findings { get; init; } = [];

    /// <summary>Nothing to choose from.</summary>
    public static StepOptions None { get; } = new([], [], [], [], [], [], new HashSet<Role>());

    /// <summary>Who has yet to sign a closed record.</summary>
    public IReadOnlyList<StepOption> RecordSigners { get; init; } = [];

    /// <summary>Papers that may be served.</summary>
    public IReadOnlyList<StepOption> Papers { get; init; } = [];

    /// <summary>Judges of the court that has the application, by account.</summary>
    public IReadOnlyList<StepOption> Judges { get; init; } = [];

    /// <summary>Clauses of the agreement to be confirmed.</summary>
    public IReadOnlyList<StepOption> Clauses { get; init; } = [];

    /// <summary>The list behind a kind of field; empty for kinds that are typed.</summary>
    public IReadOnlyList<StepOption> Of(FieldKind kind) => kind switch
    {
        FieldKind.Party or FieldKind.Parties => Parties,
        FieldKind.Mediator => Mediators,
        FieldKind.Judge => Judges,
        FieldKind.Clause => Clauses,
        FieldKind.Court => Courts,
        FieldKind.Room => Rooms,
        FieldKind.Signatory => Signatories,
        FieldKind.RecordSigner => RecordSigners,
        FieldKind.LedgerRow => LedgerRows,
        FieldKind.Finding => Findings,
        FieldKind.Paper => Papers,
        _ => [],
    };
}
