using Mediation.Web.Setup;
using Mediation.Web.Shell;

var builder = WebApplication.CreateBuilder(args);
// Also outside Development, so that a build folder serves its styles and scripts too; a published folder has its own.
builder.WebHost.UseStaticWebAssets();
builder.Services.AddPages();

var app = builder.Build();
if (Verb.From(args) is { } verb)
{
    return await verb.RunAsync(app);
}

app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
await app.RunAsync();
return 0;
