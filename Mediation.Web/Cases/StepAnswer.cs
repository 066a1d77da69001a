using Mediation.Domain;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>How a command ended.</summary>
public enum StepStatus
{
    /// <summary>The step was taken.</summary>
    [Term("已办", "done")] Done,
    /// <summary>Not now or not by them; the reasons stand beside it.</summary>
    [Term("不能办", "refused")] Refused,
    /// <summary>Something entered is wrong; the faults stand beside it.</summary>
    [Term("内容要改", "invalid")] Invalid,
    /// <summary>Somebody else changed the case after it was read.</summary>
    [Term("别人改过", "conflict")] Conflict,
    /// <summary>There is no such case for them.</summary>
    [Term("没有这个案件", "not found")] NotFound,
    /// <summary>The store was busy too long; nothing was written.</summary>
    [Term("正忙，请再试", "busy")] Busy,
}

/// <summary>The answer to a command. Anything but Done means that nothing was changed.</summary>
public sealed record StepAnswer(
    StepStatus Status, Guid? CaseId, int Version, string StateCode, Text Happened, IReadOnlyList<Refusal> Refusals, IReadOnlyList<InputFault> Faults,
    IReadOnlyList<Guid> IssuedDocuments, string? ChangedBy, DateTime? ChangedAt)
{
    private static readonly Text Missing = new("没有找到这个案件，或者它不归您看。", "There is no such case, or it is not yours to see.");

    internal static StepAnswer Nothing(StepCommand command) => Of(StepStatus.NotFound, command, Missing);

    internal static StepAnswer Waiting(StepCommand command) => Of(StepStatus.Busy, command, Data.StoreBusyException.TryAgain);

    internal static StepAnswer Of(StepStatus status, StepCommand command, Text happened) => new(status, command.CaseId, command.Version, "", happened, [], [], [], null, null);
}
