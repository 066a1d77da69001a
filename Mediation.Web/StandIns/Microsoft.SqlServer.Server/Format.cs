namespace Microsoft.SqlServer.Server;

/// <summary>
/// How a user-defined type is stored. The SQL client names this type in the description of every parameter and so loads
/// an assembly of this name; nothing here uses user-defined types. Replaced by the package with -p:UpstreamPackages=true.
/// </summary>
public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}
