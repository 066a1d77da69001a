using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Enforcement;

namespace Mediation.Web.Play;

/// <summary>Says the states behind a code: S16/C05 is 协议生效，履行中、已受理，审查中.</summary>
internal static class StateWords
{
    private static readonly Dictionary<string, Text> Words = Enum.GetValues<CaseState>().Cast<Enum>()
        .Concat(Enum.GetValues<ConfirmationState>().Cast<Enum>()).Concat(Enum.GetValues<EnforcementState>().Cast<Enum>()).Where(s => s.Code() != "—").ToDictionary(s => s.Code(), s => s.Term());

    public static string Of(string code, bool english) =>
        string.Join(english ? "; " : "｜", code.Split('/').Select(c => Words.TryGetValue(c, out var words) ? words.In(english) : c));
}
