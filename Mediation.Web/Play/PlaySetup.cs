using Mediation.Web.Demo;

namespace Mediation.Web.Play;

/// <summary>Scripts and the demonstration made from them.</summary>
internal static class PlaySetup
{
    public static IServiceCollection AddPlay(this IServiceCollection services)
    {
        services.AddSingleton<PlayRunner>();
        services.AddSingleton<DemonstrationLoader>();
        return services;
    }
}
