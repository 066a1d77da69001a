using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F27 授权委托书: the party is filled in, and the agent if one is on file; scope, term and signature are the party's own.</summary>
[PaperOf(DocumentKind.Mandate)]
public sealed record MandatePaper(string CommitteeName, string CaseTitle, string For, PaperParty Principal, PaperRepresentative? Agent, DateOnly On)
    : IPaperModel<MandatePaper>, IReissuedPaper
{
    /// <inheritdoc/>
    public static MandatePaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var party = context.Requested?.Party ?? context.Case.InOrder.First();
        var block = PaperParty.Of(party, context.Today);
        return new(context.Case.CommitteeName, context.Case.Title, party.Key, block, block.Representatives.FirstOrDefault(r => r.Capacity == Capacity.Agent.Term().Zh), context.Today);
    }
}
