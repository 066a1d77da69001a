using Mediation.Domain;

namespace Mediation.Web.Documents;

/// <summary>A paper could not be made: no font, or no font has a character of it. The paper stays queued.</summary>
public sealed class PaperNotMadeException(Text reason, Exception? inner = null) : Exception($"{reason.Zh} {reason.En}", inner)
{
    /// <summary>What is missing and what to do about it.</summary>
    public Text Reason { get; } = reason;
}
