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
    /// <summary>Title of the division.</summary>
    [Field("分户表的名称", "Title of the division")] public string? SharesTitle { get; set; }
    /// <summary>Division.</summary>
    [Field("分户表", "Division among members", FieldKind.Rows, Max = 500)] public List<ShareInput> Shares { get; set; } = [];

    /// <summary>The input that would draft the agreement as it stands.</summary>
    public static DraftAgreementInput Of(Agreement a) => new()
    {
        Facts = a.Facts, Copies = a.Copies, SharesTitle = a.SharesTitle,
        Obligations = [.. a.Obligations.OrderBy(o => o.Number).Select(ObligationInput.Of)],
        Shares = [.. a.Shares.OrderBy(s => s.Number).Select(s => new ShareInput { Name = s.Name, Basis = s.Basis, Amount = s.Amount.ToString() })],
    };

    /// <summary>The agreement as typed so far, for the review: rows that cannot be read yet are left out, nothing is stored.</summary>
    public Agreement Preview(string number, int copies, string? replaces = null)
    {
        var a = new Agreement { Number = number, ReplacesNumber = replaces };
        WriteTo(a, copies, [.. Obligations.Where(o => o.Kind is not null && IsAmount(o.Amount, empty: true))],
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
        a.SharesTitle = PlainText.Tidy(SharesTitle);
        a.Shares.Clear();
        a.Shares.AddRange(shares.Select((s, i) => new Share
        {
            Id = Guid.CreateVersion7(), Number = i + 1, Name = PlainText.Tidy(s.Name), Basis = PlainText.Tidy(s.Basis), Amount = Money.Parse(s.Amount).Value,
        }));
    }

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
        for (var i = 0; i < input.Obligations.Count; i++)
            if (input.Obligations[i] is { LastYear: > 0 } o && (o.LastYear > 2100 || o.LastYear < o.DueOn?.Year))
                yield return new($"obligations[{i}].lastYear", new("最后一年不能早于第一年，也不能晚于2100年。", "The last year cannot be before the first, nor after 2100."));
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
