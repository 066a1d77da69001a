using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>An offer, a concession, a suggestion.</summary>
public sealed record RecordProposalInput
{
    /// <summary>Who proposes.</summary>
    [Field("谁提的", "Who proposes", FieldKind.Party, Confidential = true, HintZh = "调解员提的，这里留空", HintEn = "Leave empty for the mediator")] public string? By { get; set; }
    /// <summary>To whom.</summary>
    [Field("向谁提", "To whom", FieldKind.Parties, Required = true, Confidential = true)] public List<string> To { get; set; } = [];
    /// <summary>Words.</summary>
    [Field("方案", "Proposal", FieldKind.LongText, Required = true, Max = 2000, Confidential = true, HintZh = "单独保管，只有本案调解员能看，不入卷，不送法院", HintEn = "Kept apart: only the mediators of the case read it; not in the file, not to the court")] public string? Words { get; set; }
    /// <summary>Amount.</summary>
    [Field("金额(元)", "Amount (yuan)", FieldKind.Money, Confidential = true)] public string? Amount { get; set; }
    /// <summary>What it counters.</summary>
    [Field("回应第几个方案", "In answer to proposal number", FieldKind.Number, HintZh = "头一次提的，留空", HintEn = "Leave empty for a first proposal")] public int? Counters { get; set; }
}

/// <summary>T16: a proposal is written down apart from the record; a counter-proposal answers the one it names.</summary>
public sealed class RecordProposal : CaseStep<RecordProposalInput>
{
    /// <summary>Declares the step.</summary>
    public RecordProposal() : base("record-proposal", "T16", new("记方案", "Note a proposal"), Law.Cpi107)
    {
        Moves([CaseState.Mediating, CaseState.Renegotiating], null);
        By(Role.Mediator);
    }

    /// <inheritdoc/>
    public override bool Commutes => true;

    /// <inheritdoc/>
    public override bool ReadsApart => true;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RecordProposalInput input)
    {
        if (input.By is { Length: > 0 } by && input.To.Contains(by)) yield return new("to", new("方案不能向提的一方自己提。", "A proposal is not made to whoever makes it."));
        if (input.Counters is not { } number) yield break;
        if (context.Case.Proposals.FirstOrDefault(p => p.Number == number) is not { } first) yield return new("counters", AnswerProposal.Unknown(number));
        else if (first.Answer is not null) yield return new("counters", AnswerProposal.Answered(number));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RecordProposalInput input)
    {
        var proposal = new Proposal
        {
            Id = Guid.CreateVersion7(), Number = context.Case.Proposals.Count + 1, SessionNumber = context.Case.Sessions.Select(s => s.Number).DefaultIfEmpty().Max(),
            ByKey = input.By ?? "", ToKeys = string.Join(' ', input.To.Distinct()), Words = PlainText.Tidy(input.Words),
            Amount = string.IsNullOrWhiteSpace(input.Amount) ? null : Money.Parse(input.Amount).Value, At = context.Now, Counters = input.Counters,
        };
        context.Case.Proposals.FirstOrDefault(p => p.Number == input.Counters)?.Close(ProposalAnswer.Countered, context.Now);
        context.Case.Proposals.Add(proposal);
        return new($"记下方案{proposal.Number}，单独保管", $"Proposal {proposal.Number} noted, kept apart");
    }
}
