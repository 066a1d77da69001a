using Radzen;

namespace Mediation.Web.Setup;

/// <summary>Razor components, their interactive circuits and Radzen's services.</summary>
internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddRadzenComponents();
        return services;
    }
}
