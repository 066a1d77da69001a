using System.Text.RegularExpressions;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K06: whoever else the clauses touch is a party: co-owners, joint debtors, insurers.</summary>
internal sealed class OthersConcerned() : AgreementCheck("K06", FindingLevel.Block, Law.Cpi358Others)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var line in Lines.Of(subject.Agreement.OthersConcerned).Where(l => !Lines.NamesAParty(l, subject)))
        {
            yield return Found(new($"“{line}”和约定有关，还不是当事人", $"“{line}” is concerned and is no party"),
                new("请列为当事人一起签；他的权利义务不受影响的，从这一栏删去并把相关条款改清楚", "Add them as a party who signs; if their rights are not touched, take them off this list and make the clause say so"));
        }

        foreach (var (o, key) in subject.Agreement.Obligations.OrderBy(o => o.Number).SelectMany(o => o.JointDebtors.Select(k => (o, k))).Where(x => subject.Party(x.k) is null))
        {
            yield return Found(new($"第{ClauseText.Number(o.Number)}条的连带责任人{key}不在当事人里", $"Clause {o.Number}: {key}, jointly liable, is no party"), new("请重新选", "Choose again"), o.Number);
        }
    }
}

/// <summary>K21: nobody disposes of a thing on which a third person has a mortgage, a seizure or a share.</summary>
internal sealed partial class Encumbrances() : AgreementCheck("K21", FindingLevel.Block, Law.Cpi358Others)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var line in Lines.Of(subject.Agreement.Encumbrances).Where(l => !Lines.NamesAParty(l, subject)))
        {
            yield return Found(new($"处分的财产上有“{line}”，权利人没有参加", $"“{line}” lies on the property, and whose right it is takes no part"),
                new("请权利人参加并签字，或先办解除；都办不到，这样东西就不能写进协议", "Have them take part and sign, or have it lifted first; otherwise leave the property out"));
        }

        if (subject.Words.FirstOrDefault(w => Disposes(w)) is not { } disposing) yield break;
        foreach (var e in subject.Case.Evidence.Where(e => Burden().IsMatch($"{e.Title}。{e.Shows}") && !Lines.NamesAParty($"{e.Title}{e.Shows}", subject)))
        {
            yield return Found(new($"{disposing.Label.Zh}处分财产，证据“{e.Title}”里有抵押、查封或者共有", $"{disposing.Label.En} disposes of property; evidence “{e.Title}” shows a mortgage, a seizure or co-owners"),
                new("请核对登记，权利人一起签，或写明已经解除", "Check the register; have them sign, or say that it is lifted"), disposing.Number);
        }
    }

    private static bool Disposes(ClauseWords words) => words.Clause.Kind is ObligationKind.Deliver or ObligationKind.Act && Property().IsMatch(words.Text);

    [GeneratedRegex("过户|(?:转让|转移|交付|抵偿|抵给|出让)[^，。；]{0,8}(?:房|车|铺|股权|土地|设备|船)|(?:房屋|房产|门面|商铺|车辆|轿车|货车|股权|设备|船)[^，。；]{0,8}(?:转让|抵偿|抵给|折价|交付给|过户)", RegexOptions.CultureInvariant)]
    private static partial Regex Property();

    [GeneratedRegex("(?<!无|没有|已解除|未设)(?:抵押权?|质押|查封|冻结|扣押|预查封|共有人|按份共有|共同共有)", RegexOptions.CultureInvariant)]
    private static partial Regex Burden();
}

/// <summary>K45: while a protection order is in force the parties are not brought into one room.</summary>
internal sealed class ProtectionOrder() : AgreementCheck("K45", FindingLevel.Block, Law.Violence29)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        if (!subject.Case.HasProtectionOrder) yield break;
        foreach (var s in subject.Case.Sessions.Where(s => s.Mode != Sessions.SessionMode.Online && subject.Parties.Where(p => p.Side != Side.Third && s.PresentKeys.Contains(p.Key)).Select(p => p.Side).Distinct().Count() > 1))
        {
            yield return Found(new($"双方之间有人身安全保护令，第{s.Number}次会却让双方同在一处", $"A protection order is in force, yet session {s.Number} had both sides in one room"),
                new("请单独问受保护的一方是不是自愿，记进笔录，再由主任决定；以后分开谈", "Ask the protected party alone whether they agree freely and record it; the director then decides. Hold sessions apart from now on"));
        }
    }
}

/// <summary>K49: foreign money, papers or property: another court may be needed and enforcement is harder.</summary>
internal sealed partial class ForeignElements() : WordCheck("K49", FindingLevel.Warn, Law.Cpl270)
{
    /// <inheritdoc/>
    protected override Regex Pattern => Foreign();

    /// <inheritdoc/>
    protected override Finding Say(ClauseWords words, string word) => Found(
        new($"{words.Label.Zh}写了“{word}”，牵涉境外，管辖和执行都不一样", $"{words.Label.En} says “{word}”: with something foreign, court and enforcement differ"),
        new("钱请折成人民币写明；人或者财产在境外的，先问法院能不能确认、能不能执行", "Write money in yuan; for people or property abroad, ask the court first whether it can confirm and enforce"), words.Number);

    [GeneratedRegex("美元|美金|欧元|英镑|日元|港币|港元|澳门元|澳元|加元|新台币|卢布|韩元|外币|USDT|比特币|虚拟货币|(?:境外|国外|海外|香港|澳门|台湾)的?(?:房产|房屋|账户|存款|公司股权|财产|银行)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}

/// <summary>Lists typed one item a line.</summary>
internal static class Lines
{
    /// <summary>The items.</summary>
    public static IEnumerable<string> Of(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether the item names a party, or is the short name of one.</summary>
    public static bool NamesAParty(string line, ReviewSubject subject) =>
        subject.Parties.Any(p => line.Contains(p.Name, StringComparison.Ordinal) || (line.Length > 1 && p.Name.Contains(line, StringComparison.Ordinal)));
}
