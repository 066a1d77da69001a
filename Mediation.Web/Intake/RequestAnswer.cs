using Mediation.Domain;
using Mediation.Domain.Intake;
using Mediation.Domain.Workflow;
using Mediation.Web.Data;

namespace Mediation.Web.Intake;

/// <summary>What became of what somebody sent: the request as it is now, or what is wrong with the fields, or why it cannot be done. Anything but a request means that nothing was changed.</summary>
public sealed record RequestAnswer(Request? Request, IReadOnlyList<InputFault> Faults, Text? Refusal)
{
    private static readonly Text Missing = new("没有这件来件，或者它不归您办。没有任何改动。", "There is no such request, or it is not yours to handle. Nothing was changed.");

    /// <summary>Whether a request was made just now; false also where the same form had made it before.</summary>
    public bool IsNew { get; private init; }

    internal static RequestAnswer Busy { get; } = new(null, [], StoreBusyException.TryAgain);

    internal static RequestAnswer Nothing { get; } = new(null, [], Missing);

    internal static RequestAnswer Wrong(IReadOnlyList<InputFault> faults) => new(null, faults, null);

    internal static RequestAnswer Done(Request request) => new(request, [], null);

    internal static RequestAnswer Made(Request request) => new(request, [], null) { IsNew = true };

    internal static RequestAnswer Refused(Text why) => new(null, [], why);
}
