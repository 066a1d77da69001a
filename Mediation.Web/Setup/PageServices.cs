using Mediation.Web.Account;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.HttpOverrides;
using Radzen;

namespace Mediation.Web.Setup;

/// <summary>Razor components, their interactive circuits and Radzen's services.</summary>
internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services, SecureOrigin origin)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
        services.AddLocalization();
        // Chinese goes out as Chinese, not as numbered entities six times as long.
        services.Configure<Microsoft.Extensions.WebEncoders.WebEncoderOptions>(options => options.TextEncoderSettings = new(System.Text.Unicode.UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(options => Reading.Configure(options, origin));
        services.Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        // For residents' pages alone, which repeat nothing a stranger could put into them: a phone in the village loads them over a slow line.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        // Kestrel names itself to nobody.
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(options => options.AddServerHeader = false);
        // Open circuits would hold a stopping server for the default half minute.
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(5));
        return services;
    }
}
