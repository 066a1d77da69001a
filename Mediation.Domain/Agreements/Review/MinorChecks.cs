using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K04: a guardian signs for a minor or an adult without full capacity, and the guardian stands on the minor's side.</summary>
internal sealed class Guardians() : AgreementCheck("K04", FindingLevel.Block, Law.CivilCode19)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var p in subject.Parties.Where(p => p.NeedsGuardianOn(subject.Today)))
        {
            var guardians = p.Representatives.Where(r => r.Capacity == Capacity.Guardian).ToList();
            if (guardians.Count == 0)
            {
                yield return Found(p.IsMinorOn(subject.Today) ? new($"{p.Name}未满18岁，没有写监护人", $"{p.Name} is under 18 and has no guardian on file") : new($"{p.Name}不能完全辨认自己的行为，没有写监护人", $"{p.Name} cannot fully judge their own acts and has no guardian on file"), new("请补上监护人，由监护人签字", "Add the guardian, who signs"));
            }

            foreach (var g in guardians.Where(g => subject.Parties.Any(o => o.Side != p.Side && Same(o, g))))
            {
                yield return Found(new($"{g.Name}既是{p.Name}的监护人，又是对方当事人", $"{g.Name} is the guardian of {p.Name} and a party on the other side"),
                    new("请换另一位监护人签字", "Another guardian has to sign"));
            }
        }
    }

    private static bool Same(Party other, Representative guardian) =>
        other.Name == guardian.Name && (other.IdNumber is null || guardian.IdNumber is null || other.IdNumber == guardian.IdNumber);
}

/// <summary>K48: a minor's property is not given away except for the minor's benefit.</summary>
internal sealed class MinorsProperty() : AgreementCheck("K48", FindingLevel.Warn, Law.CivilCode35)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var words in subject.Words)
        {
            var o = words.Clause;
            var debtor = subject.Party(o.DebtorKey);
            if (debtor?.IsMinorOn(subject.Today) is true && (o.IsPayment || o.Kind == ObligationKind.Deliver))
            {
                yield return Found(new($"{words.Label.Zh}要未成年人{debtor.Name}付钱或交东西", $"{words.Label.En} makes {debtor.Name}, a minor, pay or hand over something"),
                    new("请改由监护人承担，或写明为什么这样对孩子有利", "Let the guardian bear it, or say why it is for the child's benefit"), o.Number);
            }
            else if (debtor?.IsMinorOn(subject.Today) is true && words.Text.Contains("放弃", StringComparison.Ordinal))
            {
                yield return Found(new($"{words.Label.Zh}要未成年人{debtor.Name}放弃权利", $"{words.Label.En} makes {debtor.Name}, a minor, give up a right"),
                    new("请写明为什么这样对孩子有利，或删去", "Say why it is for the child's benefit, or delete it"), o.Number);
            }
        }
    }
}
