namespace QuestPDF.Drawing.Exceptions;

/// <summary>The document is well formed but cannot be drawn, for example because no font has one of its characters.</summary>
public sealed class DocumentDrawingException : Exception
{
    internal DocumentDrawingException(string message)
        : base(message)
    {
    }
}
