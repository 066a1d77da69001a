using System.Globalization;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T10: every party consents; the case gets its number and the mediation period begins.</summary>
public sealed class Accept : CaseStep<NoInput>
{
    internal static readonly Requirement EveryoneConsents = new("consent", Law.Pml3, c => c.Case.InOrder.Select(p =>
        new Need(new($"{p.Name}同意调解", $"consent of {p.Name}"), p.HasConsented(ConsentKind.Mediation), p.ConsentTo(ConsentKind.Mediation)?.At, p.Name)));

    /// <summary>Declares the step.</summary>
    public Accept() : base("accept", "T10", new("受理", "Accept"), Law.Pml17)
    {
        Moves([CaseState.AskingConsent], CaseState.Accepted, forward: true);
        By(Role.Registrar);
        Needs(EveryoneConsents, ReturnAssignment.StillOpen);
        Issue(DocumentKind.Registration, DocumentKind.RightsNotice);
        Stop(DeadlineKind.D01, DeadlineKind.D03, DeadlineKind.D06);
    }

    /// <inheritdoc/>
    public override string? NumberSeries(StepContext context) =>
        $"case:{context.Case.CommitteeId:N}:{context.Today.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input)
    {
        var k = context.Case;
        var number = context.NextNumber ?? throw new InvalidOperationException("A number must be drawn first.");
        k.FileNumber = new CaseNumber(context.Committee!.ShortName, context.Today.Year, number).ToString();
        k.AcceptedAt = context.Now;
        if (k.Referral is { } referral) referral.SignedForAt = context.Now;
        var (clock, trigger) = Clock(k, context.Today);
        context.Start(clock, trigger);
        return new($"受理，{k.FileNumber}", $"Accepted as {k.FileNumber}");
    }

    // A labour dispute is counted from the application (labour dispute mediation law art. 14), everything else from acceptance or signed receipt.
    private static (DeadlineKind Kind, DateOnly Trigger) Clock(MediationCase k, DateOnly today) => k.Origin switch
    {
        CaseOrigin.CourtDelegated => (DeadlineKind.D09, today),
        CaseOrigin.CourtEntrusted => (k.IsSummaryProcedure ? DeadlineKind.D11 : DeadlineKind.D10, today),
        _ => k.Category switch
        {
            DisputeCategory.Labour or DisputeCategory.WageArrears => (DeadlineKind.D15, StepContext.DayOf(k.RegisteredAt)),
            DisputeCategory.Medical => (DeadlineKind.D14, today),
            _ => (DeadlineKind.D07, today),
        },
    };
}
