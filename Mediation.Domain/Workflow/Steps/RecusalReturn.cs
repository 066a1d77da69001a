using Mediation.Domain.Cases;
using Mediation.Domain.Rules;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Where a case goes back to when the mediator stays: on with mediation if it had begun under them, otherwise to its first session.</summary>
internal static class RecusalReturn
{
    internal static readonly Requirement Begun = Requirement.That("begun",
        new("调解已经开始", "mediation to have begun"), Law.Invited15, c => c.Case.HasMediationBegun);

    internal static readonly Requirement NotBegun = Requirement.That("not-begun",
        new("调解还没有开始", "mediation not to have begun"), Law.Invited15, c => !c.Case.HasMediationBegun);

    /// <summary>
    /// In people's mediation the parties choose or accept their mediator (art. 23(1)): a reasoned objection is a change of mediator, unless the
    /// setting says otherwise. A case of a court is decided on the grounds.
    /// </summary>
    internal static readonly Requirement MayBeRefused = Requirement.That("refusal-allowed",
        new("法院委派、委托的案件（其他案件，当事人有理由的反对就换调解员）", "a case of a court (in all others a reasoned objection is a change of mediator)"), Law.Pml23,
        c => !c.Rules.IsOn(RuleSettings.ObjectionChangesMediator) || c.Case.Origin is CaseOrigin.CourtDelegated or CaseOrigin.CourtEntrusted);

    /// <summary>A mediator who discloses a ground themselves stands aside unless every party agrees (invited mediation provisions art. 15).</summary>
    internal static readonly Requirement AskedByParty = Requirement.That("asked-by-party",
        new("是当事人申请的（调解员自己说明的，只有各方书面同意才能继续）", "a request of a party (after a disclosure only the written consent of every party lets the mediator go on)"), Law.Invited15,
        c => c.Case.OpenRecusal is { PartyKey.Length: > 0 });
}
