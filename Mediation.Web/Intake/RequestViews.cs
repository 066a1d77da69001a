using Mediation.Domain.Cases;
using Mediation.Domain.Intake;
using Mediation.Web.Cases;

namespace Mediation.Web.Intake;

/// <summary>A committee as somebody chooses it.</summary>
public sealed record CommitteeChoice(Guid Id, string Name, string Region, string Phone);

/// <summary>A room and the committee that runs it.</summary>
public sealed record RoomChoice(Guid Id, string Code, string Name, string Address, string Phone, CommitteeChoice Committee);

/// <summary>One request in the list.</summary>
public sealed record RequestRow(Guid Id, string Number, string Name, string Words, RequestChannel Channel, string? Room, Triage? Triage, RequestState State,
    DateTime ReceivedAt, DateTime AnswerDueAt, DateTime? FirstAnsweredAt, string HandledBy, DateTime? HandledAt, bool HasAlike);

/// <summary>Another request that may be the same matter.</summary>
public sealed record AlikeRequest(Guid Id, string Number, DateTime ReceivedAt, RequestState State);

/// <summary>One request as its committee sees it.</summary>
public sealed record RequestView(Request Request, string Committee, string? Room, IReadOnlyList<AlikeRequest> Alike, IReadOnlyList<EventView> Events, DateTime Now, bool MayOpenCase);

/// <summary>How many wait, and how many of them too long.</summary>
public sealed record OpenRequests(int Count, int Overdue);
