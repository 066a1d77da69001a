using Mediation.Domain.Access;
using Mediation.Domain.Venues;
using Mediation.Web.Data;

namespace Mediation.Tests.Support;

/// <summary>Bodies and people every test database knows: two committees, a police station, a court, and who works there.</summary>
public static class TestDirectory
{
    public static readonly Guid CommitteeId = new("11111111-0000-7000-8000-000000000001");
    public static readonly Guid OtherCommitteeId = new("11111111-0000-7000-8000-000000000002");
    public static readonly Guid FengId = new("22222222-0000-7000-8000-000000000001");
    public static readonly Guid ChuId = new("22222222-0000-7000-8000-000000000002");
    public static readonly Guid WeiId = new("22222222-0000-7000-8000-000000000003");
    public static readonly Guid PoliceId = new("33333333-0000-7000-8000-000000000001");
    public static readonly Guid CourtId = new("33333333-0000-7000-8000-000000000002");
    public static readonly Guid JusticeId = new("33333333-0000-7000-8000-000000000003");

    public const string Region = "500106";

    public static readonly Actor Officer = new("officer", "卫某戌", new HashSet<Role> { Role.PoliceOfficer }, HostBodyId: PoliceId);
    public static readonly Actor Registrar = new("registrar", "陈某亥", new HashSet<Role> { Role.Registrar }, CommitteeId);
    public static readonly Actor Director = new("director", "沈某酉", new HashSet<Role> { Role.Director }, CommitteeId);
    public static readonly Actor Feng = new("feng", "冯某癸", new HashSet<Role> { Role.Mediator }, CommitteeId, FengId);
    public static readonly Actor Chu = new("chu", "褚某申", new HashSet<Role> { Role.Mediator }, CommitteeId, ChuId);
    public static readonly Actor OtherMediator = new("wei", "韦某丑", new HashSet<Role> { Role.Mediator }, OtherCommitteeId, WeiId);
    public static readonly Actor Clerk = new("clerk", "韩某寅", new HashSet<Role> { Role.CourtClerk }, HostBodyId: CourtId);
    public static readonly Actor Judge = new("judge", "杨某卯", new HashSet<Role> { Role.Judge }, HostBodyId: CourtId);
    public static readonly Actor OtherJudge = new("judge-two", "许某未", new HashSet<Role> { Role.Judge }, HostBodyId: CourtId);
    public static readonly Actor JusticeOffice = new("justice", "朱某辰", new HashSet<Role> { Role.JusticeOffice }, HostBodyId: JusticeId, RegionCode: Region);
    public static readonly Actor Administrator = new("administrator", "秦某巳", new HashSet<Role> { Role.Administrator });

    internal static async Task WriteAsync(MediationDbContext db)
    {
        db.Committees.AddRange(
            new Committee { Id = CommitteeId, Name = "某镇人民调解委员会", ShortName = "某镇", RegionCode = Region, Address = "某镇某路1号", Phone = "023-60000001", DirectorName = Director.Name },
            new Committee { Id = OtherCommitteeId, Name = "另某街道人民调解委员会", ShortName = "另某街道", RegionCode = Region, DirectorName = "许某午" });
        db.Mediators.AddRange(
            new Mediator { Id = FengId, CommitteeId = CommitteeId, Name = Feng.Name, CertificateNumber = "0001", Phone = "023-60000002" },
            new Mediator { Id = ChuId, CommitteeId = CommitteeId, Name = Chu.Name, CertificateNumber = "0002", Phone = "023-60000003" },
            new Mediator { Id = WeiId, CommitteeId = OtherCommitteeId, Name = OtherMediator.Name, CertificateNumber = "0003" });
        db.Hosts.AddRange(
            new HostBody { Id = PoliceId, Kind = HostKind.PoliceStation, Name = "某区公安局某派出所", RegionCode = Region },
            new HostBody { Id = CourtId, Kind = HostKind.Court, Name = "某区人民法院", RegionCode = Region, CourtCode = "渝0106" },
            new HostBody { Id = JusticeId, Kind = HostKind.JusticeOffice, Name = "某镇司法所", RegionCode = Region });
        db.Rooms.AddRange(
            new MediationRoom { Id = new("44444444-0000-7000-8000-000000000001"), CommitteeId = CommitteeId, HostBodyId = PoliceId, Kind = RoomKind.PoliceStation, Name = "驻某派出所调解室" },
            new MediationRoom { Id = new("44444444-0000-7000-8000-000000000002"), CommitteeId = CommitteeId, Kind = RoomKind.Committee, Name = "某镇调解室" });
        db.Bindings.Add(new CourtBinding { Id = new("55555555-0000-7000-8000-000000000001"), RegionCode = Region, CourtId = CourtId, ValidFrom = new(2020, 1, 1) });
        await db.SaveChangesAsync();
    }
}
