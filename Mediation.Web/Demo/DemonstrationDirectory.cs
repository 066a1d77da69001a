using Mediation.Domain.Venues;
using Mediation.Web.Play;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Demo;

/// <summary>The invented committees, rooms, hosts and courts of the demonstration. Region and court codes are public; every name is made up.</summary>
internal static class DemonstrationDirectory
{
    public static readonly Committee Town = CommitteeOf("某镇人民调解委员会", "某镇", "曹某戌", "023-00000000");
    public static readonly Committee Street = CommitteeOf("某街道人民调解委员会", "某街道", "姜某寅", "023-00000001");

    public static readonly HostBody Police = Host(HostKind.PoliceStation, "某派出所");
    public static readonly HostBody Court = Host(HostKind.Court, "某区人民法院", "渝0106");
    public static readonly HostBody OtherCourt = Host(HostKind.Court, "邻区人民法院", "渝0107", "500107");
    public static readonly HostBody Petitions = Host(HostKind.PetitionOffice, "某镇信访办公室");
    public static readonly HostBody Justice = Host(HostKind.JusticeOffice, "某司法所");

    public static readonly Mediator First = MediatorOf(Town, "冯某癸", "调解证000001");
    public static readonly Mediator Second = MediatorOf(Town, "褚某申", "调解证000002");
    public static readonly Mediator OfStreet = MediatorOf(Street, "魏某子", "调解证000003");

    /// <summary>All of it.</summary>
    public static Directory All { get; } = new(
        [Town, Street], [First, Second, OfStreet], [Police, Court, OtherCourt, Petitions, Justice],
        [
            Room(Town, RoomKind.PoliceStation, "驻某派出所调解室", Police), Room(Town, RoomKind.Court, "驻某区人民法院调解室", Court),
            Room(Town, RoomKind.PetitionOffice, "驻某镇信访办公室调解室", Petitions), Room(Town, RoomKind.Teahouse, "和顺茶馆"),
            Room(Street, RoomKind.Committee, "某街道调解室"),
        ],
        [.. Bindings()])
    {
        Judges = [JudgeOf("judge", "卫某酉"), JudgeOf("judge2", "许某未")],
    };

    // Regions of the domain reference 6.5: the abolished ones keep their binding with its last day; 500157 follows them.
    private static IEnumerable<CourtBinding> Bindings()
    {
        yield return Binding("500106", Court, new(1997, 6, 18));
        yield return Binding("500107", OtherCourt, new(1997, 6, 18));
        yield return Binding("500105", OtherCourt, new(1997, 6, 18), new(2025, 11, 5));
        yield return Binding("500112", OtherCourt, new(1997, 6, 18), new(2025, 11, 5));
        yield return Binding("500157", OtherCourt, new(2025, 11, 6));
    }

    private static Committee CommitteeOf(string name, string shortName, string director, string phone) => new()
    {
        Id = NamedId.Of("committee", name), Name = name, ShortName = shortName, RegionCode = "500106", Address = $"{shortName}一路1号", Phone = phone, DirectorName = director,
    };

    private static HostBody Host(HostKind kind, string name, string? courtCode = null, string region = "500106") =>
        new() { Id = NamedId.Of("host", name), Kind = kind, Name = name, RegionCode = region, CourtCode = courtCode };

    private static MediationRoom Room(Committee committee, RoomKind kind, string name, HostBody? host = null) => new()
    {
        Id = NamedId.Of("room", name), CommitteeId = committee.Id, HostBodyId = host?.Id, Kind = kind, Name = name, Address = committee.Address, Phone = committee.Phone,
    };

    private static Mediator MediatorOf(Committee committee, string name, string certificate) =>
        new() { Id = NamedId.Of("mediator", committee.Id.ToString(), name), CommitteeId = committee.Id, Name = name, CertificateNumber = certificate };

    // By the same account as in the list of accounts.
    private static CourtJudge JudgeOf(string account, string name) => new(NamedId.Of("account", account).ToString(), Court.Id, name);

    private static CourtBinding Binding(string region, HostBody court, DateOnly from, DateOnly? to = null) =>
        new() { Id = NamedId.Of("binding", region, court.Id.ToString()), RegionCode = region, CourtId = court.Id, ValidFrom = from, ValidTo = to };
}
