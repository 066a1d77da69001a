using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Mediation.Web.Documents;
using Mediation.Web.Documents.CaseFile;
using Mediation.Web.Documents.Signing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Mediation.Web.Setup;

/// <summary>The store, by the settings Database:Provider (Sqlite or SqlServer) and Database:ConnectionString.</summary>
public static class DataSetup
{
    /// <summary>Registers contexts, the write path and what reads for it.</summary>
    public static IServiceCollection AddMediationData(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton(sp => DatabaseOptions.From(configuration, sp.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory()));
        services.AddLogging(logging => logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning));
        services.AddSingleton<SqliteSettings>();
        services.AddDbContextFactory<SqliteMediationDbContext>((sp, options) => options
            .UseSqlite(sp.GetRequiredService<DatabaseOptions>().ConnectionString, o => o.CommandTimeout(BusySeconds(sp)))
            .AddInterceptors(sp.GetRequiredService<SqliteSettings>()));
        services.AddDbContextFactory<SqlServerMediationDbContext>((sp, options) => options
            .UseSqlServer(sp.GetRequiredService<DatabaseOptions>().ConnectionString, o => o.EnableRetryOnFailure()));
        services.AddSingleton<IDbContextFactory<MediationDbContext>, MediationContexts>();
        services.AddScoped(sp => sp.GetRequiredService<IDbContextFactory<MediationDbContext>>().CreateDbContext());

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<WriteUnit>();
        services.AddSingleton<CopyLog>();
        services.AddSingleton<Mediation.Web.Cases.PhoneBook>();
        services.AddSingleton(sp => Certificates(sp, configuration));
        services.AddSingleton(sp => VerifyAddress.From(configuration, IsDevelopment(sp)));
        services.AddSingleton<PaperSealer>();
        services.AddSingleton<DocumentService>();
        services.AddSingleton(_ => new BindingQueue(BindingQueue.AtOnce, BindingQueue.Patience));
        services.AddHostedService<DocumentRetry>();
        services.AddSingleton<StepClock>().AddHostedService(s => s.GetRequiredService<StepClock>());
        services.AddSingleton<ReminderClock>().AddHostedService(s => s.GetRequiredService<ReminderClock>());
        services.AddSingleton<CaseChanges>();
        services.AddSingleton<StepRunner>();
        services.AddSingleton<UploadStore>();
        services.AddSingleton<Questions>();
        services.AddSingleton<FileQueries>();
        services.AddSingleton<CaseNumbers>();
        services.AddSingleton<CalendarLoader>();
        services.AddSingleton<ChainVerifier>();
        services.AddSingleton<ActorSource>();
        return services;
    }

    // Development keeps the certificates it makes beside the database, in a folder that is never committed.
    private static SealCertificates Certificates(IServiceProvider sp, IConfiguration configuration)
    {
        var root = sp.GetService<IHostEnvironment>()?.ContentRootPath ?? Directory.GetCurrentDirectory();
        var folder = Path.Combine(Path.GetDirectoryName(sp.GetRequiredService<DatabaseOptions>().File) is { Length: > 0 } beside ? beside : root, "App_Data");
        return new(configuration, root, IsDevelopment(sp) ? folder : null);
    }

    private static bool IsDevelopment(IServiceProvider sp) => sp.GetService<IHostEnvironment>()?.IsDevelopment() == true;

    private static int BusySeconds(IServiceProvider sp) => Math.Max(1, (int)sp.GetRequiredService<DatabaseOptions>().BusyLimit.TotalSeconds);
}
