using Mediation.Domain.Parties;

namespace Mediation.Domain.Sessions;

/// <summary>By which document somebody was identified at a session.</summary>
public enum SeenIdentity
{
    /// <summary>居民身份证.</summary>
    [Term("居民身份证", "resident identity card")] ResidentIdCard,
    /// <summary>户口簿.</summary>
    [Term("户口簿", "household register")] HouseholdRegister,
    /// <summary>护照.</summary>
    [Term("护照", "passport")] Passport,
    /// <summary>Travel permits and residence permits of residents of Hong Kong, Macao and Taiwan and of foreigners.</summary>
    [Term("通行证或者居住证", "travel or residence permit")] Permit,
    /// <summary>A lawyer's licence or an official's card.</summary>
    [Term("执业证或者工作证", "licence or service card")] Licence,
    /// <summary>Another document with a picture.</summary>
    [Term("其他带照片的证件", "another document with a picture")] Other,
}

/// <summary>What is noted about somebody at a session, one tap each.</summary>
public enum AttendanceMark
{
    /// <summary>Came.</summary>
    [Term("到场", "arrived")] Arrived,
    /// <summary>Identity checked.</summary>
    [Term("核对身份", "identity checked")] IdentitySeen,
    /// <summary>Rights and duties told (People's Mediation Law arts. 23, 24).</summary>
    [Term("告知权利义务", "rights and duties told")] RightsTold,
    /// <summary>Went away before the end.</summary>
    [Term("离开", "left")] Left,
    /// <summary>Was noted by mistake and did not come.</summary>
    [Term("没有来", "did not come")] NotHere,
}

/// <summary>One stay of one person at a session: party, representative, guardian or helper (form F07).</summary>
public sealed class Attendance
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The party they belong to; empty for helpers.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>In what capacity they are there for the party; null for helpers and companions.</summary>
    public Capacity? Capacity { get; internal set; }

    /// <summary>When they came, UTC.</summary>
    public DateTime ArrivedAt { get; internal set; }

    /// <summary>When they left before the end, UTC; null if they stayed.</summary>
    public DateTime? LeftAt { get; internal set; }

    /// <summary>When their identity was checked, UTC; null while it was not.</summary>
    public DateTime? IdentityAt { get; internal set; }

    /// <summary>By which document; null where the tick at opening says it for everybody.</summary>
    public SeenIdentity? Document { get; internal set; }

    /// <summary>When they were told their rights and duties, UTC; null while they were not.</summary>
    public DateTime? RightsAt { get; internal set; }

    internal static Attendance Of(string partyKey, string name, Capacity? capacity, DateTime now, bool identified, bool told) => new()
    {
        Id = Guid.CreateVersion7(), PartyKey = partyKey, Name = name, Capacity = capacity, ArrivedAt = now, IdentityAt = identified ? now : null, RightsAt = told ? now : null,
    };

    /// <summary>Whether it is this person's.</summary>
    public bool Is(string? partyKey, string? name) => PartyKey == (partyKey ?? "") && Name == name;
}
