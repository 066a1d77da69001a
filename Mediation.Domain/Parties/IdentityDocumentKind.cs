namespace Mediation.Domain.Parties;

/// <summary>The identity documents a natural person may register with.</summary>
public enum IdentityDocumentKind
{
    ResidentId,
    Passport,
    HongKongMacaoTravelPermit,
    TaiwanTravelPermit,
    HongKongMacaoTaiwanResidencePermit,
    ForeignPermanentResidenceCard,
}

/// <summary>The documents' names as people know them.</summary>
public static class IdentityDocumentKinds
{
    /// <summary>Every kind with its name, in the order a list shows them.</summary>
    public static IReadOnlyList<(IdentityDocumentKind Kind, Text Name)> All { get; } =
    [
        (IdentityDocumentKind.ResidentId, new("居民身份证", "Resident identity card")),
        (IdentityDocumentKind.Passport, new("护照", "Passport")),
        (IdentityDocumentKind.HongKongMacaoTravelPermit, new("港澳居民来往内地通行证", "Mainland travel permit for Hong Kong and Macao residents")),
        (IdentityDocumentKind.TaiwanTravelPermit, new("台湾居民来往大陆通行证", "Mainland travel permit for Taiwan residents")),
        (IdentityDocumentKind.HongKongMacaoTaiwanResidencePermit, new("港澳台居民居住证", "Residence permit for Hong Kong, Macao and Taiwan residents")),
        (IdentityDocumentKind.ForeignPermanentResidenceCard, new("外国人永久居留身份证", "Foreign permanent resident identity card")),
    ];

    /// <summary>The name of one kind.</summary>
    public static Text Name(this IdentityDocumentKind kind) => All.Single(entry => entry.Kind == kind).Name;
}
