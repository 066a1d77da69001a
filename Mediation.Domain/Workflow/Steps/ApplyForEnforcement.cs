using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Enforcement;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>One row claimed.</summary>
public sealed record ClaimInput
{
    /// <summary>Row.</summary>
    [Field("台账里的哪一项", "Item of the ledger", FieldKind.LedgerRow, Required = true)] public int? Row { get; set; }
}

/// <summary>Who asks for what, from which court.</summary>
public sealed record ApplyForEnforcementInput
{
    /// <summary>Creditor.</summary>
    [Field("申请执行人（该收到的一方）", "Creditor who applies", FieldKind.Party, Required = true)] public string? Creditor { get; set; }
    /// <summary>Court.</summary>
    [Field("向哪个法院申请", "Court", FieldKind.Court, Required = true)] public string? Court { get; set; }
    /// <summary>Region of the property.</summary>
    [Field("财产所在地的行政区划代码", "Region code of the property", FieldKind.Region, HintZh = "向作出裁定的法院申请的，这里留空", HintEn = "Leave empty for the court that ruled")] public string? PropertyRegion { get; set; }
    /// <summary>Rows.</summary>
    [Field("申请执行哪几项", "Items claimed", FieldKind.Rows, HintZh = "不选就是所有到期没有履行的", HintEn = "All that are due and unpaid if none is chosen")] public List<ClaimInput> Rows { get; set; } = [];
    /// <summary>Property.</summary>
    [Field("财产线索", "What is known of the debtor's property", FieldKind.LongText, Max = 1000)] public string? PropertyClues { get; set; }
}

/// <summary>T54: after a ruling of validity the creditor asks the court to enforce what is due and unpaid.</summary>
public sealed class ApplyForEnforcement : CaseStep<ApplyForEnforcementInput>
{
    private static readonly Requirement Ruled = Requirement.That("ruling-valid",
        new("法院确认协议有效的裁定", "the court's ruling that the agreement is valid"), Law.Cpl206, c => c.Confirmation is { IsEnforceable: true });

    private static readonly Requirement Unpaid = Requirement.That("due-and-unpaid",
        new("到期没有履行、收款人明确的项", "something due and not performed, with a clear payee"), Law.Cpi461, c => Confirmed(c) is { } a && EnforcementRoute.Claimable(a, c.Today).Any());

    // After "ended for this time" the creditor may come again whenever property is found: no limit runs.
    private static readonly Requirement InTime = new("enforcement-window", Law.Cpl250, c =>
    {
        var due = c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D39);
        return [new Need(due is null ? new("履行期满起两年内", "within two years of the end of performance")
            : new($"在{due.DueOn:yyyy年M月d日}前申请（履行期满起两年）", $"apply by {due.DueOn:yyyy-MM-dd} (two years)"),
            due is not null && !due.IsSurelyOver(c.Today) || c.Case.Enforcement is { Outcome: EnforcementOutcome.EndedForNow })];
    });

    /// <summary>Declares the step.</summary>
    public ApplyForEnforcement() : base("apply-for-enforcement", "T54", new("申请强制执行", "Apply for enforcement"), Law.Cpl250)
    {
        MovesEnforcement([EnforcementState.None], EnforcementState.Applied);
        By(Role.Applicant, Role.OtherParty, Role.Mediator);
        Needs(Ruled, Unpaid, InTime);
        Issue(DocumentKind.EnforcementApplication);
        Start(DeadlineKind.D40, DeadlineKind.D40Notice);
    }

    /// <inheritdoc/>
    public override bool Concerns(StepContext context) =>
        context.Case.State is CaseState.Performing or CaseState.InDefault or CaseState.Closed && context.Confirmation is { IsEnforceable: true }
        && Confirmed(context) is { } a && EnforcementRoute.Claimable(a, context.Today).Any();

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, ApplyForEnforcementInput input)
    {
        var agreement = Confirmed(context)!;
        if (!context.Actor.Is(Role.Mediator) && !context.Actor.SpeaksFor(context.Case.FindParty(input.Creditor)!))
            yield return new("creditor", new("只能为自己申请。", "You can only apply for yourself."));
        var open = EnforcementRoute.Claimable(agreement, context.Today).Where(r => r.CreditorKey == input.Creditor).ToList();
        if (open.Count == 0) yield return new("creditor", new("没有到期没有履行给这一方的项。", "Nothing due to this party is unpaid."));
        for (var i = 0; i < input.Rows.Count; i++)
            if (open.All(r => r.Number != input.Rows[i].Row))
                yield return new($"rows[{i}].row", new("这一项没有到期、已经履行，或者不是付给申请执行人的。", "This item is not due, is performed, or is not owed to the creditor."));
        foreach (var fault in CheckCourt(context, input)) yield return fault;
    }

    private static IEnumerable<InputFault> CheckCourt(StepContext c, ApplyForEnforcementInput input)
    {
        var court = c.Directory.FindCourt(input.Court)!;
        var choice = EnforcementRoute.Choices(c.Case, c.Directory.Hosts).First(x => x.CourtId == court.Id);
        if (!choice.Allowed) yield return new("court", new($"不能选{choice.Name}：{choice.Reason.Zh}。{Law.Cpi460.Zh}", $"{choice.Name} cannot be chosen: {choice.Reason.En}. {Law.Cpi460.En}"));
        else if (court.Id != c.Confirmation!.CourtId && !c.Directory.Bindings.Any(b => b.CourtId == court.Id && b.RegionCode == input.PropertyRegion && b.IsValidOn(c.Today)))
            yield return new("propertyRegion", new($"向{choice.Name}申请，被执行的财产要在它辖区内，请写财产所在地。{Law.Cpi460.Zh}", $"For {choice.Name} the property must lie in its district; give the region. {Law.Cpi460.En}"));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ApplyForEnforcementInput input)
    {
        var agreement = Confirmed(context)!;
        var court = context.Directory.FindCourt(input.Court)!;
        var rows = EnforcementRoute.Claimable(agreement, context.Today)
            .Where(r => r.CreditorKey == input.Creditor && (input.Rows.Count == 0 || input.Rows.Any(x => x.Row == r.Number))).ToList();
        var debtors = EnforcementRoute.Debtors(rows);
        var e = new EnforcementApplication
        {
            Id = Guid.CreateVersion7(), Number = context.Case.Enforcements.Count + 1, ConfirmationId = context.Confirmation!.Id, CreditorKey = input.Creditor!,
            DebtorKeys = string.Join(' ', debtors), RowNumbers = string.Join(' ', rows.Select(r => r.Number)), Claimed = Money.Sum(rows.Select(r => r.Owed)),
            LateCharge = EnforcementRoute.LateCharge(rows, context.Today), PropertyClues = PlainText.Tidy(input.PropertyClues),
            CourtId = court.Id, CourtName = court.Name, AppliedAt = context.Now,
        };
        context.Case.Enforcements.Add(e);
        // Applying keeps the two years for what is claimed; they go on for whatever else is still to come.
        if (agreement.Ledger.All(r => r.State is LedgerState.Performed or LedgerState.Waived or LedgerState.Replaced or LedgerState.Conditional || e.Claims(r)))
            context.Stop(DeadlineKind.D39);
        var creditor = context.Case.FindParty(input.Creditor)!.Name;
        return new($"{creditor}向{court.Name}申请强制执行{e.Claimed}元", $"{creditor} applied to {court.Name} for enforcement of {e.Claimed} yuan");
    }

    private static Agreement? Confirmed(StepContext c) => c.Case.Agreements.FirstOrDefault(a => a.Id == c.Confirmation?.AgreementId);
}
