namespace Mediation.Web.Setup;

/// <summary>
/// Circuits open for pages of this site alone. A browser sends cookies along with a web socket whatever page asks for it, and no
/// antiforgery token stands in its way: the header Origin tells whose page it is (OWASP ASVS 4.4.1).
/// </summary>
internal static class OwnCircuits
{
    public static void UseOwnCircuits(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!http.Request.Path.StartsWithSegments("/_blazor") || IsOwn(http.Request)) return next(http);
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsOwn(HttpRequest request) =>
        request.Headers.Origin is not { Count: > 0 } origin || string.Equals(origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
