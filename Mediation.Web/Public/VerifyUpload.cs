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
    private static readonly UploadForm Form = new(Page, MostFile + (64 * 1024), 8, IsOfParties: false);

    public static void UseVerifyUpload(this IApplicationBuilder app) => app.Use((http, next) =>
        HttpMethods.IsPost(http.Request.Method) && http.Request.Path.Equals(Page, StringComparison.OrdinalIgnoreCase)
            ? http.RequestServices.GetRequiredService<UploadPlaces>().TakeAsync(http, next, Form) : next(http));

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
