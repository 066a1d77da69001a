using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>The answer to a proposal.</summary>
public sealed record AnswerProposalInput
{
    /// <summary>Which.</summary>
    [Field("第几个方案", "Proposal number", FieldKind.Number, Required = true)] public int? Proposal { get; set; }
    /// <summary>Who answers.</summary>
    [Field("哪一方的答复", "Whose answer", FieldKind.Party, Confidential = true, HintZh = "只向一方提的，可以留空", HintEn = "May stay empty if it was made to one party")] public string? Party { get; set; }
    /// <summary>Answer.</summary>
    [Field("答复", "Answer", FieldKind.Choice, Required = true, Confidential = true)] public ProposalAnswer? Answer { get; set; }
}

/// <summary>T16: a party it was made to accepts or refuses a proposal. What all of them accepted waits for whoever drafts the agreement.</summary>
public sealed class AnswerProposal : CaseStep<AnswerProposalInput>
{
    /// <summary>Declares the step.</summary>
    public AnswerProposal() : base("answer-proposal", "T16", new("记方案的答复", "Note the answer to a proposal"), Law.Cpi107)
    {
        Moves([CaseState.Mediating, CaseState.Renegotiating], null);
        By(Role.Mediator);
    }

    /// <inheritdoc/>
    public override bool Commutes => true;

    /// <inheritdoc/>
    public override bool ReadsApart => true;

    internal static Text Unknown(int number) => new($"没有第{number}个方案。", $"There is no proposal {number}.");

    internal static Text Answered(int number) => new($"第{number}个方案已经有了答复，没有改动。", $"Proposal {number} is answered already; nothing changed.");

    internal static Text NotAsked(int number) => new($"第{number}个方案不是向这一方提的。", $"Proposal {number} was not made to this party.");

    // The party named; without a name the only one it was made to.
    internal static string? Who(Proposal proposal, string? party) => string.IsNullOrEmpty(party) ? proposal.To is [var only] ? only : null : party;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, AnswerProposalInput input)
    {
        if (context.Case.Proposals.FirstOrDefault(p => p.Number == input.Proposal) is not { } proposal) yield return new("proposal", Unknown(input.Proposal!.Value));
        else if (Who(proposal, input.Party) is not { } who)
            yield return new("party", new("这个方案是向几方提的，请写明是哪一方的答复。", "The proposal was made to several parties: say whose answer it is."));
        else if (!proposal.To.Contains(who)) yield return new("party", NotAsked(proposal.Number));
        else if (!proposal.Awaits(who)) yield return new("proposal", Answered(proposal.Number));
        if (input.Answer == ProposalAnswer.Countered) yield return new("answer", new("提了新方案的，请直接记下新方案，写明回应第几个。", "For a counter-proposal, note the new proposal and which one it answers."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, AnswerProposalInput input)
    {
        var proposal = context.Case.Proposals.First(p => p.Number == input.Proposal);
        proposal.Reply(Who(proposal, input.Party)!, input.Answer!.Value, context.Now);
        return new($"方案{input.Proposal}有了答复，单独保管", $"Proposal {input.Proposal} answered, kept apart");
    }
}
