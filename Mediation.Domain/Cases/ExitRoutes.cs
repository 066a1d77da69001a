using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Cases;

/// <summary>A way on, and when it is open.</summary>
/// <param name="Way">Which.</param>
/// <param name="When">In which case, in one sentence without a full stop.</param>
/// <param name="Source">The article.</param>
public sealed record ExitRoute(Remedy Way, Text When, Citation Source);

/// <summary>
/// The ways on that are shown where mediation did not settle the dispute, the agreement is in default, or a court did not confirm it
/// (domain reference 3.6; People's Mediation Law arts. 3(3), 26, 32). No way is ever closed by this product.
/// </summary>
public static class ExitRoutes
{
    /// <summary>What is open to the parties of the case as it stands; empty while nothing has failed.</summary>
    public static IReadOnlyList<ExitRoute> Of(StepContext c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return Failed(c.Case) ? [.. Routes(c.Case)] : [];
    }

    private static bool Failed(MediationCase k) => k.State is CaseState.Ended or CaseState.InDefault
        || (k.State is CaseState.Closed or CaseState.Archived && k.EndReason is not null && k.AgreementInEffect is null)
        || (k.State is CaseState.Performing or CaseState.Performed && k.Confirmation is { State: ConfirmationState.NotAccepted or ConfirmationState.Rejected or ConfirmationState.Revoked, IsEnforceable: false } refused
            && refused.AgreementId == k.AgreementInEffect?.Id);

    private static IEnumerable<ExitRoute> Routes(MediationCase k)
    {
        var isLabour = k.Category is DisputeCategory.Labour or DisputeCategory.WageArrears;
        var bound = k.AgreementInEffect;
        var moneyOwed = bound?.Ledger.Any(r => r.IsOpen && r.Amount is not null) is true;
        var labourFirst = new ExitRoute(Remedy.Arbitration, new("劳动争议先申请劳动争议仲裁，对裁决不服的再起诉", "a labour dispute goes to labour arbitration first, and to court after the award"), Law.Labour5);
        if (isLabour && bound is null) yield return labourFirst;
        yield return bound is null
            ? new(Remedy.Suit, isLabour ? new("经过劳动争议仲裁以后", "after labour arbitration") : new("就原来的纠纷起诉", "on the original dispute"), Law.Pml26)
            : new(Remedy.Suit, new("就协议的履行或者内容发生争议的，当事人可以起诉", "on the performance or the content of the agreement"), Law.Pml32);
        if (isLabour && bound is not null) yield return labourFirst;
        else if (!isLabour) yield return new(Remedy.Arbitration, new("合同里有仲裁条款，或者双方另外达成仲裁协议的", "with an arbitration clause or agreement"), Law.Pml26);
        if (moneyOwed)
        {
            yield return new(Remedy.PaymentOrder, new("请求给付金钱，双方没有其他债务纠纷，支付令能够送达债务人的", "for money, with no other debts between the two, if the order can be served on the debtor"), Law.Cpl225);
            yield return new(Remedy.NotarialDeed, new("协议有给付内容，债务人在公证书里承诺不履行时愿意接受强制执行的", "for payment duties, if the debtor accepts enforcement in the deed"), Law.Notarisation37);
        }
        yield return new(Remedy.Administrative, new("请有关主管部门依法处理，或者依法反映", "the body in charge, by complaint, ruling or petition"), Law.Pml26);
        yield return bound is null
            ? new(Remedy.MediateAgain, new("各方以后都愿意的，可以再申请调解", "if everybody is willing later, by a new application"), Law.Pml17)
            : new(Remedy.MediateAgain, new("各方同意的，可以变更原协议或者达成新的协议", "by consent, changing the agreement or making a new one"), Law.Cpl206);
    }
}
