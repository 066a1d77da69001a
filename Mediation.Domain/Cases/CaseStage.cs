namespace Mediation.Domain.Cases;

/// <summary>The stops of the line of ink on every case page; states that leave the road keep the stop they left from.</summary>
public enum CaseStage
{
    /// <summary>Registration, asking consent, acceptance.</summary>
    [Term("受理", "Acceptance")] Acceptance,
    /// <summary>Sessions.</summary>
    [Term("调解", "Mediation")] Mediation,
    /// <summary>Drafting the agreement.</summary>
    [Term("起草协议", "Drafting")] Drafting,
    /// <summary>Signatures and seal.</summary>
    [Term("签署盖章", "Signing")] Signing,
    /// <summary>Performance, with confirmation beside it.</summary>
    [Term("履行", "Performance")] Performance,
    /// <summary>Closed.</summary>
    [Term("结案", "Closed")] Closed,
}
