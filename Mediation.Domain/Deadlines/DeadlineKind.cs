namespace Mediation.Domain.Deadlines;

/// <summary>
/// The deadlines of a mediation case by their number in the deadline list. Where one number covers several
/// periods, each has its own member.
/// </summary>
public enum DeadlineKind
{
    D01, D02, D03, D04, D05, D06, D07, D08, D09, D10,
    D11, D12, D13, D14, D15, D16, D17, D18, D19, D20,
    D21, D22, D23, D24, D25, D26, D27, D28, D29, D30,

    /// <summary>Follow-up within a number of days after a performance is due.</summary>
    D31,

    /// <summary>Follow-up within a number of days after the agreement took effect.</summary>
    D31Effect,

    /// <summary>Follow-up within a number of days after a party rated the service low.</summary>
    D31Rating,
    D32, D33, D34, D35, D36, D37, D38, D39,

    /// <summary>Enforcement: the court files the application.</summary>
    D40,

    /// <summary>Enforcement: the court sends the enforcement notice.</summary>
    D40Notice,

    /// <summary>Enforcement: the court closes the case.</summary>
    D40Closing,
    D41,

    /// <summary>Payment order: the court tells whether it accepts the application.</summary>
    D42,

    /// <summary>Payment order: the court issues it.</summary>
    D42Issue,

    /// <summary>Payment order: the debtor pays or objects.</summary>
    D42Objection,
    D43, D44, D45, D46, D47, D48, D49, D50,
}
