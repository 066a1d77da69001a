using Mediation.Web.Account;
using Mediation.Web.Documents;
using Mediation.Web.Documents.CaseFile;
using Mediation.Web.Public;
using Mediation.Web.Shell;

namespace Mediation.Web.Setup;

/// <summary>What a request passes on its way, and where it can arrive.</summary>
internal static class Pipeline
{
    public static void UsePages(this WebApplication app)
    {
        var origin = app.Services.GetRequiredService<SecureOrigin>();
        // A proxy on the same machine says who asked and whether it was over HTTPS.
        app.UseForwardedHeaders();
        app.UseSecurityHeaders(origin);
        app.UseHttpsOnly(origin);
        app.UseOwnCircuits();
        // Before the pages of faults and empty answers, which speak the reader's language too.
        app.UseRequestLocalization();
        if (!app.Environment.IsDevelopment()) app.UseExceptionHandler(fault => fault.Run(http => PlainPage.WriteAsync(http)));
        app.UseStatusCodePages(context => PlainPage.WriteAsync(context.HttpContext));
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseLateForms();
        app.UseVerifyUpload();
        app.UseHandIn();
        app.UseWhen(http => http.Request.Path.StartsWithSegments("/status", StringComparison.Ordinal) || http.Request.Path.StartsWithSegments("/invitation", StringComparison.Ordinal), residents => residents.UseResponseCompression());
        app.UseAntiforgery();
        app.UseStaleTokens();

        app.MapStaticAssets().AllowAnonymous();
        app.MapAccount();
        app.MapPreferences();
        app.MapDrafts();
        app.MapLines();
        app.MapFiles();
        app.MapPapers();
        app.MapCaseFile();
        app.MapResidents();
        // Framing is refused by the headers of every answer.
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null).RequireAuthorization();
    }
}
