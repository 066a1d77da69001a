using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements;

/// <summary>Writes a typed obligation as the clause that is printed and signed: amounts in figures and capitals, the day with its year and 含当日.</summary>
public static class ClauseText
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The clause in Chinese, with its number.</summary>
    public static string Write(Obligation o, IReadOnlyList<Party> parties) => $"{Number(o.Number)}、{Body(o, parties)}";

    /// <summary>The clause in Chinese without its number.</summary>
    public static string Body(Obligation o, IReadOnlyList<Party> parties)
    {
        var debtor = Name(o.DebtorKey, parties);
        var creditor = Name(o.CreditorKey, parties);
        var to = creditor.Length > 0 ? $"向{creditor}" : "";
        var amount = o.Amount is { } m ? $"人民币{m}元（{CapitalNumerals.Write(m)}）" : "";
        var core = o.Kind switch
        {
            ObligationKind.Pay when o.Basis == DueBasis.OnDefault =>
                $"上述第{string.Join('、', o.DefaultNumbers.Select(Number))}条约定的款项按期付清的，{creditor}不再主张{o.Subject}；任何一期逾期的，{debtor}于逾期之次日{to}另行支付{o.Subject}{amount}",
            ObligationKind.Pay => $"{debtor}{When(o)}{to}支付{o.Subject}{amount}",
            ObligationKind.PayByInstalments => Instalments(o, debtor, creditor, to, amount),
            ObligationKind.PayEveryYear => $"{When(o)}，{debtor}{to}支付{o.Subject}{amount}",
            ObligationKind.Deliver => $"{debtor}{When(o)}{to}交付{o.Subject}",
            ObligationKind.Act => $"{debtor}{When(o)}{o.Subject}",
            ObligationKind.Refrain => $"{debtor}{When(o)}{o.Subject}",
            ObligationKind.Apologise => $"{debtor}{When(o)}{to}赔礼道歉{(o.Subject.Length > 0 ? "：" + o.Subject : "")}",
            _ => $"各方确认：{o.Subject}",
        };
        var parts = new List<string> { core };
        if (o.Place.Length > 0) parts.Add($"地点：{o.Place}");
        if (o.Manner.Length > 0) parts.Add($"方式：{o.Manner}");
        if (o.Proof.Length > 0) parts.Add($"履行以{o.Proof}为证");
        parts.AddRange(Breach(o, debtor, creditor, parties));
        if (o.Further.Length > 0) parts.Add(o.Further.TrimEnd('。'));
        return string.Join("；", parts) + "。";
    }

    /// <summary>The day a clause falls due, in the words of the agreement.</summary>
    public static string When(Obligation o) => o.Basis switch
    {
        DueBasis.OnDate when o.DueOn is { } d => $"于{Day(d)}前（含当日）",
        DueBasis.OnSigning => "于本协议签订当日",
        DueBasis.FromEffect => "自本协议生效之日起",
        DueBasis.AfterEvent when o.Event is { } happens && o.DaysAfter is { } days => After(happens, o.EventClause, days),
        DueBasis.EveryYear when o.DueOn is { } d =>
            $"自{d.Year}年起{(o.LastYear is { } last ? $"至{last}年止" : "")}每年{d.Month}月{d.Day}日前（含当日）",
        _ => "",
    };

    // Civil Code art. 201: the day of the event is not counted, so 三日内 ends on the third day after it.
    private static string After(DueEvent happens, int? clause, int days) => (happens, days) switch
    {
        (DueEvent.Effect, 0) => "于本协议生效当日",
        (DueEvent.Effect, _) => $"于本协议生效之日起{days}日内（生效当日不计入）",
        (DueEvent.Ruling, 0) => "于人民法院就本协议作出确认裁定当日",
        (DueEvent.Ruling, _) => $"于人民法院就本协议作出确认裁定之日起{days}日内（裁定当日不计入）",
        (_, 0) => $"于本协议第{Number(clause ?? 0)}条全部履行当日",
        _ => $"于本协议第{Number(clause ?? 0)}条全部履行之日起{days}日内（履行当日不计入）",
    };

    private static string Instalments(Obligation o, string debtor, string creditor, string to, string amount)
    {
        var rows = o.Instalments.OrderBy(i => i.Number).Select(i => $"第{Number(i.Number)}期于{Day(i.DueOn)}前（含当日）支付{i.Amount}元（{CapitalNumerals.Write(i.Amount)}）");
        var rest = o.Acceleration switch
        {
            Acceleration.AllDue => $"；任何一期没有按期足额支付的，自逾期之次日起剩余各期款项全部到期，{creditor}可以要求{debtor}一次付清",
            Acceleration.None => "；各期各自到期，一期逾期不使其他各期提前到期",
            _ => "",
        };
        return $"{debtor}{to}支付{o.Subject}共计{amount}，分{Number(o.Instalments.Count)}期支付：{string.Join("，", rows)}{rest}";
    }

    // Civil Code arts. 178, 518: joint debtors each owe the whole; art. 585: damages for delay are agreed as a sum.
    private static IEnumerable<string> Breach(Obligation o, string debtor, string creditor, IReadOnlyList<Party> parties)
    {
        var joint = o.JointDebtors.Select(k => Name(k, parties)).Where(n => n.Length > 0).ToList();
        if (joint.Count > 0) yield return $"{string.Join('、', joint)}与{debtor}对本条的全部义务承担连带责任";
        if (o.LateChargePerDay is { } daily)
        {
            var late = o.Kind == ObligationKind.PayByInstalments ? "任何一期逾期的" : "逾期的";
            yield return $"{late}，每逾期一日，{debtor}另向{(creditor.Length > 0 ? creditor : "对方")}支付逾期违约金人民币{daily}元（{CapitalNumerals.Write(daily)}），算到全部履行之日，履行当日一并付清{(o.Acceleration == Acceleration.AllDue ? "，提前到期的各期不另计" : "")}";
        }
    }

    /// <summary>A clause number in Chinese: 一, 十二, 二十.</summary>
    public static string Number(int n) => n switch
    {
        <= 0 => n.ToString(System.Globalization.CultureInfo.InvariantCulture),
        < 10 => Digits[n].ToString(),
        < 20 => "十" + (n > 10 ? Digits[n - 10] : ""),
        < 100 => Digits[n / 10] + "十" + (n % 10 > 0 ? Digits[n % 10] : ""),
        _ => n.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>A day in Chinese: 2026年9月30日.</summary>
    internal static string Day(DateOnly d) => $"{d.Year}年{d.Month}月{d.Day}日";

    private static string Name(string key, IReadOnlyList<Party> parties)
    {
        var party = parties.FirstOrDefault(p => p.Key == key);
        if (party is null) return "";
        var several = parties.Count(p => p.Side == party.Side) > 1;
        return several ? $"{party.Mark}方{party.Name}" : $"{party.Mark}方";
    }
}
