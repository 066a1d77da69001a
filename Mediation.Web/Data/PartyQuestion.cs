namespace Mediation.Web.Data;

/// <summary>What a party asked on the residents' pages, and the answer of whoever handles the case. It is beside the case and moves nothing in it.</summary>
public sealed class PartyQuestion
{
    public const int Longest = 500;

    public Guid Id { get; init; }
    public Guid CaseId { get; init; }
    public string PartyKey { get; init; } = "";
    public string AskedBy { get; init; } = "";
    public string Words { get; init; } = "";
    public DateTime AskedAt { get; init; }
    public string? Answer { get; set; }
    public string? AnsweredBy { get; set; }
    public DateTime? AnsweredAt { get; set; }
}
