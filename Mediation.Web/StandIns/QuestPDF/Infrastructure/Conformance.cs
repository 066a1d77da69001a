#pragma warning disable CA1707 // The original's names.
namespace QuestPDF.Infrastructure;

/// <summary>The archive standard ISO 19005: the part that is kept to, and how much of it: B for looks, U for text that can be searched, A for structure.</summary>
public enum PDFA_Conformance
{
    None,
    PDFA_2A,
    PDFA_2B,
    PDFA_2U,
    PDFA_3A,
    PDFA_3B,
    PDFA_3U,
}

/// <summary>The accessibility standard ISO 14289.</summary>
public enum PDFUA_Conformance
{
    None,
    PDFUA_1,
}
