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
    /// <summary>Questioned, to be ruled on; or an objection to be ruled on.</summary>
    ToDecide,
    /// <summary>Sent back to the parties.</summary>
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
    /// <summary>Whether the court has something to do with it.</summary>
    public bool IsToDo => Group is DocketGroup.ToAccept or DocketGroup.ToQuestion or DocketGroup.ToDecide;

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
    /// <summary>The neighbours of a case. One that is done already leads to the first that is not.</summary>
    public static DocketNeighbours Of(Guid id, IReadOnlyList<DocketRow> rows)
    {
        List<Guid> toDo = [.. rows.Where(r => r.IsToDo).OrderBy(r => r.Group).Select(r => r.Id)];
        var at = toDo.IndexOf(id);
        return at < 0 ? new(0, toDo.Count, null, toDo.Count > 0 ? toDo[0] : null) : new(at + 1, toDo.Count, at > 0 ? toDo[at - 1] : null, at + 1 < toDo.Count ? toDo[at + 1] : null);
    }
}
