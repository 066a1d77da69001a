namespace Mediation.Domain.Confirmation;

/// <summary>What goes to the court with a joint application (check K41): CPL Interpretation art. 354; Judicial Confirmation Provisions art. 3.</summary>
public enum Attachment
{
    /// <summary>The agreement.</summary>
    [Term("调解协议书", "the agreement")] Agreement,
    /// <summary>F32, which the committee issues at filing.</summary>
    [Term("调解组织主持调解的证明", "the committee's proof that it presided")] PresidingProof,
    /// <summary>Identity, residence and contact of every party.</summary>
    [Term("各方身份证明、住所和联系方式", "identity, residence and contact of every party")] Identities,
    /// <summary>Addresses for service, signed.</summary>
    [Term("送达地址确认书", "confirmed addresses for service")] ServiceAddresses,
    /// <summary>Only where property is dealt with.</summary>
    [Term("财产权利证明", "proof of the property right")] PropertyProof,
    /// <summary>Only where somebody acts for a party.</summary>
    [Term("授权委托书、代表人推选书或者法定代表人身份证明", "mandate of agents and representatives")] Mandates,
}
