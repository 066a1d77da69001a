using System.Globalization;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>T22: the record shows that the parties agree; the written agreement is begun.</summary>
public sealed class BeginDrafting : CaseStep<NoInput>
{
    private static readonly Requirement Consensus = Requirement.That("consensus",
        new("有一次会的笔录写明达成一致", "a session whose record says that agreement was reached"), Law.Pml27,
        c => c.Case.Sessions.Any(s => s.Result == SessionResult.Agreed));

    private static readonly Requirement RecordsClosed = Requirement.That("open-session",
        new("正在开的会收好笔录", "the record of the session being held closed"), Law.Pml27, c => c.Case.OpenSession is null);

    /// <summary>Declares the step.</summary>
    public BeginDrafting() : base("begin-drafting", "T22", new("谈成了，起草协议", "Agreed: draft the agreement"), Law.Pml28)
    {
        Moves([CaseState.Mediating], CaseState.Drafting, forward: true);
        By(Role.Mediator);
        Needs(Accept.EveryoneConsents, RecordsClosed, Consensus);
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoInput input)
    {
        var k = context.Case;
        var suffix = k.Agreements.Count == 0 ? "" : $"-补{k.Agreements.Count.ToString(CultureInfo.InvariantCulture)}";
        k.Agreements.Add(new Agreement { Id = Guid.CreateVersion7(), Number = $"{k.FileNumber}{suffix}", Facts = k.Facts, Copies = k.Parties.Count + 1 });
        return new("开始起草书面协议", "Drafting of the written agreement began");
    }
}
