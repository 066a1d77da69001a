namespace QuestPDF.Drawing.Exceptions;

/// <summary>Some content can fit on no page.</summary>
public sealed class DocumentLayoutException : Exception
{
    internal DocumentLayoutException(string message)
        : base(message)
    {
    }
}
