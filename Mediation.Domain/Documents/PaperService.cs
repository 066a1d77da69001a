namespace Mediation.Domain.Documents;

/// <summary>Which papers are served on parties, and by whom.</summary>
public static class PaperService
{
    // What the parties brought and what records the work stays in the file.
    private static readonly string[] Kept = ["F02", "F03", "F07", "F09", "F10", "F17", "F18"];

    // Letters between bodies, applications to courts and forms of the file go to nobody as a service.
    private static readonly string[] NotServed = ["F21", "F22", "F23", "F24", "F25", "F26", "F30", "F32", "F39", "F00", "F01", "F05", "F06", "F11", "F12", "F13", "F14", "F27", "F28", "F31"];
    private static readonly string[] Court = ["F33", "F34", "F35", "F36", "F37", "F38"];

    /// <summary>Whether a court issues it; otherwise the committee does.</summary>
    public static bool IsCourtPaper(DocumentKind kind) => Court.Contains(kind.Code());

    /// <summary>Whether it is a ruling, on the application or on an objection.</summary>
    public static bool IsRuling(DocumentKind kind) => kind.Code() is "F35" or "F36" or "F37" or "F38";

    /// <summary>Whether it is served on the parties; a text still to be signed is not.</summary>
    public static bool IsServed(DocumentKind kind) => kind is not (DocumentKind.AgreementToSign or DocumentKind.AmendmentToSign or DocumentKind.Appointment or DocumentKind.UndisputedFacts
        or DocumentKind.Invitation or DocumentKind.CaseFile)
        && !Kept.Contains(kind.Code()) && !NotServed.Contains(kind.Code());
}
