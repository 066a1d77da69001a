#pragma warning disable CA1707 // The original's names.
namespace QuestPDF.Infrastructure;

/// <summary>How the file is written.</summary>
public sealed class DocumentSettings
{
    public static DocumentSettings Default => new();

    /// <summary>The part and level of the archive standard the file keeps to.</summary>
    public PDFA_Conformance PDFA_Conformance { get; set; } = PDFA_Conformance.None;

    /// <summary>The part of the accessibility standard the file keeps to.</summary>
    public PDFUA_Conformance PDFUA_Conformance { get; set; } = PDFUA_Conformance.None;

    /// <summary>Compress page content. Fonts and images are always compressed.</summary>
    public bool CompressDocument { get; set; } = true;

    /// <summary>Level A of the archive standard and the accessibility standard ask for the logical structure.</summary>
    internal bool IsTagged => PDFUA_Conformance != PDFUA_Conformance.None || PDFA_Conformance is PDFA_Conformance.PDFA_2A or PDFA_Conformance.PDFA_3A;
}
