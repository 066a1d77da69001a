using Microsoft.AspNetCore.Http.Features;

namespace Mediation.Web.Public;

/// <summary>
/// How many files of people without an account are in memory at once. Those of parties, who came by their code, and those of anybody who
/// checks a paper have places of their own: a stranger's slow file keeps no party waiting.
/// </summary>
public sealed class UploadPlaces : IDisposable
{
    /// <summary>Files of either kind at once.</summary>
    public const int AtOnce = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestOnTheWay = TimeSpan.FromMinutes(10);
    private readonly SemaphoreSlim parties = new(AtOnce, AtOnce);
    private readonly SemaphoreSlim anybody = new(AtOnce, AtOnce);

    /// <inheritdoc />
    public void Dispose()
    {
        parties.Dispose();
        anybody.Dispose();
    }

    /// <summary>Takes the form of a page into memory once it has a place there, and goes on; or leads back to the page with what to say.</summary>
    internal async Task TakeAsync(HttpContext http, RequestDelegate next, UploadForm form)
    {
        if (http.Request.ContentLength is not { } length || length > form.Most)
        {
            See(http, $"{form.Page}?large=true");
            return;
        }
        var places = form.IsOfParties ? parties : anybody;
        if (!await places.WaitAsync(Patience, http.RequestAborted))
        {
            See(http, $"{form.Page}?busy=true");
            return;
        }
        try
        {
            if (await ArrivesAsync(http, form)) await next(http);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Leads to a page of this site.</summary>
    internal static void See(HttpContext http, string page)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = $"{http.Request.PathBase}{page}";
    }

    // False if it took longer than anybody waits for, or its sender has gone: the line is closed then.
    private static async Task<bool> ArrivesAsync(HttpContext http, UploadForm form)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body) body.MaxRequestBodySize = form.Most;
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MemoryBufferThreshold = form.Most, MultipartBodyLengthLimit = form.Most, BufferBodyLengthLimit = form.Most, ValueCountLimit = form.Values }));
        if (!http.Request.HasFormContentType) return true;
        using var late = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        late.CancelAfter(LongestOnTheWay);
        try
        {
            await http.Request.ReadFormAsync(late.Token);
            return true;
        }
        catch (Exception e) when (e is OperationCanceledException || late.IsCancellationRequested)
        {
            http.Abort();
            return false;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // No form at all: whoever asks for its token next answers that.
            return true;
        }
    }
}

/// <summary>A form with a file.</summary>
/// <param name="Page">The page that takes it.</param>
/// <param name="Most">Bytes of all of it.</param>
/// <param name="Values">Values in it.</param>
/// <param name="IsOfParties">Whether only those with a pass send it.</param>
internal sealed record UploadForm(string Page, int Most, int Values, bool IsOfParties);
