using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;

namespace Mediation.Web.Cases;

/// <summary>The way to confirmation before it is taken: the days left, the courts and why each may or may not be chosen.</summary>
public sealed record RouteView(IReadOnlyList<Text> Advice, IReadOnlyList<CourtChoice> Courts)
{
    /// <summary>The way of an agreement in force that has no application, or may have another; null otherwise.</summary>
    public static RouteView? Of(StepContext c)
    {
        ArgumentNullException.ThrowIfNull(c);
        if (!PrepareConfirmation.IsInForce(c) || c.Agreement is not { Form: AgreementForm.Written } agreement) return null;
        return c.Confirmation is { MayApplyAgain: false } last && last.AgreementId == agreement.Id ? null
            : new(ConfirmationRoute.Advice(c), ConfirmationRoute.Choices(c.Case, c.Directory.Hosts, c.Directory.Bindings, c.Today));
    }
}
