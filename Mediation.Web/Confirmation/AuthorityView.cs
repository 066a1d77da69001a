using Mediation.Domain;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;

namespace Mediation.Web.Confirmation;

/// <summary>One who signs for a party, and whether they signed both papers.</summary>
public sealed record SignerView(string Name, Text Capacity, bool SignedAgreement, bool SignedApplication);

/// <summary>One party and by what authority somebody acts for it.</summary>
/// <param name="Mark">甲, 乙 or 丙.</param>
/// <param name="Name">The party.</param>
/// <param name="Number">Identity number or credit code as the list of parties shows it; null if none is on file.</param>
/// <param name="Address">Residence.</param>
/// <param name="Phone">Telephone, masked.</param>
/// <param name="Signers">Who must sign.</param>
/// <param name="Notes">What the machine has to say of the authority; the first of each is plain, what is missing is marked.</param>
public sealed record AuthorityView(string Mark, string Name, string? Number, string Address, string? Phone, IReadOnlyList<SignerView> Signers, IReadOnlyList<(Text Words, bool IsMissing)> Notes)
{
    internal static AuthorityView Of(Party p, StepContext c, ConfirmationApplication a)
    {
        var agreement = c.Case.Agreements.First(x => x.Id == a.AgreementId);
        return new(p.Mark, p.Name, p.CreditCode ?? Mask.Id(p.IdNumber), p.Address, Mask.Phone(p.Phones.FirstOrDefault()),
            [.. p.SignatoriesOn(c.Today).Select(s => new SignerView(s.Name, s.Capacity.Term(), agreement.IsSignedBy(s), a.IsSignedBy(s)))], [.. Authority(p, c.Today)]);
    }

    private static IEnumerable<(Text, bool)> Authority(Party p, DateOnly today)
    {
        if (p.Kind == PartyKind.Group)
            yield return (new($"{p.MemberCount}人（户），授权书{p.MandatesOnFile}份", $"{p.MemberCount} members, {p.MandatesOnFile} mandates"), p.MandatesOnFile < p.MemberCount);
        if (p.NeedsGuardianOn(today))
            yield return p.Representatives.FirstOrDefault(r => r.Capacity == Capacity.Guardian) is { } guardian
                ? (new($"{(p.IsMinorOn(today) ? "未成年" : "不能完全辨认自己行为")}，由监护人{guardian.Name}代理", $"{(p.IsMinorOn(today) ? "a minor" : "of limited capacity")}, acted for by the guardian {guardian.Name}"), false)
                : (new("需要监护人代理，没有登记监护人", "a guardian is needed and none is on file"), true);
        foreach (var agent in p.Representatives.Where(r => r.Capacity == Capacity.Agent))
            yield return agent.MaySettle
                ? (new($"代理人{agent.Name}，特别授权，可以和解", $"agent {agent.Name}, expressly authorised to settle"), false)
                : (new($"代理人{agent.Name}，没有和解的特别授权", $"agent {agent.Name}, not authorised to settle"), true);
        if (p.Kind is PartyKind.LegalPerson or PartyKind.Organisation && p.Representatives.All(r => r.Capacity != Capacity.LegalRepresentative))
            yield return (new("没有登记法定代表人或者负责人", "no legal representative on file"), true);
        if (p.SignatoriesOn(today).Count == 0) yield return (new("没有可以签名的人", "nobody who may sign is on file"), true);
        if ((p.IdNumber ?? p.CreditCode) is null && p.Kind != PartyKind.Group) yield return (new("没有证件号码", "no identity number or credit code"), true);
    }
}
