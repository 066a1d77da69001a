using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Referrals;
using Mediation.Domain.Venues;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Demo;

namespace Mediation.Tests.Support;

/// <summary>The ways a dispute comes in, each with what its sender must say.</summary>
internal static class Channels
{
    private static readonly HostBody Procuratorate = new() { Id = Guid.Parse("5f1f64a5-6f0c-4d0e-9d6e-0d6c6f7a0001"), Kind = HostKind.Procuratorate, Name = "某区人民检察院", RegionCode = "500106" };

    private static readonly MediationRoom ProcuratorateRoom = new()
    {
        Id = Guid.Parse("5f1f64a5-6f0c-4d0e-9d6e-0d6c6f7a0002"), CommitteeId = DemonstrationDirectory.Town.Id, HostBodyId = Procuratorate.Id, Kind = RoomKind.GovernanceCentre, Name = "驻某区人民检察院调解室",
    };

    public static readonly Actor Prosecutor = new("p", "某检察官助理", new HashSet<Role> { Role.LettersOfficer }, HostBodyId: Procuratorate.Id);

    public static OpenProactivelyInput Found => new()
    {
        Category = DisputeCategory.Land, Subject = "土地流转费纠纷", Facts = "流转费没有付。", Claims = "付清102,600.00元", Parties = [Journeys.Group, Journeys.Company],
        FoundHow = "走访时发现", NoRefusalKnown = true,
    };

    /// <summary>What the sender of an account enters.</summary>
    public static ReferInput From(string who) => who switch
    {
        "clerk" => Journeys.Referral with { Room = null, LetterNumber = "（2026）委派1号", Materials = "起诉状\n证据目录", CourtNumber = "（2026）渝0106民初12号" },
        "letters" => Journeys.Referral with { Room = null, LetterNumber = "信访20260112-3", PetitionClass = PetitionClass.CivilClaim },
        _ => Journeys.Referral,
    };

    public static ReferInput Security => Journeys.Referral with
    {
        LetterNumber = "某公（治）受案字〔2026〕9号", PublicSecurityCase = true, WithinArticle9 = true, SenderDueOn = new DateOnly(2026, 9, 2),
    };

    public static DomainCase Court(bool filed = false) => new DomainCase().At("2026-07-01T10:00").Take("clerk", "refer", From("clerk") with { AfterFiling = filed });

    public static DomainCase Petition() => new DomainCase().At("2026-08-03T10:20").Take("letters", "refer", From("letters") with { SenderDueOn = new DateOnly(2026, 9, 30) });

    public static DomainCase OtherBody()
    {
        var all = DemonstrationDirectory.All;
        var c = new DomainCase { Directory = all with { Hosts = [.. all.Hosts, Procuratorate], Rooms = [.. all.Rooms, ProcuratorateRoom] } }.At("2026-08-03T10:20");
        var step = DomainCase.Step("refer");
        var context = c.As(Prosecutor);
        var input = From("police") with { Room = null, LetterNumber = "检调1号" };
        Assert.Empty(step.Check(context, input));
        Domain.Workflow.CaseWorkflow.Take(step, context, input);
        return c;
    }

    public static DomainCase Accepted(this DomainCase c) => c.Take("registrar", "begin-asking").Take("registrar", "accept");

    public static DomainCase Begun(this DomainCase c) =>
        c.Accepted().Take("director", "appoint", new AppointInput { Mediator = "冯某癸", NoConflict = true }).Take("mediator", "open-first-session", Journeys.Sitting);

    public static DomainCase Apart(this DomainCase c) =>
        c.Take("mediator", "end-without-agreement", new EndInput { Reason = EndReason.TooFarApart, Note = "只认六成", Remedies = [Remedy.Suit] });

    /// <summary>From a first session to an agreement in effect.</summary>
    public static DomainCase Settled(this DomainCase c)
    {
        c.Said().Closed(Domain.Sessions.SessionResult.Agreed).Take("mediator", "begin-drafting").Take("mediator", "draft-agreement", Journeys.Draft)
            .Take("mediator", "finalise-agreement", new FinaliseInput { WarningsRead = true });
        foreach (var name in new[] { "张某甲", "李某乙", "王某丙" }) c.Take("mediator", "sign-agreement", Journeys.Sign(name));
        return c.Take("mediator", "sign-as-mediator", new SignAsMediatorInput { Method = Domain.Agreements.SigningMethod.OnPaper }).Take("director", "seal");
    }

    /// <summary>A public-security case of the police, with both instalments paid.</summary>
    public static DomainCase SecurityPerformed(bool decided = false) => SecuritySettled(decided).Paid(1, "2026-08-03").At("2026-08-20T10:00").Paid(2, "2026-08-20").Take("mediator", "complete-performance");

    public static DomainCase SecuritySettled(bool decided = false) => new DomainCase().At("2026-08-03T10:20").Take("police", "refer", Security with { PenaltyDecided = decided }).Begun().Settled();
}
