namespace Mediation.Domain.Rules;

/// <summary>A region by its code of GB/T 2260, and from when to when it exists. Abolished ones stay, with their last day and what took their place.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Name">Name.</param>
/// <param name="ValidFrom">First day; null where it is older than anything here.</param>
/// <param name="ValidTo">Last day; null while it stands.</param>
/// <param name="Successor">Code of the region that took its place; null if none.</param>
public sealed record Region(string Code, string Name, DateOnly? ValidFrom = null, DateOnly? ValidTo = null, string? Successor = null)
{
    // The reorganisation was announced on 6 November 2025 (domain reference 6.5).
    private static readonly DateOnly Reorganised = new(2025, 11, 6);

    /// <summary>The regions of Chongqing the product knows of; an administrator may add others.</summary>
    public static IReadOnlyList<Region> Known { get; } =
    [
        new("500101", "万州区"), new("500105", "江北区", null, Reorganised.AddDays(-1), "500157"), new("500106", "沙坪坝区"), new("500107", "九龙坡区"),
        new("500108", "南岸区"), new("500109", "北碚区"), new("500112", "渝北区", null, Reorganised.AddDays(-1), "500157"), new("500113", "巴南区"),
        new("500115", "长寿区"), new("500117", "合川区"), new("500118", "永川区"), new("500151", "铜梁区"), new("500157", "两江新区", Reorganised), new("500231", "垫江县"),
    ];

    /// <summary>Whether it exists on a day.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
}
