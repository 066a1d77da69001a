using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>The agreement as drafted so far. An incomplete draft may be saved; the review says what is missing.</summary>
public sealed record DraftAgreementInput
{
    /// <summary>Facts.</summary>
    [Field("纠纷主要事实、争议事项和各方责任", "Main facts, issues and responsibilities", FieldKind.LongText, Required = true)] public string? Facts { get; set; }
    /// <summary>Clauses.</summary>
    [Field("约定", "Obligations", FieldKind.Rows, Required = true, Max = 60)] public List<ObligationInput> Obligations { get; set; } = [];
    /// <summary>Copies.</summary>
    [Field("一式几份", "Copies", FieldKind.Number)] public int? Copies { get; set; }
    /// <summary>Others concerned.</summary>
    [Field("约定还牵涉到哪些人", "Who else is concerned", FieldKind.LongText, Max = 1000, HintZh = "共有人、连带债务人、保险公司；一行一个，写全名。没有就不填", HintEn = "Co-owners, joint debtors, insurers; one a line, full names. Empty if none")] public string? OthersConcerned { get; set; }
    /// <summary>Encumbrances.</summary>
    [Field("处分的财产上有没有抵押、查封、共有", "Mortgages, seizures, co-owners of the property", FieldKind.LongText, Max = 1000, HintZh = "一行一项，写明权利人。没有就不填", HintEn = "One a line with whose right it is. Empty if none")] public string? Encumbrances { get; set; }
    /// <summary>A loan.</summary>
    [Field("这是借款", "It is a loan", FieldKind.Flag, HintZh = "勾上以后填本金和实际收到的钱", HintEn = "Then enter the principal and what was received")] public bool IsLoan { get; set; }
    /// <summary>Principal.</summary>
    [Field("借条上写的本金（元）", "Principal as written (yuan)", FieldKind.Money, When = "IsLoan=True")] public string? LoanPrincipal { get; set; }
    /// <summary>Paid out.</summary>
    [Field("借款人实际收到（元）", "Really received (yuan)", FieldKind.Money, When = "IsLoan=True")] public string? LoanPaidOut { get; set; }
    /// <summary>Made on.</summary>
    [Field("借款合同成立的日子", "Loan made on", FieldKind.Date, When = "IsLoan=True")] public DateOnly? LoanOn { get; set; }
    /// <summary>Title of the division.</summary>
    [Field("分户表的名称", "Title of the division")] public string? SharesTitle { get; set; }
    /// <summary>Division.</summary>
    [Field("分户表", "Division among members", FieldKind.Rows, Max = 500)] public List<ShareInput> Shares { get; set; } = [];

    /// <summary>The input that would draft the agreement as it stands.</summary>
    public static DraftAgreementInput Of(Agreement a) => new()
    {
        Facts = a.Facts, Copies = a.Copies, SharesTitle = a.SharesTitle, OthersConcerned = a.OthersConcerned, Encumbrances = a.Encumbrances,
        IsLoan = a.IsLoan, LoanPrincipal = a.LoanPrincipal?.ToString(), LoanPaidOut = a.LoanPaidOut?.ToString(), LoanOn = a.LoanOn,
        Obligations = [.. a.Obligations.OrderBy(o => o.Number).Select(ObligationInput.Of)],
        Shares = [.. a.Shares.OrderBy(s => s.Number).Select(s => new ShareInput { Name = s.Name, Basis = s.Basis, Amount = s.Amount.ToString() })],
    };

    /// <summary>The agreement as typed so far, for the review: rows that cannot be read yet are left out, nothing is stored.</summary>
    /// <param name="stored">The draft as stored: its number and what the director let pass.</param>
    /// <param name="copies">How many copies where none is entered.</param>
    public Agreement Preview(Agreement stored, int copies)
    {
        var a = new Agreement { Number = stored.Number, Form = stored.Form, ReplacesNumber = stored.ReplacesNumber };
        a.Overrides.AddRange(stored.Overrides);
        WriteTo(a, copies, [.. Obligations.Where(o => o.IsReadable)],
            [.. Shares.Where(s => !string.IsNullOrWhiteSpace(s.Name) && IsAmount(s.Amount, empty: false))]);
        return a;
    }

    internal void WriteTo(Agreement a, int copies) => WriteTo(a, copies, Obligations, Shares);

    private void WriteTo(Agreement a, int copies, IReadOnlyList<ObligationInput> obligations, IReadOnlyList<ShareInput> shares)
    {
        a.Facts = PlainText.Tidy(Facts);
        a.Copies = Copies is > 0 ? Copies.Value : copies;
        a.Obligations.Clear();
        a.Obligations.AddRange(obligations.Select((o, i) => o.ToObligation(i + 1)));
        (a.OthersConcerned, a.Encumbrances) = (PlainText.Tidy(OthersConcerned), PlainText.Tidy(Encumbrances));
        (a.LoanPrincipal, a.LoanPaidOut, a.LoanOn) = IsLoan ? (ReadMoney(LoanPrincipal), ReadMoney(LoanPaidOut), LoanOn) : (null, null, null);
        a.SharesTitle = PlainText.Tidy(SharesTitle);
        a.Shares.Clear();
        a.Shares.AddRange(shares.Select((s, i) => new Share
        {
            Id = Guid.CreateVersion7(), Number = i + 1, Name = PlainText.Tidy(s.Name), Basis = PlainText.Tidy(s.Basis), Amount = Money.Parse(s.Amount).Value,
        }));
    }

    private static Money? ReadMoney(string? typed) => Money.Parse(typed) is { Ok: true } read ? read.Value : null;

    private static bool IsAmount(string? typed, bool empty) => string.IsNullOrWhiteSpace(typed) ? empty : Money.Parse(typed).Ok;
}

/// <summary>T22-T24: the agreement is written from typed obligations, as often as needed.</summary>
public sealed class DraftAgreement : CaseStep<DraftAgreementInput>
{
    /// <summary>Declares the step.</summary>
    public DraftAgreement() : base("draft-agreement", "T22", new("保存协议草稿", "Save the draft"), Law.Pml29)
    {
        Moves([CaseState.Drafting], null);
        By(Role.Mediator);
    }

    // The ledger is written year by year, so a slip of the keyboard must not ask for thousands of rows.
    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, DraftAgreementInput input)
    {
        if (input is { IsLoan: true, LoanPrincipal: null or "" }) yield return new("loanPrincipal", new("是借款，要写本金。", "A loan needs its principal."));
        if (input.LoanOn > context.Today) yield return new("loanOn", new("借款的日子不能在今天以后。", "The loan cannot have been made in the future."));
        for (var i = 0; i < input.Obligations.Count; i++)
        {
            var clause = input.Obligations[i];
            if (clause.JointDebtors.Contains(clause.Debtor ?? "") || clause.JointDebtors.Contains(clause.Creditor ?? ""))
                yield return new($"obligations[{i}].jointDebtors", new("连带责任人不能就是付款的人或者收款的人。", "Who is jointly liable cannot be the debtor or the creditor."));
            if (clause.DaysAfter > 3650) yield return new($"obligations[{i}].daysAfter", new("不能超过3650日。", "At most 3650 days."));
            if (input.Obligations[i] is { LastYear: > 0 } o && (o.LastYear > 2100 || o.LastYear < o.DueOn?.Year))
                yield return new($"obligations[{i}].lastYear", new("最后一年不能早于第一年，也不能晚于2100年。", "The last year cannot be before the first, nor after 2100."));
        }
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, DraftAgreementInput input)
    {
        var a = context.Agreement!;
        input.WriteTo(a, context.Case.Parties.Count + 1);
        a.Acknowledged = "";
        return new($"协议草稿存了{a.Obligations.Count}条", $"Draft saved with {a.Obligations.Count} clauses");
    }
}
