namespace Mediation.Domain.Documents;

/// <summary>Which papers are served on parties, and by whom.</summary>
public static class PaperService
{
    // Letters between bodies, applications to courts and texts still to be signed go to nobody as a service.
    private static readonly string[] NotServed = ["F21", "F22", "F23", "F24", "F25", "F26", "F30", "F32", "F39", "F00", "F01", "F05", "F06", "F11", "F12", "F13", "F14", "F27", "F28", "F31"];
    private static readonly string[] Court = ["F33", "F34", "F35", "F36", "F37", "F38"];

    /// <summary>Whether a court issues it; otherwise the committee does.</summary>
    public static bool IsCourtPaper(DocumentKind kind) => Court.Contains(kind.Code());

    /// <summary>Whether it is served on the parties.</summary>
    public static bool IsServed(DocumentKind kind) => kind is not (DocumentKind.AgreementToSign or DocumentKind.Appointment or DocumentKind.CaseFile) && !NotServed.Contains(kind.Code());
}
