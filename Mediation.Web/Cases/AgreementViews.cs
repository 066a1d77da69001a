using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>Writes the view of an agreement: its clauses while it is drafted, its ledger once it is in effect.</summary>
internal static class AgreementViews
{
    internal static AgreementView Of(Agreement a, StepContext c)
    {
        string Mark(string key) => c.Case.FindParty(key)?.Mark ?? "";
        IReadOnlyList<string> Marks(IEnumerable<string> keys) => [.. keys.Select(Mark).Where(m => m.Length > 0)];
        IReadOnlyList<TermView> terms = a.EffectiveAt is null
            ? [.. a.Obligations.OrderBy(o => o.Number).Select(o => new TermView(ClauseText.Number(o.Number), Mark(o.DebtorKey), Mark(o.CreditorKey), o.Subject, o.Amount,
                When(o), o.Basis == DueBasis.OnDate ? o.DueOn : null, null, null, null, o.Basis == DueBasis.EveryYear) { Clause = o.Number, JointMarks = Marks(o.JointDebtors), Notes = LedgerNotes.Of(o) })]
            : [.. a.Ledger.OrderBy(r => r.Number).Select(r => new TermView(ClauseText.Number(r.ObligationNumber), Mark(r.DebtorKey), Mark(r.CreditorKey), r.Subject, r.Amount,
                r.DueOn is null ? When(a.Obligations.First(o => o.Number == r.ObligationNumber)) : new("", ""), r.DueOn, r.State, r.Owed, r.PerformedOn, r.IsYearly) { Clause = r.ObligationNumber, JointMarks = Marks(r.JointDebtors), Notes = LedgerNotes.Of(r, c) })];
        var subject = ReviewSubject.Of(c, a);
        return new AgreementView(a.Number, a.EffectiveAt, a.FinalisedAt, terms, a.Shares.Count, a.Shares.Count > 0 ? Money.Sum(a.Shares.Select(s => s.Amount)) : null, a.FirmTotal,
            [.. a.Signatures.OrderBy(s => s.At).Select(s => new SignatureView(s.Name, s.PartyKey.Length > 0 ? Mark(s.PartyKey) : "调", s.At, s.Method))],
            a.FinalisedAt is null ? [] : Words(a, AgreementText.PartiesOf(a, [.. c.Case.InOrder])))
        {
            Form = a.Form, ReplacesNumber = a.ReplacesNumber,
            Earlier = [.. c.Case.Agreements.Where(e => e.EffectiveAt is not null && e != a).Select(e => new EarlierAgreementView(e.Number, e.Form, e.EffectiveAt!.Value, e.ReplacedAt))],
            Passed = a.Overrides.Count == 0 ? [] : Overrides.Standing(subject, AgreementReview.Run(subject)),
        };
    }

    private static List<string> Words(Agreement a, IReadOnlyList<Domain.Parties.Party> parties) => a.Form == AgreementForm.Oral
        ? [a.Facts, "经调解，自愿达成如下口头协议：", .. a.Obligations.OrderBy(o => o.Number).Select(o => AgreementText.Spoken(ClauseText.Write(o, parties)))]
        :
    [
        .. a.ReplacesNumber is { } replaced ? [$"原协议编号：{replaced}"] : (string[])[],
        a.Facts, "经调解，自愿达成如下协议：", .. a.Obligations.OrderBy(o => o.Number).Select(o => ClauseText.Write(o, parties)),
        .. a.Shares.Count > 0 ? [$"{a.SharesTitle}：", .. a.Shares.OrderBy(s => s.Number).Select(s => $"{s.Number}. {s.Name}　{s.Basis}　{s.Amount}元")] : (string[])[],
        $"本协议一式{a.Copies}份，当事人、人民调解委员会各持一份。",
    ];

    private static Text When(Obligation o) => o.Basis switch
    {
        DueBasis.OnDate => new("", ""),
        DueBasis.OnSigning => new("签订当日", "on signing"),
        DueBasis.FromEffect => new("自生效之日起", "from effect"),
        DueBasis.OnDefault => new("逾期之次日", "the day after default"),
        DueBasis.ByInstalments => new($"分{o.Instalments.Count}期，到{o.Instalments.Select(i => i.DueOn).DefaultIfEmpty().Max():yyyy年M月d日}", $"{o.Instalments.Count} instalments to {o.Instalments.Select(i => i.DueOn).DefaultIfEmpty().Max():yyyy-MM-dd}"),
        DueBasis.AfterEvent => new($"{o.Event?.Term().Zh}后{o.DaysAfter}日内", $"within {o.DaysAfter} days: {o.Event?.Term().En}"),
        _ => new($"每年{o.DueOn?.Month}月{o.DueOn?.Day}日前", $"every year by {o.DueOn:MM-dd}"),
    };
}
