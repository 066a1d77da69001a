using Microsoft.Data.Sqlite;

namespace Mediation.Web.Data;

/// <summary>Which store, and where: section Database of the settings.</summary>
public sealed record DatabaseOptions(bool IsSqlite, string ConnectionString, TimeSpan BusyLimit)
{
    private const string DefaultFile = "Data Source=mediation.db";
    private const int DefaultBusySeconds = 5;

    /// <summary>Reads the settings Database:Provider, Database:ConnectionString and Database:BusySeconds.</summary>
    /// <exception cref="InvalidOperationException">The provider is neither Sqlite nor SqlServer, or a server has no connection string.</exception>
    public static DatabaseOptions From(IConfiguration configuration, string folder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var given = configuration["Database:ConnectionString"];
        var busy = TimeSpan.FromSeconds(configuration.GetValue("Database:BusySeconds", DefaultBusySeconds));
        return (configuration["Database:Provider"] ?? "Sqlite").ToUpperInvariant() switch
        {
            "SQLITE" => new(true, Sqlite(string.IsNullOrWhiteSpace(given) ? DefaultFile : given, folder, busy), busy),
            "SQLSERVER" when !string.IsNullOrWhiteSpace(given) => new(false, given, busy),
            "SQLSERVER" => throw new InvalidOperationException("Database:ConnectionString is missing; SQL Server needs one."),
            var other => throw new InvalidOperationException($"Database:Provider is {other}; it must be Sqlite or SqlServer."),
        };
    }

    /// <summary>The path of the SQLite file; null on a server.</summary>
    public string? File => IsSqlite ? new SqliteConnectionStringBuilder(ConnectionString).DataSource : null;

    private static string Sqlite(string given, string folder, TimeSpan busy)
    {
        var builder = new SqliteConnectionStringBuilder(given) { ForeignKeys = true, DefaultTimeout = Math.Max(1, (int)busy.TotalSeconds) };
        if (builder.DataSource.Length > 0 && builder.DataSource != ":memory:") builder.DataSource = Path.GetFullPath(builder.DataSource, folder);
        return builder.ToString();
    }
}
