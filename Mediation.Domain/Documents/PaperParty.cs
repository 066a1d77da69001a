using Mediation.Domain.Parties;

namespace Mediation.Domain.Documents;

/// <summary>Somebody who acts for a party, as printed.</summary>
/// <param name="Capacity">法定代表人, 代表人, ….</param>
/// <param name="Name">Name.</param>
/// <param name="Post">Post; null if none.</param>
/// <param name="IdNumber">Identity number; null prints a blank.</param>
/// <param name="Phone">Telephone; null prints a blank.</param>
public sealed record PaperRepresentative(string Capacity, string Name, string? Post, string? IdNumber, string? Phone);

/// <summary>The party block of a paper (domain reference 4.1).</summary>
/// <param name="Label">甲方（申请人）.</param>
/// <param name="Name">Name.</param>
/// <param name="IsPerson">A natural person, with sex and age.</param>
/// <param name="Sex">男 or 女; null prints a blank.</param>
/// <param name="Age">Full years on the day; null prints a blank.</param>
/// <param name="Occupation">Occupation; null prints a blank.</param>
/// <param name="Phone">Telephone; null prints a blank.</param>
/// <param name="Address">Address; empty prints a blank.</param>
/// <param name="IdNumber">Identity number; null prints a blank.</param>
/// <param name="CreditCode">Credit code; null if none.</param>
/// <param name="Members">People behind a group; 1 otherwise.</param>
/// <param name="Representatives">Those who act.</param>
public sealed record PaperParty(
    string Label, string Name, bool IsPerson, string? Sex, int? Age, string? Occupation, string? Phone, string Address,
    string? IdNumber, string? CreditCode, int Members, IReadOnlyList<PaperRepresentative> Representatives)
{
    /// <summary>The block of a party on a day.</summary>
    public static PaperParty Of(Party p, DateOnly day, bool confirmation = false)
    {
        ResidentId? id = p.IdNumber is { } number && ResidentId.Parse(number, day) is { Ok: true } parsed ? parsed.Value : null;
        var label = confirmation ? $"申请人（{p.Mark}方）" : $"{p.Mark}方（{p.Side.Term().Zh}）";
        return new(label, p.Name, p.Kind == PartyKind.Person, id is { } known ? known.IsMale ? "男" : "女" : null, id is { } i ? i.AgeOn(day) : null,
            p.Occupation, p.Phone, p.Address, p.IdNumber, p.CreditCode, p.MemberCount,
            [.. p.Representatives.Select(r => new PaperRepresentative(r.Capacity.Term().Zh, r.Name, r.Post, r.IdNumber, r.Phone))]);
    }
}
