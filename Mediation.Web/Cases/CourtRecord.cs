using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>One service of a court paper.</summary>
public sealed record ServedView(Text Paper, string Party, Text Manner, DateOnly On, DateOnly? ObjectBy);

/// <summary>One objection to the ruling.</summary>
public sealed record ObjectionView(Text Kind, string Name, DateOnly On, string Reasons, Text? Outcome, string? Decision, string? Change);

/// <summary>One application for enforcement.</summary>
public sealed record EnforcementView(
    int Number, EnforcementState State, string Court, string? CourtNumber, string Creditor, string Debtors, Money Claimed, Money LateCharge, DateOnly AppliedOn, DateOnly? AcceptedOn,
    DateOnly? EndedOn, Text? Outcome, string? Note);

/// <summary>What the court did beside its ruling: the further round, who has the papers, objections, enforcement; and what is open to the parties now.</summary>
public sealed record CourtRecord(
    string? Further, int? FurtherClause, DateOnly? FurtherBy, string? Brought, string? Withdrawal, string? Extension, IReadOnlyList<ServedView> Served,
    IReadOnlyList<ObjectionView> Objections, IReadOnlyList<EnforcementView> Enforcements, IReadOnlyList<Text> WaysOn)
{
    /// <summary>The record of the application that counts.</summary>
    public static CourtRecord? Of(StepContext c)
    {
        ArgumentNullException.ThrowIfNull(c);
        if (c.Confirmation is not { } a) return null;
        var k = c.Case;
        string Name(string key) => k.FindParty(key)?.Name ?? "";
        DateOnly? Day(DateTime? at) => at is { } moment ? StepContext.DayOf(moment) : null;
        return new(a.FurtherOrdered, a.FurtherClause, a.FurtherBy, a.FurtherSupplied, a.WithdrawalReason, a.ExtensionNote,
            [.. k.Services.Where(s => Domain.Documents.PaperService.IsCourtPaper(s.Kind)).Select(s => new ServedView(s.Kind.Term(), Name(s.PartyKey), s.Manner.Term(), s.ServedOn,
                s.Kind == Domain.Documents.DocumentKind.RulingValid ? k.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D37 && d.PartyKey == s.PartyKey)?.DueOn : null))],
            [.. a.Objections.Select(o => new ObjectionView(o.Kind.Term(), o.ObjectorName, StepContext.DayOf(o.FiledAt), o.Reasons, o.Outcome?.Term(), o.Decision, o.Change))],
            [.. k.Enforcements.OrderByDescending(e => e.Number).Select(e => new EnforcementView(e.Number, e.State, e.CourtName, e.CourtNumber, Name(e.CreditorKey),
                string.Join('、', e.Debtors.Select(Name)), e.Claimed, e.LateCharge, StepContext.DayOf(e.AppliedAt), Day(e.AcceptedAt), Day(e.EndedAt), e.Outcome?.Term(), e.OutcomeNote))],
            WaysOnOf(c, a));
    }

    // T57, T58 and domain reference 3.6.
    private static List<Text> WaysOnOf(StepContext c, ConfirmationApplication a)
    {
        List<Text> ways = [];
        if (c.Case.State is CaseState.Closed or CaseState.Archived) return ways;
        if (a.MayApplyAgain && c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D32) is { } window && !window.IsSurelyOver(c.Today))
            ways.Add(new($"{window.DueOn:yyyy年M月d日}以前还可以重新申请司法确认", $"Confirmation may be applied for again until {window.DueOn:yyyy-MM-dd}"));
        if (a.State is not (ConfirmationState.NotAccepted or ConfirmationState.Rejected or ConfirmationState.Revoked)) return ways;
        ways.Add(new("各方同意的，重新协商：变更原协议，或者达成新的协议，新协议可以再申请确认", "If all agree, negotiate anew: change the agreement or make a new one, which may then be confirmed"));
        ways.Add(new("就协议的履行或者内容向人民法院起诉", "Sue on the performance or content of the agreement"));
        if (c.Case.Category is DisputeCategory.Labour or DisputeCategory.WageArrears) ways.Add(new("劳动争议先申请仲裁", "Labour disputes go to arbitration first"));
        if (c.Agreement?.Ledger.Any(r => r.Owed.Fen > 0) is true) ways.Add(new("只是要钱、互相没有别的债务的，可以申请支付令", "For money alone, without counter-claims, apply for a payment order"));
        return ways;
    }
}
