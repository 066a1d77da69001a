using Microsoft.AspNetCore.Antiforgery;

namespace Mediation.Web.Public;

/// <summary>A form sent from a page whose time is over is answered by a page, never by an error: the way back in, with what was typed kept by the browser.</summary>
internal static class LateForms
{
    /// <summary>A residents' form without a pass leads to the door. Comes before anything reads the form.</summary>
    public static void UseLateForms(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.Path.StartsWithSegments(ResidentPasses.Path, StringComparison.OrdinalIgnoreCase, out var rest) || !rest.HasValue || rest == "/leave") return next(http);
        return http.RequestServices.GetRequiredService<ResidentPasses>().Read(http) is null ? Lead(http, $"{ResidentPasses.Path}?late=true") : next(http);
    });

    /// <summary>A form whose token is over leads to the same page, to be sent once more. Comes after the tokens are checked.</summary>
    public static void UseStaleTokens(this IApplicationBuilder app) => app.Use((http, next) =>
        http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } && http.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Components.Endpoints.ComponentTypeMetadata>() is not null
            ? Lead(http, $"{http.Request.Path}{http.Request.QueryString.Add("stale", "true")}") : next(http));

    private static Task Lead(HttpContext http, string address)
    {
        UploadPlaces.See(http, address);
        return Task.CompletedTask;
    }
}
