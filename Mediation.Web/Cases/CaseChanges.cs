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
public sealed partial class CaseChanges(ILogger<CaseChanges> log)
{
    /// <summary>Raised on whatever thread the change was made; listeners hand it to their own.</summary>
    public event Action<CaseChange>? Happened;

    /// <summary>The case changed.</summary>
    public void Tell(Guid caseId) => Tell(new CaseChange(caseId));

    /// <summary>Somebody is writing a line of the record.</summary>
    public void TellWriting(Guid caseId, string writerId, string writerName) => Tell(new CaseChange(caseId, writerId, writerName));

    // What changed is stored already: a page that cannot listen is no reason to say otherwise, nor to leave the other pages untold.
    private void Tell(CaseChange change)
    {
        foreach (var listener in Happened?.GetInvocationList() ?? [])
        {
            try
            {
                ((Action<CaseChange>)listener)(change);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                NotTold(e, change.CaseId);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An open page could not be told that case {CaseId} changed.")]
    private partial void NotTold(Exception e, Guid caseId);
}
