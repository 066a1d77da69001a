namespace Mediation.Domain.Confirmation;

/// <summary>The series a court numbers a case in.</summary>
public enum CourtCaseType
{
    SpecialProcedure,
    PreSuitConfirmation,
    PreSuitMediationDocument,
    CivilPreSuitMediation,
    PreSuitMediation,
    CivilFirstInstance,
    Enforcement,
    ResumedEnforcement,
    EnforcementObjection,
}

/// <summary>The series' marks in case numbers and their English names.</summary>
public static class CourtCaseTypes
{
    /// <summary>Every series: the mark is its Chinese text.</summary>
    public static IReadOnlyList<(CourtCaseType Type, Text Mark)> All { get; } =
    [
        (CourtCaseType.SpecialProcedure, new("民特", "civil special procedure")),
        (CourtCaseType.PreSuitConfirmation, new("诉前调确", "pre-suit mediation, confirmation")),
        (CourtCaseType.PreSuitMediationDocument, new("诉前调书", "pre-suit mediation, mediation document")),
        (CourtCaseType.CivilPreSuitMediation, new("民诉前调", "civil pre-suit mediation")),
        (CourtCaseType.PreSuitMediation, new("诉前调", "pre-suit mediation")),
        (CourtCaseType.CivilFirstInstance, new("民初", "civil first instance")),
        (CourtCaseType.Enforcement, new("执", "enforcement")),
        (CourtCaseType.ResumedEnforcement, new("执恢", "resumed enforcement")),
        (CourtCaseType.EnforcementObjection, new("执异", "enforcement objection")),
    ];

    /// <summary>The mark and English name of one series.</summary>
    public static Text Mark(this CourtCaseType type) => All.Single(entry => entry.Type == type).Mark;
}
