using Mediation.Web.Account;
using Mediation.Web.Demo;
using Mediation.Web.Play;
using Mediation.Web.Setup;

var asked = Verbs.Asked(args);
var builder = WebApplication.CreateBuilder(args);
Verbs.Choose(asked, builder.Configuration);
// Also outside Development, so that a build folder serves its styles and scripts too; a published folder has its own.
builder.WebHost.UseStaticWebAssets();
var origin = SecureOrigin.From(builder.Configuration, builder.Environment);
builder.Services.AddPages(origin);
builder.Services.AddMediationData(builder.Configuration);
builder.Services.AddSignIn(builder.Services.AddMediationIdentity(), origin);
builder.Services.AddReading();
builder.Services.AddPlay();
builder.Services.AddMessages(builder.Configuration, builder.Environment);

var app = builder.Build();
if (asked is not null) return await Verbs.RunAsync(app.Services, asked);
if (await StartUp.PrepareAsync(app.Services, migrate: app.Environment.IsDevelopment()) is { } refusal)
{
    Verbs.Say(refusal, wrong: true);
    return Verbs.Wrong;
}

if (app.Environment.IsDevelopment() && app.Configuration.GetValue("Demonstration:Load", true))
    await app.Services.GetRequiredService<DemonstrationLoader>().LoadAsync(DateTime.UtcNow);

app.UsePages();
await app.RunAsync();
return 0;
