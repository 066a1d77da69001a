using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F28 送达地址及电子送达确认书 (online mediation rules art. 17, online litigation rules arts. 29-30).</summary>
/// <param name="ConsentsElectronically">The party's answer on electronic service; null leaves both boxes open.</param>
[PaperOf(DocumentKind.ServiceAddress)]
public sealed record ServiceAddressPaper(
    string CommitteeName, string CaseTitle, string For, string Label, string Name, string Address, string? Phone, bool? ConsentsElectronically, DateOnly On)
    : IPaperModel<ServiceAddressPaper>, IReissuedPaper
{
    /// <inheritdoc/>
    public static ServiceAddressPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var party = context.Requested?.Party ?? context.Case.InOrder.First();
        return new(context.Case.CommitteeName, context.Case.Title, party.Key, $"{party.Mark}方（{party.Side.Term().Zh}）", party.Name, party.Address, party.Phones.FirstOrDefault(),
            party.ConsentTo(ConsentKind.ElectronicService)?.Given, context.Today);
    }
}
