using Microsoft.AspNetCore.Http.Features;

namespace Mediation.Web.Public;

/// <summary>
/// What may be uploaded to be checked: one file of bounded size, held in memory while it is looked at and never written anywhere, not even
/// to the temporary folder that larger uploads usually go through.
/// </summary>
internal static class VerifyUpload
{
    /// <summary>The page that takes it.</summary>
    public const string Page = "/verify";

    /// <summary>The largest file, in megabytes: papers have a tenth of one.</summary>
    public const int MostMegabytes = 10;

    private const int MostFile = MostMegabytes * 1024 * 1024;
    // The file, its frame and the token that goes with it.
    private const int Most = MostFile + (64 * 1024);

    public static void UseVerifyUpload(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.Path.Equals(Page, StringComparison.OrdinalIgnoreCase)) return next(http);
        if (http.Request.ContentLength is not <= Most)
        {
            http.Response.StatusCode = StatusCodes.Status303SeeOther;
            http.Response.Headers.Location = $"{http.Request.PathBase}{Page}?large=true";
            return Task.CompletedTask;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body) body.MaxRequestBodySize = Most;
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MemoryBufferThreshold = Most, MultipartBodyLengthLimit = Most, BufferBodyLengthLimit = Most, ValueCountLimit = 8 }));
        return next(http);
    });

    /// <summary>The bytes of the file; none if it is larger than allowed.</summary>
    public static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken ct)
    {
        if (file.Length > MostFile) return [];
        var bytes = new byte[file.Length];
        await using var from = file.OpenReadStream();
        await from.ReadExactlyAsync(bytes, ct);
        return bytes;
    }
}
