namespace QuestPDF.Infrastructure;

/// <summary>The licence the original asks its users to choose. Here it is recorded and has no effect.</summary>
public enum LicenseType
{
    Community,
    Professional,
    Enterprise,
    Evaluation,
}
