using Radzen;

namespace Mediation.Web.Setup;

/// <summary>Razor components, their interactive circuits and Radzen's services.</summary>
internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
        // Open circuits would hold a stopping server for the default half minute.
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(5));
        return services;
    }
}
