namespace QuestPDF.Drawing.Exceptions;

/// <summary>The document was put together wrongly, for example two contents in one container.</summary>
public sealed class DocumentComposeException : Exception
{
    internal DocumentComposeException(string message)
        : base(message)
    {
    }
}
