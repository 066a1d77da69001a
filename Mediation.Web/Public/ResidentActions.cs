using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Public;

/// <summary>Something a resident can do from the status page.</summary>
/// <param name="Address">Where.</param>
/// <param name="Label">What.</param>
/// <param name="IsWaitedFor">Whether the case waits for it.</param>
public sealed record ResidentAction(string Address, Text Label, bool IsWaitedFor);

/// <summary>What a resident can do now; each page and each step looks again by itself.</summary>
internal static class ResidentActions
{
    public static IReadOnlyList<ResidentAction> Of(Resident r)
    {
        var all = new List<ResidentAction>();
        if (r.Case.State == CaseState.AskingConsent)
            all.Add(new("status/invitation", r.Party.ConsentTo(ConsentKind.Mediation) is null ? new("答复：愿不愿意调解", "Answer: do you want mediation") : new("看您的答复", "See your answer"), r.Speaks && r.Party.ConsentTo(ConsentKind.Mediation) is null));
        if (r.Case is { State: CaseState.Signing, Agreement: { } agreement })
        {
            var waits = r.Signatories.Any(s => !agreement.IsSignedBy(s));
            all.Add(new("status/sign", waits ? new("看协议、签名", "Read the agreement and sign") : new("看协议", "Read the agreement"), waits));
        }
        if (MayRate(r)) all.Add(new("status/rate", new("评价调解服务", "Rate the service"), false));
        if (MayHandIn(r)) all.Add(new("status/hand-in", new("交材料（照片或者PDF）", "Hand in a photo or a PDF"), false));
        all.Add(new("status/ask", new("问调解室一个问题", "Ask the room a question"), false));
        return all;
    }

    /// <summary>Whether mediation is over for them and their side has not rated it. It counts once for a side, so it takes a one-time code.</summary>
    public static bool MayRate(Resident r) => IsSure(r) && r.Speaks && (r.Case.State is CaseState.Withdrawn or CaseState.Ended or CaseState.Performed or CaseState.Closed)
        && r.Case.Ratings.All(x => x.PartyKey != r.Party.Key) && CaseWorkflow.WhyNot(CaseWorkflow.Find("rate-service")!, r.Context).Count == 0;

    /// <summary>Whether evidence is taken now. It stands in the file as theirs, so it takes a one-time code.</summary>
    public static bool MayHandIn(Resident r) => IsSure(r) && r.Speaks && CaseWorkflow.WhyNot(CaseWorkflow.Find("add-evidence")!, r.Context).Count == 0;

    // Shown to hold the telephone on file, or about to be asked.
    private static bool IsSure(Resident r) => r.IsProved || r.MayBeProved;
}
