using System.Globalization;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T33: new terms; a new agreement is drafted that refers to the old. The old is kept untouched and binds until the new takes effect.</summary>
public sealed class DraftReplacement : CaseStep<NoInput>
{
    private static readonly Requirement RecordsClosed = Requirement.That("open-session",
        new("正在开的会收好笔录", "the record of the session being held closed"), Law.Pml27, c => c.Case.OpenSession is null);

    /// <summary>Declares the step.</summary>
    public DraftReplacement() : base("draft-replacement", "T33", new("有了新约定，起草新协议", "New terms: draft the new agreement"), Law.Pml33)
    {
        Moves([CaseState.Renegotiating], CaseState.Drafting, forward: true);
        By(Role.Mediator);
        Needs(Accept.EveryoneConsents, RecordsClosed);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input)
    {
        var k = context.Case;
        var old = k.AgreementInEffect!;
        var suffix = k.Agreements.Count(a => a.ReplacesNumber is not null) + 1;
        var a = new Agreement { Id = Guid.CreateVersion7(), Number = $"{k.FileNumber}-补{suffix.ToString(CultureInfo.InvariantCulture)}", ReplacesNumber = old.Number };
        DraftAgreementInput.Of(old).WriteTo(a, k.Parties.Count + 1);
        a.Copies = k.Parties.Count + 1;
        k.Agreements.Add(a);
        return new($"起草新协议{a.Number}，生效以前原协议{old.Number}照旧", $"Drafting {a.Number} began; until it takes effect {old.Number} stands");
    }

    /// <summary>The new agreement takes effect: what the old one still had open is owed no more, and its clocks stop.</summary>
    internal static void PutAside(StepContext context, Agreement replacement)
    {
        if (replacement.ReplacesNumber is null || context.Case.AgreementInEffect is not { } old) return;
        old.ReplacedAt = context.Now;
        foreach (var row in old.Ledger.Where(r => r.State is LedgerState.Open or LedgerState.Partly or LedgerState.Conditional)) row.State = LedgerState.Replaced;
        foreach (var kind in (DeadlineKind[])[DeadlineKind.D30, DeadlineKind.D31, DeadlineKind.D31Effect, DeadlineKind.D32]) context.Stop(kind, met: false);
    }
}
