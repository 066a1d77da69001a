using Mediation.Domain.Evidence;
using Microsoft.AspNetCore.Http.Features;

namespace Mediation.Web.Public;

/// <summary>The form with which a resident hands in a file: bounded, and held in memory until it is looked at.</summary>
internal static class HandInUpload
{
    /// <summary>The page that takes it.</summary>
    public const string Page = "/status/hand-in";

    // The file, its frame, and what is written beside it.
    private const int Most = FileContent.MostBytes + (64 * 1024);

    public static void UseHandIn(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.Path.Equals(Page, StringComparison.OrdinalIgnoreCase)) return next(http);
        if (http.Request.ContentLength is not <= Most)
        {
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.Headers.Location = $"{http.Request.PathBase}{Page}?large=true";
            return Task.CompletedTask;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body) body.MaxRequestBodySize = Most;
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MemoryBufferThreshold = Most, MultipartBodyLengthLimit = Most, BufferBodyLengthLimit = Most, ValueCountLimit = 12 }));
        return next(http);
    });
}
