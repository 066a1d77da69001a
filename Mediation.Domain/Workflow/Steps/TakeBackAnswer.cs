using Mediation.Domain.Access;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>An answer that was noted wrongly.</summary>
public sealed record TakeBackAnswerInput
{
    /// <summary>Which proposal.</summary>
    [Field("第几个方案", "Proposal number", FieldKind.Number, Required = true)] public int? Proposal { get; set; }
    /// <summary>Whose answer.</summary>
    [Field("哪一方的答复", "Whose answer", FieldKind.Party, Confidential = true, HintZh = "只向一方提的，可以留空", HintEn = "May stay empty if it was made to one party")] public string? Party { get; set; }
}

/// <summary>T16: an answer noted by a wrong tap is taken back while the session it was noted in is open.</summary>
public sealed class TakeBackAnswer : CaseStep<TakeBackAnswerInput>
{
    /// <summary>Declares the step.</summary>
    public TakeBackAnswer() : base("take-back-answer", "T16", new("收回方案的答复", "Take back the answer to a proposal"), Law.Cpi107)
    {
        Moves([CaseState.Mediating, CaseState.Renegotiating], null);
        By(Role.Mediator);
        Needs(RecordStatement.SessionOpen);
    }

    /// <inheritdoc/>
    public override bool Commutes => true;

    /// <inheritdoc/>
    public override bool ReadsApart => true;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, TakeBackAnswerInput input)
    {
        if (context.Case.Proposals.FirstOrDefault(p => p.Number == input.Proposal) is not { } proposal) yield return new("proposal", AnswerProposal.Unknown(input.Proposal!.Value));
        else if (proposal.ReplyOf(AnswerProposal.Who(proposal, input.Party)) is not { } reply)
            yield return new("party", new($"第{proposal.Number}个方案没有这一方的答复可以收回。", $"Proposal {proposal.Number} has no answer of this party to take back."));
        else if (reply.At < context.Case.OpenSession!.OpenedAt)
            yield return new("party", new("这是上一次会的答复，不能收回。改了主意的，记一个新方案。", "This was answered in an earlier session and stands. A change of mind is a new proposal."));
        else if (context.Case.Proposals.Any(p => p.Counters == proposal.Number))
            yield return new("proposal", AnswerProposal.Answered(proposal.Number));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, TakeBackAnswerInput input)
    {
        var proposal = context.Case.Proposals.First(p => p.Number == input.Proposal);
        proposal.TakeBack(AnswerProposal.Who(proposal, input.Party)!);
        return new($"收回方案{input.Proposal}的一个答复，单独保管", $"An answer to proposal {input.Proposal} taken back, kept apart");
    }
}
