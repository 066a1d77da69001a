using Mediation.Domain;
using Mediation.Domain.Intake;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Mediation.Web.Intake;

/// <summary>One request: what was asked, and what its committee does about it.</summary>
public partial class RequestPage(RequestQueries queries, RequestRegister register, CurrentActor current, IJSRuntime js, ILogger<RequestPage> log)
{
    private static readonly Text NotReadAnew = new("这一步办成了，只是这一页没有刷新出来。请不要再办一次，刷新以后看结果。", "The step was taken; only this page could not be refreshed. Do not repeat it: reload to see the result.");

    private RequestView? view;
    private bool loaded;
    private bool busy;
    private bool announce;
    private string? happened;
    private string? opened;
    private Text? refused;
    private IReadOnlyList<InputFault> faults = [];
    private RequestAction[] actions = Fresh();
    private Guid seenId;

    /// <summary>The request.</summary>
    [Parameter] public Guid Id { get; set; }

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync()
    {
        // The same page is used again for another request: nothing typed for one is sent for the other.
        if (seenId != Id) (seenId, happened, opened, refused, faults, actions) = (Id, null, null, null, [], Fresh());
        return LoadAsync();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!announce) return;
        announce = false;
        await js.InvokeVoidAsync("keep.focus", "next-title");
    }

    private static RequestAction[] Fresh() => [new NoteContact(), new AnswerRequest(), new SendElsewhere(), new SortRequest()];

    private async Task LoadAsync()
    {
        view = await current.FindAsync() is { } reader ? await queries.FindAsync(Id, reader) : null;
        loaded = true;
    }

    // What was decided stands, whether or not the page can be read anew.
    private async Task ReadAnewAsync(bool isDone)
    {
        try
        {
            await LoadAsync();
        }
        catch (Exception e) when (isDone && e is not OutOfMemoryException)
        {
            NotShown(log, Id, e);
            refused = NotReadAnew;
        }
    }

    private async Task DoAsync(RequestAction action)
    {
        if (busy || view is not { } seen) return;
        (busy, opened, happened, refused) = (true, action.Key, null, null);
        try
        {
            var answer = await current.FindAsync() is { } reader ? await register.DoAsync(Id, seen.Request.Version, action, reader) : RequestAnswer.Nothing;
            (faults, refused) = (answer.Faults, answer.Refusal);
            if (faults.Count > 0) return;
            if (answer.Request is not null)
            {
                (happened, opened, actions, announce) = (action.Label.Here(), null, Fresh(), true);
                await js.ForgetKeptAsync($"{Id}:{action.Key}");
            }
            await ReadAnewAsync(answer.Request is not null);
        }
        finally
        {
            busy = false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {Id} was dealt with, but its page could not be read anew.")]
    private static partial void NotShown(ILogger log, Guid id, Exception e);
}
