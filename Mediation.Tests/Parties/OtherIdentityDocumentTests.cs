using Mediation.Domain.Parties;

namespace Mediation.Tests.Parties;

public sealed class OtherIdentityDocumentTests
{
    private static readonly DateOnly Today = new(2026, 8, 3);

    [Theory]
    [InlineData(IdentityDocumentKind.Passport, "e12345678", "E12345678")]
    [InlineData(IdentityDocumentKind.HongKongMacaoTravelPermit, "H12345678", "H12345678")]
    [InlineData(IdentityDocumentKind.HongKongMacaoTravelPermit, "M1234567801", "M1234567801")]
    [InlineData(IdentityDocumentKind.TaiwanTravelPermit, "１２３４５６７８", "12345678")]
    [InlineData(IdentityDocumentKind.HongKongMacaoTaiwanResidencePermit, "810000199408230021", "810000199408230021")]
    [InlineData(IdentityDocumentKind.ForeignPermanentResidenceCard, "USA123456789012", "USA123456789012")]
    [InlineData(IdentityDocumentKind.ForeignPermanentResidenceCard, "911124198108030024", "911124198108030024")]
    public void NumberOfItsKind_IsRead(IdentityDocumentKind kind, string typed, string number) =>
        Assert.Equal(number, OtherIdentityDocument.Parse(kind, typed, Today).Value.Number);

    [Theory]
    [InlineData(IdentityDocumentKind.Passport, "E123", "identity-document.shape")]
    [InlineData(IdentityDocumentKind.HongKongMacaoTravelPermit, "T12345678", "identity-document.shape")]
    [InlineData(IdentityDocumentKind.TaiwanTravelPermit, "123456789", "identity-document.shape")]
    [InlineData(IdentityDocumentKind.HongKongMacaoTaiwanResidencePermit, "11010519491231002X", "identity-document.shape")]
    [InlineData(IdentityDocumentKind.HongKongMacaoTaiwanResidencePermit, "810000199408230022", "resident-id.check")]
    [InlineData(IdentityDocumentKind.ForeignPermanentResidenceCard, "911124198108030025", "identity-document.check")]
    [InlineData(IdentityDocumentKind.Passport, " ", "identity-document.empty")]
    public void NumberOfAnotherShape_IsRefused(IdentityDocumentKind kind, string typed, string code) =>
        Assert.Equal(code, OtherIdentityDocument.Parse(kind, typed, Today).Fault?.Code);

    [Fact]
    public void ResidentCard_IsNotReadHere() =>
        Assert.Throws<ArgumentException>(() => OtherIdentityDocument.Parse(IdentityDocumentKind.ResidentId, "11010519491231002X", Today));

    [Fact]
    public void EveryKind_HasBothNames() =>
        Assert.All(Enum.GetValues<IdentityDocumentKind>(), kind => Assert.False(string.IsNullOrEmpty(kind.Name().Zh) || string.IsNullOrEmpty(kind.Name().En)));
}
