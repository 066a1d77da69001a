using System.Reflection;
using Microsoft.Data.SqlClient;

namespace Mediation.Tests.Data;

public sealed class SqlClientTests
{
    [Fact]
    public void ParameterisedCommand_CanBeBuilt()
    {
        using var command = new SqlCommand("SELECT [Number] FROM [Cases] WHERE [Id] = @id");

        command.Parameters.Add(new SqlParameter("@id", 7));

        Assert.Equal(7, command.Parameters["@id"].Value);
    }

    [Fact]
    public void UserDefinedTypeFormat_IsLoadableUnderTheNameTheClientAsksFor()
    {
        var asked = typeof(SqlCommand).Assembly.GetReferencedAssemblies().Single(a => a.Name == "Microsoft.SqlServer.Server");

        var loaded = Assembly.Load(asked);

        Assert.Equal(["Unknown", "Native", "UserDefined"], Enum.GetNames(loaded.GetType("Microsoft.SqlServer.Server.Format", throwOnError: true)!));
    }
}
