using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Rules;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T27: the committee's seal is the last; the agreement takes effect and the clocks of performance and confirmation start.</summary>
public sealed class Seal : CaseStep<NoInput>
{
    private static readonly Requirement MediatorSigned = new("mediator-signature", Law.Pml29, c =>
        [new Need(new($"调解员{c.Case.LeadMediatorName}签名", $"signature of mediator {c.Case.LeadMediatorName}"), c.Agreement?.MediatorSignature is not null,
            c.Agreement?.MediatorSignature?.At, c.Case.LeadMediatorName)]);

    private static readonly Requirement TextUnchanged = Requirement.That("text-unchanged",
        new("签过的文本没有改动", "the signed text unchanged"), Law.Pml29,
        c => c.Agreement is { TextDigest: { } digest } a && digest == AgreementText.Digest(a, [.. c.Case.InOrder]) && a.Signatures.All(s => s.TextDigest == digest));

    private static readonly Requirement CommitteeActive = Requirement.That("committee-active",
        new("调委会在册", "the committee on the register"), Law.Cpl205, c => c.Committee is { IsActive: true });

    /// <summary>Declares the step.</summary>
    public Seal() : base("seal", "T27", new("加盖调委会印章，协议生效", "Seal: the agreement takes effect"), Law.Pml29)
    {
        Moves([CaseState.Signing], CaseState.Performing, forward: true);
        By(Role.Director);
        Needs(Accept.EveryoneConsents, SignAsMediator.PartiesSigned, MediatorSigned, TextUnchanged, CommitteeActive);
        Issue(DocumentKind.Agreement, DocumentKind.Amendment);
        Stop(Exits.MediationClocks);
        Start(DeadlineKind.D31Effect);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DocumentKind> PapersFor(StepContext context) =>
        [context.Agreement?.ReplacesNumber is null ? DocumentKind.Agreement : DocumentKind.Amendment];

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input)
    {
        var a = context.Case.Agreements[^1];
        DraftReplacement.PutAside(context, a);
        (a.SealedAt, a.SealedBy) = (context.Now, context.Actor.Name);
        a.EffectiveAt = a.Signatures.Select(s => s.At).Append(context.Now).Max();
        context.Case.OverAt = context.Now;
        var effectiveOn = StepContext.DayOf(a.EffectiveAt.Value);
        LedgerSchedule.Write(a, effectiveOn, context.Calendar);
        foreach (var row in a.Ledger) context.StartAgreed(row, effectiveOn);
        if (context.Case.Origin != CaseOrigin.CourtEntrusted) context.Start(DeadlineKind.D32, ConfirmationTrigger(context, a, effectiveOn));
        Exits.AgreementReached(context);
        return new($"调委会盖章，协议{a.Number}生效", $"Sealed; agreement {a.Number} took effect");
    }

    // A court's referral, or sessions on line: the 30 days are counted from the last signature of a party, the safe side (invited mediation provisions art. 24).
    private static DateOnly ConfirmationTrigger(StepContext c, Agreement a, DateOnly effectiveOn) =>
        c.Rules.IsOn(RuleSettings.EarlyConfirmationClock) && (c.Case.Origin == CaseOrigin.CourtDelegated || c.Case.Sessions.Any(s => s.Mode is SessionMode.Online or SessionMode.Mixed))
        ? StepContext.DayOf(a.Signatures.Where(s => s.PartyKey.Length > 0).Max(s => s.At))
        : effectiveOn;
}
