using Mediation.Domain.Access;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T01: a party applies at the counter or by telephone; the registrar writes it down.</summary>
public sealed class DraftApplication : CaseStep<IntakeInput>
{
    /// <summary>Declares the step.</summary>
    public DraftApplication() : base("draft-application", "T01", new("登记申请", "Write down an application"), Law.Pml17)
    {
        Moves([CaseState.Unregistered], CaseState.Draft, forward: true);
        By(Role.Registrar);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, IntakeInput input) =>
        input.RequestId is null ? IntakeInput.Check(context, input)
        : context.Request is not { } request ? [new("requestId", new("没有这件来件，或者它不归您办。", "There is no such request, or it is not yours to handle."))]
        : request.WhyNot() is { } over ? [new("requestId", over.Sentence)]
        : IntakeInput.Check(context, input);

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, IntakeInput input)
    {
        IntakeInput.Place(context, context.Actor.CommitteeId!.Value);
        // The applicant keeps the code they have; limitation was interrupted when they asked, not when it was written down.
        if (context.Request is { } asked) (context.Case.QueryCode, context.Case.RequestId) = (asked.QueryCode, asked.Id);
        input.WriteTo(context);
        context.Case.Origin = CaseOrigin.Applied;
        if (context.Request is { } request)
        {
            context.Case.RegisteredAt = request.ReceivedAt;
            request.TakeAs(context.Case.Id, context.Actor, context.Now);
            return new($"把{request.Number}登记成调解申请", $"Request {request.Number} written down as an application");
        }
        return new("登记了调解申请", "Application written down");
    }
}
