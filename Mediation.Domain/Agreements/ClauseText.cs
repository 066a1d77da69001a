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
        if (o.Further.Length > 0) parts.Add(o.Further.TrimEnd('。'));
        return string.Join("；", parts) + "。";
    }

    /// <summary>The day a clause falls due, in the words of the agreement.</summary>
    public static string When(Obligation o) => o.Basis switch
    {
        DueBasis.OnDate when o.DueOn is { } d => $"于{Day(d)}前（含当日）",
        DueBasis.OnSigning => "于本协议签订当日",
        DueBasis.FromEffect => "自本协议生效之日起",
        DueBasis.EveryYear when o.DueOn is { } d =>
            $"自{d.Year}年起{(o.LastYear is { } last ? $"至{last}年止" : "")}每年{d.Month}月{d.Day}日前（含当日）",
        _ => "",
    };

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
