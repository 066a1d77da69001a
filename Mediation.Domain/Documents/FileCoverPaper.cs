using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>F00 调解卷宗封面.</summary>
[PaperOf(DocumentKind.FileCover)]
public sealed record FileCoverPaper(
    string CommitteeName, string CaseTitle, string Number, IReadOnlyList<string> MediatorNames, DateOnly? From, DateOnly? Until, string? FiledBy, DateOnly? FiledOn,
    string? Retention, DateOnly? KeepUntil, string Remarks, DateOnly On) : IPaperModel<FileCoverPaper>
{
    /// <inheritdoc/>
    public static FileCoverPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(context.Case, context.Today, context.Actor.Name);
    }

    internal static FileCoverPaper Of(MediationCase k, DateOnly on, string filedBy)
    {
        var from = Paper.Day(k.AcceptedAt ?? (k.RegisteredAt == default ? null : k.RegisteredAt));
        var isFiled = k.State == CaseState.Archived;
        return new(k.CommitteeName, k.Title, k.FileNumber ?? "", [.. new[] { k.LeadMediatorName }.Concat(k.CoMediatorsAtWork().Select(m => m.Name)).OfType<string>()],
            from, Paper.Day(k.AgreementInEffect?.EffectiveAt ?? k.OverAt), isFiled ? filedBy : null, isFiled ? Paper.Day(k.ArchivedAt) : null, k.Retention?.Term().Zh, k.KeepUntil,
            k.ReopenReason is { } reason ? $"曾重新打开：{reason}" : "", on);
    }
}
