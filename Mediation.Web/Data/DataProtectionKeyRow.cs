namespace Mediation.Web.Data;

/// <summary>A key that cookies and forms are protected with, as the framework writes it.</summary>
public sealed class DataProtectionKeyRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Name { get; init; } = "";

    /// <summary>The key as XML.</summary>
    public string Xml { get; init; } = "";
}
