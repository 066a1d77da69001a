namespace Mediation.Web.Cases;

/// <summary>Something happened to a case that an open page of it wants to know.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="WriterId">Who is writing a line at this moment; null where the case itself changed.</param>
/// <param name="WriterName">Their name.</param>
public sealed record CaseChange(Guid CaseId, string? WriterId = null, string? WriterName = null);

/// <summary>
/// Tells the open pages of this process that a case changed, or that a colleague is writing. Nothing is kept: a page that was not
/// listening asks the store, and pages of other processes ask it now and then.
/// </summary>
public sealed class CaseChanges
{
    /// <summary>Raised on whatever thread the change was made; listeners hand it to their own.</summary>
    public event Action<CaseChange>? Happened;

    /// <summary>The case changed.</summary>
    public void Tell(Guid caseId) => Happened?.Invoke(new(caseId));

    /// <summary>Somebody is writing a line of the record.</summary>
    public void TellWriting(Guid caseId, string writerId, string writerName) => Happened?.Invoke(new(caseId, writerId, writerName));
}
