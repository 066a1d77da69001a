using Mediation.Web.Account;
using Mediation.Web.Notifications;

namespace Mediation.Web.Setup;

/// <summary>How messages go out: by HTTP where an address is set, onto a page in Development, and otherwise they wait and say so.</summary>
internal static class MessageSetup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddMessages(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var address = Uri.TryCreate(configuration["Messages:Address"], UriKind.Absolute, out var uri) ? uri : null;
        var key = configuration["Messages:Key"];
        services.AddHttpClient(nameof(HttpGateway), client => client.Timeout = Patience);
        if (address is null && environment.IsDevelopment()) services.AddSingleton<IMessageGateway, DevelopmentGateway>();
        else services.AddSingleton<IMessageGateway>(sp => new HttpGateway(sp.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(HttpGateway)), address, key));
        services.AddSingleton(new MessageReach(address is not null || environment.IsDevelopment()));
        return services.AddSingleton<MessageSender>().AddHostedService(sp => sp.GetRequiredService<MessageSender>());
    }
}
