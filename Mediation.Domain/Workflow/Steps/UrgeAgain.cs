using System.Globalization;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T30: the debtor in default is urged again; every time is dated and has its own notice.</summary>
public sealed class UrgeAgain : CaseStep<DeclareDefaultInput>
{
    /// <summary>Declares the step.</summary>
    public UrgeAgain() : base("urge-again", "T30", new("再次督促", "Urge again"), Law.Pml31)
    {
        Moves([CaseState.InDefault], null);
        By(Role.Mediator);
        Needs(DeclareDefault.SomethingOverdue);
        Issue(DocumentKind.UrgeNotice);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, DeclareDefaultInput input)
    {
        var times = (context.Case.Documents.Count(d => d.Kind == DocumentKind.UrgeNotice) + 1).ToString(CultureInfo.InvariantCulture);
        var late = string.Join('、', context.Agreement!.Ledger.Where(r => r.IsOverdueOn(context.Today)).Select(r => r.Subject));
        var how = PlainText.Tidy(input.Urged);
        return new($"第{times}次督促：{late}；{how}", $"Urged, time {times}: {late}; {how}");
    }
}
