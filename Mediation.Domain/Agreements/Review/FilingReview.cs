using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Agreements.Review;

/// <summary>
/// K32-K41: what is looked at when an agreement goes to the court, signed as it stands. Signatures, mediator and seal (K32-K34) are
/// requirements of sealing too, the 30 days and the court (K35, K38, K39) of preparing.
/// </summary>
public static class FilingReview
{
    /// <summary>Nothing that blocks filing, beside the signatures under the application, which are asked for by name.</summary>
    public static Requirement Ready { get; } = new("filing", Law.Cpi354, c =>
        Run(c).Where(f => f.Level == FindingLevel.Block && f.Check is not ("K35" or "K37")).Select(f => new Need(f.Matter, false)));

    /// <summary>Everything found for the agreement that counts and its application, in the order of the codes.</summary>
    public static IReadOnlyList<Finding> Run(StepContext c) => c.Agreement is { } a ? [.. Signed(c, a), .. Timely(c, a), .. Joint(c), .. Court(c), .. Form(a), .. Attachments(c, a)] : [];

    private static IEnumerable<Finding> Signed(StepContext c, Agreement a)
    {
        var missing = c.Case.SignatoriesOn(c.Today).Where(s => !a.IsSignedBy(s)).Select(s => s.Name).ToList();
        if (a.Form == AgreementForm.Written && missing.Count > 0) yield return Block("K32", Law.Pml29, $"协议上缺{string.Join('、', missing)}的签名", $"The agreement lacks the signature of {string.Join(", ", missing)}");
        else if (a.Form == AgreementForm.Written && (a.TextDigest is not { } digest || a.Signatures.Any(s => s.TextDigest != digest || s.At < a.FinalisedAt)))
            yield return Block("K32", Law.Pml29, "有签名签在定稿以前，或者签的不是这份文本", "A signature was given before the text was final, or under another text");
        if (a.Form == AgreementForm.Written && a.MediatorSignature is null) yield return Block("K33", Law.Pml29, "调解员没有签名", "The mediator has not signed");
        if (a.Form == AgreementForm.Written && a.SealedAt is null) yield return Block("K34", Law.Pml29, "没有盖调委会的印章", "The committee's seal is missing");
        else if (c.Committee is not { IsActive: true }) yield return Block("K34", Law.Cpl205, "调委会不在册，不是依法设立的调解组织", "The committee is not on the register of lawfully established organisations");
    }

    private static IEnumerable<Finding> Timely(StepContext c, Agreement a)
    {
        if (c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D32) is not { } window || a.EffectiveAt is null) yield break;
        var filed = c.Confirmation?.FiledAt is { } at ? StepContext.DayOf(at) : c.Today;
        if (window.IsSurelyOver(filed)) yield return Block("K35", Law.Cpl205, $"申请期限到{window.DueOn:yyyy年M月d日}，已经过了", $"The window closed on {window.DueOn:yyyy-MM-dd}");
        else if (a.Ledger.Count > 0 && a.Ledger.All(r => r.IsSettled || r.State == LedgerState.Conditional))
            yield return Warn("K36", Law.Cpl206, "约定已经全部履行，不用再申请确认", "Everything is performed; confirmation is not needed");
        else if (a.Ledger.Where(r => r.IsOpen).Max(r => r.DueOn) is { } last && last > window.DueOn && c.Confirmation?.FiledAt is null)
            yield return Warn("K36", Law.Cpl205, $"最后一期到{last:yyyy年M月d日}，等到逾期再申请就晚了；要确认，{window.DueOn:yyyy年M月d日}前就申请", $"The last day is {last:yyyy-MM-dd}; waiting for default loses confirmation. Apply by {window.DueOn:yyyy-MM-dd}");
    }

    private static IEnumerable<Finding> Joint(StepContext c)
    {
        if (c.Confirmation is not { } application) yield break;
        var missing = c.Case.SignatoriesOn(c.Today).Where(s => !application.IsSignedBy(s)).Select(s => s.Name).ToList();
        if (missing.Count > 0) yield return Block("K37", Law.Cpl205, $"司法确认要共同申请，还缺{string.Join('、', missing)}签名", $"The application is joint and lacks {string.Join(", ", missing)}");
    }

    private static IEnumerable<Finding> Court(StepContext c)
    {
        if (c.Confirmation is { } application && ConfirmationRoute.Choices(c.Case, c.Directory.Hosts, c.Directory.Bindings, c.Today).FirstOrDefault(x => x.CourtId == application.CourtId) is not { Allowed: true })
            yield return Block("K38", Law.Cpi355Court, $"{application.CourtName}不在可以选的法院里", $"{application.CourtName} is not among the courts that may be chosen");
        if (c.Case.Origin == CaseOrigin.CourtEntrusted) yield return Block("K39", Law.Invited20, "立案后委托的调解，由法院出具文书，不走司法确认", "Entrusted after filing: the court issues its own document");
    }

    private static IEnumerable<Finding> Form(Agreement a)
    {
        if (a.Form == AgreementForm.Oral) yield return Block("K40", Law.Cpi354, "口头协议没有书面文本，法院没法确认", "An oral agreement has no text a court could confirm");
    }

    private static IEnumerable<Finding> Attachments(StepContext c, Agreement a)
    {
        var missing = Lacking(c, a).ToList();
        if (missing.Count > 0) yield return Block("K41", Law.Cpi354, $"申请材料还缺{string.Join('、', missing.Select(m => m.Zh))}", $"The application lacks {string.Join(", ", missing.Select(m => m.En))}");
    }

    private static IEnumerable<Text> Lacking(StepContext c, Agreement a)
    {
        foreach (var p in c.Case.InOrder)
        {
            if (p.Kind == PartyKind.Person ? p.IdNumber is null : p.Kind != PartyKind.Group && p.CreditCode is null) yield return new($"{p.Name}的身份证明", $"proof of identity of {p.Name}");
            if (string.IsNullOrWhiteSpace(p.Address) || !p.Phones.Any()) yield return new($"{p.Name}的送达地址和电话", $"an address and telephone of {p.Name}");
            if (p.Kind == PartyKind.Group && p.MandatesOnFile < p.MemberCount) yield return new($"{p.Name}的授权书{p.MemberCount - p.MandatesOnFile}份", $"{p.MemberCount - p.MandatesOnFile} mandates of {p.Name}");
            foreach (var agent in p.Representatives.Where(r => r.Capacity == Capacity.Agent && !r.MaySettle)) yield return new($"{agent.Name}的特别授权书", $"the special authority of {agent.Name}");
        }

        if (ReviewSubject.Of(c, a).Words.Any(w => TitleEvidence.NeedsTitle(w.Text)) && !c.Case.Evidence.Any(e => TitleEvidence.IsTitle(e.Title))) yield return new("财产权利证明", "evidence of title");
    }

    private static Finding Block(string check, Citation source, string zh, string en) => new(check, FindingLevel.Block, null, new($"{zh}。", $"{en}."), source);

    private static Finding Warn(string check, Citation source, string zh, string en) => new(check, FindingLevel.Warn, null, new($"{zh}。", $"{en}."), source);
}
