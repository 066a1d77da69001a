using Mediation.Web.Account;
using Mediation.Web.Administration;
using Mediation.Web.Agreements;
using Mediation.Web.Cases;
using Mediation.Web.Confirmation;
using Mediation.Web.Data;
using Mediation.Web.Desk;
using Mediation.Web.Intake;
using Mediation.Web.Public;
using Mediation.Web.Sessions;
using Mediation.Web.Venues;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Web.Setup;

/// <summary>Signing in over HTTP and what pages read with.</summary>
internal static class SignInSetup
{
    /// <summary>Where people sign in.</summary>
    public const string SignInPath = "/account/sign-in";

    // Whoever opens the site without an account most likely wants mediation; staff find their door there too.
    private const string StartPath = "/start";

    public static IServiceCollection AddSignIn(this IServiceCollection services, IdentityBuilder identity, SecureOrigin origin)
    {
        identity.AddSignInManager();
        services.AddSingleton(origin).AddSingleton<SessionRules>().AddSingleton<Attempts>().AddSingleton<KnownDevice>();
        services.AddScoped<SignInDesk>().AddScoped<StaffSignIn>().AddScoped<DemonstrationDoor>().AddScoped<CurrentActor>();
        services.AddScoped<AuthenticationStateProvider, CircuitIdentity>();
        services.AddCascadingAuthenticationState();
        services.AddAuthorization();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, o => Configure(o, origin));
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = origin.Name("form");
            (o.Cookie.HttpOnly, o.Cookie.SameSite, o.Cookie.SecurePolicy, o.Cookie.Path) = (true, SameSiteMode.Strict, origin.Policy, "/");
            // The header of the program itself says it for every page.
            o.SuppressXFrameOptionsHeader = true;
        });
        AddKeys(services);
        return services;
    }

    /// <summary>What pages read with.</summary>
    public static IServiceCollection AddReading(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddScoped<CaseQueries>().AddScoped<DraftStore>().AddScoped<NumberQueries>().AddScoped<DeadlineQueries>();
        services.AddScoped<SittingQueries>().AddScoped<LineDesk>().AddScoped<SittingTaps>();
        services.AddScoped<BookingQueries>().AddScoped<BookingDesk>().AddScoped<ArithmeticStore>();
        services.AddSingleton<UploadPlaces>().AddSingleton<ResidentPasses>().AddScoped<StatusQueries>().AddScoped<ResidentDesk>().AddScoped<IdentityCodes>().AddScoped<PaperDownloads>().AddScoped<VerifyQueries>();
        services.AddScoped<DocketQueries>().AddScoped<ReviewQueries>().AddScoped<SignalQueries>().AddScoped<PreReviewQueries>().AddScoped<ReportQueries>().AddScoped<CourtNewsQueries>().AddScoped<TickStore>().AddScoped<PreReviewStore>();
        services.AddScoped<AccountRegister>().AddScoped<CalendarQueries>().AddScoped<CalendarRegister>().AddScoped<RulesQueries>().AddScoped<RulesRegister>();
        services.AddScoped<RequestQueries>().AddScoped<RequestRegister>().AddScoped<ApplyLimits>();
        return services;
    }

    private static void Configure(CookieAuthenticationOptions o, SecureOrigin origin)
    {
        o.Cookie.Name = origin.Name("staff");
        (o.Cookie.HttpOnly, o.Cookie.SameSite, o.Cookie.SecurePolicy, o.Cookie.Path) = (true, SameSiteMode.Lax, origin.Policy, "/");
        (o.ExpireTimeSpan, o.SlidingExpiration) = (SessionRules.Idle, true);
        (o.LoginPath, o.AccessDeniedPath, o.ReturnUrlParameter) = (SignInPath, SignInPath, "returnUrl");
        o.Events.OnValidatePrincipal = SessionRules.ValidateAsync;
        // Whoever is signed in and may not see a page is told so there.
        o.Events.OnRedirectToAccessDenied = context =>
        {
            if (HttpMethods.IsGet(context.Request.Method)) context.Response.Redirect($"{context.RedirectUri}&denied=true");
            else context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        // A page is led to the sign-in page; a script that keeps a draft wants to know.
        o.Events.OnRedirectToLogin = context =>
        {
            if (HttpMethods.IsGet(context.Request.Method) && context.Request.Path != "/account/here") context.Response.Redirect(context.Request.Path == "/" ? StartPath : context.RedirectUri);
            else context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
    }

    // In the database, so that a restart signs nobody out and several processes read the same cookies.
    private static void AddKeys(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Mediation");
        services.AddOptions<KeyManagementOptions>().Configure<IDbContextFactory<MediationDbContext>>((o, contexts) => o.XmlRepository = new KeyStore(contexts));
    }
}
