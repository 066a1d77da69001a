using Mediation.Domain;
using Mediation.Domain.Parties;
using Mediation.Web.Cases;

namespace Mediation.Web.Public;

/// <summary>What somebody typed at the door of a case.</summary>
/// <param name="Code">The query code.</param>
/// <param name="Digits">The last four digits of their telephone.</param>
/// <param name="Side">Key of their party, where the digits fit several.</param>
/// <param name="Phone">Their whole telephone number, where the digits fit several.</param>
public sealed record StatusAsk(string? Code, string? Digits, string? Side = null, string? Phone = null);

/// <summary>The answer: a pass, a request that is no case yet, the parties to choose from, or none of them.</summary>
public sealed record StatusAnswer(ResidentPass? Pass, RequestStatus? Request, IReadOnlyList<StatusSide> Sides)
{
    /// <summary>Whether it was tried too often and has to wait, whatever was typed and whether or not there is such a case.</summary>
    public bool IsHeld { get; init; }
}

/// <summary>One of the parties whose telephones end in the same digits, named as far as its own people recognise it.</summary>
public sealed record StatusSide(string Key, Text Label)
{
    /// <summary>The side with the name masked.</summary>
    public static StatusSide Of(string key, Side side, string name)
    {
        var masked = NameMask.Short(name);
        return new(key, new($"{side.Term().Zh}（{masked}）", $"{side.Term().En} ({masked})"));
    }
}
