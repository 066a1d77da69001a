using Mediation.Domain.Evidence;
using Mediation.Web.Account;

namespace Mediation.Web.Public;

/// <summary>The form with which a resident hands in a file: bounded, held in memory until it is looked at, and not read at all from somebody who may not hand in.</summary>
internal static class HandInUpload
{
    /// <summary>The page that takes it.</summary>
    public const string Page = "/status/hand-in";

    // The file, its frame, and what is written beside it.
    private static readonly UploadForm Form = new(Page, FileContent.MostBytes + (64 * 1024), 12, IsOfParties: true);

    public static void UseHandIn(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.Path.Equals(Page, StringComparison.OrdinalIgnoreCase)) return next(http);
        var services = http.RequestServices;
        // Without any pass the form was led to the door before it came here.
        if (services.GetRequiredService<ResidentPasses>().Read(http) is not { IsProved: false } || !services.GetRequiredService<MessageReach>().IsThere)
            return services.GetRequiredService<UploadPlaces>().TakeAsync(http, next, Form);
        UploadPlaces.See(http, "/status/prove?next=hand-in");
        return Task.CompletedTask;
    });
}
