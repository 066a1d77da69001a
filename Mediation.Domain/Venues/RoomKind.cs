namespace Mediation.Domain.Venues;

/// <summary>What kind of place a mediation room is (local practice rows 1, 4, 8, 14).</summary>
public enum RoomKind
{
    /// <summary>In a court.</summary>
    [Term("诉调对接调解室", "room in a court")] Court,
    /// <summary>In a police station.</summary>
    [Term("警调对接调解室", "room in a police station")] PoliceStation,
    /// <summary>In a petition office.</summary>
    [Term("访调对接调解室", "room in a petition office")] PetitionOffice,
    /// <summary>A community teahouse.</summary>
    [Term("和顺茶馆", "teahouse")] Teahouse,
    /// <summary>A village hall.</summary>
    [Term("评理堂", "village hall")] VillageHall,
    /// <summary>A social governance centre.</summary>
    [Term("综治中心调解室", "room in a governance centre")] GovernanceCentre,
    /// <summary>The committee's own room.</summary>
    [Term("调委会调解室", "committee's own room")] Committee,
}
