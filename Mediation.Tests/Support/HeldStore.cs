using Microsoft.Data.Sqlite;

namespace Mediation.Tests.Support;

/// <summary>Another process that holds the write lock of a database until disposed.</summary>
internal sealed class HeldStore : IAsyncDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction held;

    private HeldStore(SqliteConnection connection, SqliteTransaction held) => (this.connection, this.held) = (connection, held);

    public static async Task<HeldStore> OfAsync(TestDatabase database)
    {
        var connection = new SqliteConnection($"Data Source={database.File};Pooling=False");
        await connection.OpenAsync();
        return new(connection, connection.BeginTransaction());
    }

    public async ValueTask DisposeAsync()
    {
        await held.DisposeAsync();
        await connection.DisposeAsync();
    }
}
