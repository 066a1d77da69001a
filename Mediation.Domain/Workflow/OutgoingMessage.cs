namespace Mediation.Domain.Workflow;

/// <summary>A short message a step sends; it goes out only if the step is stored, and once.</summary>
/// <param name="Phone">To which telephone, normalised.</param>
/// <param name="Words">What it says.</param>
/// <param name="ValidUntil">Until when it is worth sending, UTC.</param>
public sealed record OutgoingMessage(string Phone, string Words, DateTime ValidUntil)
{
    /// <summary>Stands in the words for the address of the page where an invitation is answered; the store, which knows the site, puts it in its place.</summary>
    public const string InvitationPage = "{答复页}";
}
