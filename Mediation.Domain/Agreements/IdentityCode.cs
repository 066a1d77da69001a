using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Agreements;

/// <summary>
/// A one-time code that shows that somebody holds the telephone on file, before what they do on the residents' pages counts. It follows the
/// rules of <see cref="SigningCode"/> and is never a signature.
/// </summary>
public static class IdentityCode
{
    /// <summary>Why no further code can be sent now; null if one can.</summary>
    public static Text? WhyNoMore(IEnumerable<SigningCode> codes, Signatory who, DateTime now) => SigningCode.WhyNoMore(codes, who, now, isIdentity: true);

    /// <summary>A new code and the message that carries it.</summary>
    public static (SigningCode Code, OutgoingMessage Message) Make(Guid caseId, Signatory who, string phone, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(who);
        var (code, digits) = SigningCode.Make(caseId, who, CodePurpose.Identity, "", now);
        return (code, new(phone, $"【人民调解】验证码{digits}，用来{CodePurpose.Identity.Term().Zh}，5分钟内有效。不是您本人要办的，请不要告诉任何人。", now + SigningCode.Lifetime));
    }

    /// <summary>Tries what was entered: a wrong entry is counted, a right one uses the code up. Null if it is right.</summary>
    public static Text? Enter(IReadOnlyCollection<SigningCode> codes, Signatory who, string digits, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(digits);
        if (SigningCode.Try(codes, who, CodePurpose.Identity, "", digits, now) is { } wrong) return wrong;
        SigningCode.Use(codes, who, CodePurpose.Identity, "", now);
        return null;
    }
}
