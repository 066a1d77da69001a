using Mediation.Domain;
using Mediation.Domain.Confirmation;

namespace Mediation.Web.Confirmation;

/// <summary>Where an application lies on the docket.</summary>
public enum DocketGroup
{
    /// <summary>Signed, not filed: the court looks on.</summary>
    InTheRoom,
    /// <summary>Filed, to be accepted or not.</summary>
    ToAccept,
    /// <summary>Accepted, the parties not questioned yet.</summary>
    ToQuestion,
    /// <summary>Questioned, to be ruled on; or an objection, or a supplement that did not come in time, to be ruled on.</summary>
    ToDecide,
    /// <summary>Ruled on, not yet served on every party.</summary>
    ToServe,
    /// <summary>Sent back to the parties.</summary>
    Waiting,
    /// <summary>In enforcement.</summary>
    Enforced,
    /// <summary>Ruled on.</summary>
    Decided,
}

/// <summary>The parts of the docket, in the order of the page.</summary>
public enum DocketSection
{
    /// <summary>People are waiting in the room.</summary>
    InTheRoom,
    /// <summary>The reader's own, by last day.</summary>
    Mine,
    /// <summary>A colleague's.</summary>
    Colleagues,
    /// <summary>The parties are awaited.</summary>
    Waiting,
    /// <summary>In enforcement.</summary>
    Enforced,
    /// <summary>Ruled on.</summary>
    Decided,
}

/// <summary>One application on the docket.</summary>
/// <param name="Id">The case; of an agreement not filed yet, the request to look on.</param>
/// <param name="Group">Where it lies.</param>
/// <param name="CourtNumber">The court's number; null before acceptance.</param>
/// <param name="Applicants">Names.</param>
/// <param name="Respondents">Names.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="State">Its state in words.</param>
/// <param name="Judge">The reviewing judge; null if none is named.</param>
/// <param name="Due">The court's next day; null where none runs.</param>
/// <param name="DueName">What day that is.</param>
/// <param name="At">When it came to the court; for a decided one, when it was ruled on, UTC.</param>
public sealed record DocketRow(
    Guid Id, DocketGroup Group, string? CourtNumber, string Applicants, string Respondents, string Subject, Text State, string? Judge, DateOnly? Due, Text DueName, DateTime At)
{
    /// <summary>Whether the reader has something to do with it: not what is a colleague's, not what waits for the parties.</summary>
    public bool IsToDo { get; init; }

    /// <summary>Whether the parties, who asked the court to look on today, are still in the room.</summary>
    public bool IsInRoom { get; init; }

    /// <summary>The part of the page it stands in.</summary>
    public DocketSection Section => Group switch
    {
        DocketGroup.InTheRoom => DocketSection.InTheRoom,
        DocketGroup.Waiting => DocketSection.Waiting,
        DocketGroup.Enforced => DocketSection.Enforced,
        DocketGroup.Decided => DocketSection.Decided,
        _ when IsInRoom => DocketSection.InTheRoom,
        _ => IsToDo ? DocketSection.Mine : DocketSection.Colleagues,
    };

    /// <summary>Its page.</summary>
    public string Href => Group == DocketGroup.InTheRoom ? $"docket/look/{Id}" : $"docket/{Id}";
}

/// <summary>The applications before and after one, in the order of the docket.</summary>
/// <param name="Place">Its place among those to be done, from 1; 0 if it is not one of them.</param>
/// <param name="Count">How many are to be done.</param>
/// <param name="Previous">The one before; null at the beginning.</param>
/// <param name="Next">The one after; null at the end.</param>
public sealed record DocketNeighbours(int Place, int Count, Guid? Previous, Guid? Next)
{
    /// <summary>What is to be done, in the order of the page.</summary>
    public static IReadOnlyList<Guid> OrderOf(IReadOnlyList<DocketRow> rows) => [.. rows.Where(r => r.IsToDo && r.Group != DocketGroup.InTheRoom).Select(r => r.Id)];

    /// <summary>
    /// The neighbours of a case. One that was just done, and so moved or left the list, keeps its place in the order its reader saw: after it
    /// comes what stood below it and is still to be done, then what is left above.
    /// </summary>
    /// <param name="id">The case.</param>
    /// <param name="rows">The docket now.</param>
    /// <param name="seen">The order before the step; null where nothing was done.</param>
    public static DocketNeighbours Of(Guid id, IReadOnlyList<DocketRow> rows, IReadOnlyList<Guid>? seen = null)
    {
        var now = OrderOf(rows);
        var order = seen is not null && seen.Contains(id) ? seen : now;
        var at = order.ToList().IndexOf(id);
        var open = now.Where(x => x != id).ToHashSet();
        if (at < 0) return new(0, now.Count, null, now.Count > 0 ? now[0] : null);
        Guid? First(IEnumerable<Guid> of) => of.Where(open.Contains).Select(x => (Guid?)x).FirstOrDefault();
        var next = First(order.Skip(at + 1)) ?? (ReferenceEquals(order, now) ? null : First(now));
        return new(now.ToList().IndexOf(id) + 1, now.Count, First(order.Take(at).Reverse()), next);
    }
}
