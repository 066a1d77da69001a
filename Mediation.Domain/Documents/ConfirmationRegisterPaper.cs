using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>One paper of the confirmation, with the proof of its service.</summary>
public sealed record RegisteredPaper(int Number, string Name, string Issuer, DateOnly On, IReadOnlyList<string> Served);

/// <summary>F11 司法确认有关材料: what was handed to the court, what the court issued, and how it was served.</summary>
[PaperOf(DocumentKind.ConfirmationRegister)]
public sealed record ConfirmationRegisterPaper(
    string Number, string CommitteeName, string CaseTitle, string CourtName, string? CourtNumber, string AgreementNumber, string Result,
    IReadOnlyList<RegisteredPaper> Papers, DateOnly On) : IPaperModel<ConfirmationRegisterPaper>
{
    /// <inheritdoc/>
    public static ConfirmationRegisterPaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(context.Case, context.Today);
    }

    internal static ConfirmationRegisterPaper Of(MediationCase k, DateOnly on)
    {
        var last = k.Confirmation;
        var papers = k.Documents.Where(d => d.Kind.Section() == FileSection.Confirmation).OrderBy(d => d.Number);
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, last?.CourtName ?? "", last?.CourtNumber, k.Agreements.FirstOrDefault(a => a.Id == last?.AgreementId)?.Number ?? "",
            last?.State.Term().Zh ?? "", [.. papers.Select((d, i) => new RegisteredPaper(i + 1, d.Kind.Term().Zh, Issuer(k, d.Kind), StepContext.DayOf(d.IssuedAt),
                [.. k.Services.Where(s => s.DocumentNumber == d.Number).Select(s => $"{k.FindParty(s.PartyKey)?.Name}，{s.ServedOn:yyyy年M月d日}，{s.Manner.Term().Zh}")]))], on);
    }

    private static string Issuer(MediationCase k, DocumentKind kind) => PaperService.IsCourtPaper(kind) ? k.Confirmation?.CourtName ?? ""
        : kind is DocumentKind.PresidingProof ? k.CommitteeName : "各方申请人";
}
