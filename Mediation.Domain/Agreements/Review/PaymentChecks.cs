using System.Text.RegularExpressions;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements.Review;

/// <summary>K09: who pays whom, how much and how. The day is K11.</summary>
internal sealed class PaymentTerms() : AgreementCheck("K09", FindingLevel.Block, Law.Cpi461)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var o in subject.Agreement.Obligations.Where(o => o.IsPayment).OrderBy(o => o.Number))
        {
            var missing = Missing(subject, o).ToList();
            if (missing.Count > 0)
            {
                yield return Found(new($"第{ClauseText.Number(o.Number)}条是付款，没有写{string.Join('、', missing.Select(m => m.Zh))}", $"Clause {o.Number} is a payment and does not say {string.Join(", ", missing.Select(m => m.En))}"),
                    new("请补上", "Add it"), o.Number);
            }
            else if (o.DebtorKey == o.CreditorKey)
            {
                yield return Found(new($"第{ClauseText.Number(o.Number)}条的付款人和收款人是同一个人", $"In clause {o.Number} payer and payee are the same"), new("请核对是谁付给谁", "Check who pays whom"), o.Number);
            }
        }

        var open = subject.Agreement.Obligations.Where(o => o.IsPayment && o.Manner.Length == 0 && o.Basis != DueBasis.OnDefault).Select(o => o.Number).Order().ToList();
        if (open.Count > 0)
        {
            yield return Found(new($"第{string.Join('、', open.Select(ClauseText.Number))}条没有写怎么付", $"How to pay is not said in clause {string.Join(", ", open)}"),
                new("请写现金当面点清，或写转到哪个账户", "Say cash counted in the room, or the account it goes to"));
        }
    }

    private static IEnumerable<Text> Missing(ReviewSubject subject, Obligation o)
    {
        if (subject.Party(o.DebtorKey) is null) yield return new("谁付", "who pays");
        if (subject.Party(o.CreditorKey) is null) yield return new("付给谁", "whom");
        if (o.Amount is not { Fen: > 0 }) yield return new("多少钱", "how much");
    }
}

/// <summary>K10: a transfer names the account: holder, bank and number.</summary>
internal sealed partial class Accounts() : AgreementCheck("K10", FindingLevel.Warn, Law.Cpi461)
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Examine(ReviewSubject subject)
    {
        foreach (var words in subject.Words.Where(w => w.Clause.IsPayment))
        {
            var manner = ClauseWords.Plain($"{words.Clause.Manner}。{words.Clause.Further}");
            if (!Transfer().IsMatch(manner) || Listed().IsMatch(manner)) continue;
            var number = Number().Match(manner).Value.Replace(" ", "", StringComparison.Ordinal);
            var holder = Holder().Match(manner).Groups["name"].Value;
            var payee = subject.Party(words.Clause.CreditorKey);
            List<Text> missing = [];
            if (holder.Length == 0 && !(payee is not null && manner.Contains(payee.Name, StringComparison.Ordinal))) missing.Add(new("户名", "the holder"));
            if (!Bank().IsMatch(manner)) missing.Add(new("开户银行", "the bank"));
            if (number.Length == 0) missing.Add(new("账号", "the number"));
            if (missing.Count > 0)
            {
                yield return Found(new($"{words.Label.Zh}转账，没有写{string.Join('、', missing.Select(m => m.Zh))}", $"{words.Label.En} is a transfer without {string.Join(", ", missing.Select(m => m.En))}"),
                    new("请照收款人的银行卡补上", "Add it from the payee's bank card"), words.Number);
            }
            else if (BankAccount.Parse(number, "户名", "银行") is { Ok: true } account && account.Value.IsCardNumberDoubtful)
            {
                yield return Found(new($"{words.Label.Zh}的账号末位校验对不上，可能抄错一位", $"{words.Label.En}: the card number fails its check digit; one digit may be wrong"), new("请照银行卡逐位核对", "Compare it with the card digit by digit"), words.Number);
            }

            if (holder.Length > 0 && payee is not null && holder != payee.Name && payee.Representatives.All(r => r.Name != holder) && subject.Agreement.Shares.All(s => s.Name != holder))
            {
                yield return Found(new($"{words.Label.Zh}的户名是{holder}，收款人是{payee.Name}，不是同一个人", $"{words.Label.En}: the account is in the name of {holder}, the payee is {payee.Name}"),
                    new("请核对；确要付到别人账户的，写明是受谁委托代收", "Check it; if somebody else is to receive it, say on whose authority"), words.Number);
            }
        }
    }

    [GeneratedRegex("转账|转帐|汇款|汇入|汇至|打入|转入|存入|账号|账户|卡号")]
    private static partial Regex Transfer();

    [GeneratedRegex("分户表|附表|附件|明细表|同表")]
    private static partial Regex Listed();

    [GeneratedRegex("(?<![0-9])[0-9](?: ?[0-9]){7,29}(?![0-9])")]
    private static partial Regex Number();

    [GeneratedRegex("户名[:：为是]?\\s*(?<name>[^，。；、,;\\s（(]{2,40})")]
    private static partial Regex Holder();

    [GeneratedRegex("银行|信用社|农商行|(?:工|农|中|建|交|招)行|微信|支付宝")]
    private static partial Regex Bank();
}
