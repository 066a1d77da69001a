using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Web.Play;

namespace Mediation.Web.Demo;

/// <summary>One demonstration account.</summary>
/// <param name="Key">User name, and the actor's key in scripts.</param>
/// <param name="Actor">Who it acts as.</param>
/// <param name="Place">Where they work, for the sign-in page.</param>
internal sealed record DemonstrationAccount(string Key, Actor Actor, Text Place);

/// <summary>The accounts of the demonstration. They exist in Development only.</summary>
internal static class DemonstrationAccounts
{
    private static readonly Text Town = new("某镇人民调解委员会", "Town committee");
    private static readonly Text Street = new("某街道人民调解委员会", "Street committee");
    private static readonly Text Court = new("某区人民法院", "District court");

    /// <summary>In the order of the sign-in page.</summary>
    public static IReadOnlyList<DemonstrationAccount> All { get; } =
    [
        Of("mediator", "冯某癸", Town, [Role.Mediator], DemonstrationDirectory.Town.Id, DemonstrationDirectory.First.Id),
        Of("mediator2", "褚某申", Town, [Role.Mediator], DemonstrationDirectory.Town.Id, DemonstrationDirectory.Second.Id),
        Of("director", "曹某戌", Town, [Role.Director], DemonstrationDirectory.Town.Id),
        Of("registrar", "秦某亥", Town, [Role.Registrar], DemonstrationDirectory.Town.Id),
        Of("police", "吕某丑", new("某派出所", "Police station"), [Role.PoliceOfficer], host: DemonstrationDirectory.Police.Id),
        Of("letters", "严某卯", new("某镇信访办公室", "Petition office"), [Role.LettersOfficer], host: DemonstrationDirectory.Petitions.Id),
        Of("clerk", "施某巳", Court, [Role.CourtClerk], host: DemonstrationDirectory.Court.Id),
        Of("judge", "卫某酉", Court, [Role.Judge], host: DemonstrationDirectory.Court.Id),
        Of("judge2", "许某未", Court, [Role.Judge], host: DemonstrationDirectory.Court.Id),
        Of("justice", "孔某午", new("某司法所", "Justice office"), [Role.JusticeOffice], host: DemonstrationDirectory.Justice.Id, region: "500106"),
        Of("admin", "管理员", new("系统管理", "Administration"), [Role.Administrator]),
        Of("street-mediator", "魏某子", Street, [Role.Mediator], DemonstrationDirectory.Street.Id, DemonstrationDirectory.OfStreet.Id),
        Of("street-registrar", "陶某丑", Street, [Role.Registrar], DemonstrationDirectory.Street.Id),
        Of("street-director", "姜某寅", Street, [Role.Director], DemonstrationDirectory.Street.Id),
    ];

    /// <summary>By key, for scripts.</summary>
    public static IReadOnlyDictionary<string, Actor> People { get; } = All.ToDictionary(a => a.Key, a => a.Actor);

    private static DemonstrationAccount Of(
        string key, string name, Text place, Role[] roles, Guid? committee = null, Guid? mediator = null, Guid? host = null, string? region = null) =>
        new(key, new Actor(NamedId.Of("account", key).ToString(), name, roles.ToHashSet(), committee, mediator, host, region), place);
}
