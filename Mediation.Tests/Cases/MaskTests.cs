using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>What is left of numbers and names where not everything may be read.</summary>
public sealed class MaskTests
{
    [Theory]
    [InlineData("500000197001010017", "500000********0017")]
    [InlineData("E1234567890", "E12345*7890")]
    [InlineData("E12345678", "E12345678")]
    [InlineData(null, null)]
    public void Id_KeepsSixAndFour(string? number, string? shown) => Assert.Equal(shown, Mask.Id(number));

    [Theory]
    [InlineData("13800000001", "138****0001")]
    [InlineData("023-60000002", "023****0002")]
    [InlineData("6000000", "6000000")]
    [InlineData(null, null)]
    public void Phone_KeepsThreeAndFour(string? number, string? shown) => Assert.Equal(shown, Mask.Phone(number));

    [Fact]
    public void Names_OfPeopleAreMaskedAndOfCompaniesNot()
    {
        var mask = NameMask.For(Context(Domain.Access.ReadLevel.Summary));

        Assert.Equal("甲方张*签名，渝某甲观光农业有限公司由王*到场", mask.Over("甲方张某甲签名，渝某甲观光农业有限公司由王某丙到场"));
        Assert.Equal("signature of 王*", mask.Over(new Text("王某丙签名", "signature of 王某丙")).En);
    }

    [Fact]
    public void LongerName_IsMaskedBeforeTheOneInsideIt()
    {
        var mask = NameMask.For(Context(Domain.Access.ReadLevel.Summary, "张某", "张某甲"));

        Assert.Equal("张*、张*", mask.Over("张某甲、张某"));
    }

    [Fact]
    public void RareSurname_KeepsItsWholeCharacter() => Assert.Equal("𠮷*到场", NameMask.For(Context(Domain.Access.ReadLevel.Summary, "𠮷某")).Over("𠮷某到场"));

    [Fact]
    public void FullReader_ReadsNames() => Assert.Equal("张某甲", NameMask.For(Context(Domain.Access.ReadLevel.Full)).Over("张某甲"));

    [Fact]
    public void Party_ReadsNames()
    {
        var c = Context(Domain.Access.ReadLevel.Summary);
        var zhang = c.Case.InOrder.First();
        var resident = new Domain.Access.Actor("r", "张某甲", new HashSet<Domain.Access.Role> { Domain.Access.Role.Applicant }) { PartyId = zhang.Id };
        Assert.Equal("张某甲", NameMask.For(new DomainCase { Case = c.Case }.As(resident)).Over("张某甲"));
    }

    private static StepContext Context(Domain.Access.ReadLevel level, params string[] people)
    {
        var @case = new MediationCase { CommitteeId = CommitteeId, LeadMediatorId = FengId };
        if (people.Length == 0) people = ["张某甲"];
        foreach (var name in people) @case.Parties.Add(AgreementDraft.Adult(Side.Applicant, @case.Parties.Count + 1, name));
        @case.Parties.Add(AgreementDraft.Company(Side.Respondent, 1, "渝某甲观光农业有限公司", "王某丙"));
        return new DomainCase { Case = @case }.As(level == Domain.Access.ReadLevel.Full ? Feng : Chu);
    }
}
