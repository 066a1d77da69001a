using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>One thing that lies in the file: an issued paper, by its number, an item of evidence, by its number on the list, or the scan of a paper signed by hand.</summary>
public sealed record FileItem(FileSection Section, string Name, DateOnly On, int? DocumentNumber, int? EvidenceNumber, string Remark)
{
    /// <summary>The scan; null for everything else.</summary>
    public Guid? ScanId { get; init; }
}

/// <summary>One line of the contents and of the manifest: where the item stands, and the digest of its original.</summary>
public sealed record FileRow(int Number, string Section, string Name, DateOnly On, int? From, int? Until, string Digest, string Remark);

/// <summary>
/// The whole file of a case: what is bound in which order (domain reference 4.1). Pages and digests are added when it is bound, because the papers are
/// made after their step. Separate talks and offers have no place in it (CPL Interpretation art. 107).
/// </summary>
[PaperOf(DocumentKind.CaseFile)]
public sealed record CaseFilePaper(
    FileCoverPaper Cover, EvidenceListPaper? Evidence, ConfirmationRegisterPaper? Confirmation, FileNotePaper Note, BackCoverPaper Back,
    IReadOnlyList<FileItem> Items, IReadOnlyList<FileRow> Rows, bool IsDraft) : IPaperModel<CaseFilePaper>, IReissuedPaper
{
    /// <inheritdoc/>
    public string For => "";

    /// <inheritdoc/>
    public static CaseFilePaper Of(StepContext context, DocumentKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var k = context.Case;
        var items = Papers(k).Concat(Uploads(k)).Concat(Scans(k)).OrderBy(i => i.Section).ThenBy(i => i.ScanId is not null ? 2 : i.EvidenceNumber is null ? 0 : 1).ThenBy(i => i.DocumentNumber ?? i.EvidenceNumber).ToList();
        return new(FileCoverPaper.Of(context, kind), k.Evidence.Count == 0 || HasList(k) ? null : EvidenceListPaper.Of(k, context.Today),
            k.Confirmations.Count == 0 ? null : ConfirmationRegisterPaper.Of(k, context.Today), FileNotePaper.Of(context, kind), BackCoverPaper.Of(context, kind),
            items, [], k.State != CaseState.Archived);
    }

    /// <summary>The contents, with the pages as far as they are known.</summary>
    public FileContentsPaper Contents() => new(Cover.Number, Cover.CommitteeName, Cover.CaseTitle,
        Rows.Count > 0 ? Rows : [.. Items.Select((item, i) => new FileRow(i + 1, item.Section.Term().Zh, item.Name, item.On, null, null, "", item.Remark))], Cover.On);

    // The list that was issued stands, if it names everything.
    private static bool HasList(MediationCase k) =>
        k.Documents.LastOrDefault(d => d.Kind == DocumentKind.EvidenceList) is { } list && ((EvidenceListPaper)Paper.Read(list)).Items.Count == k.Evidence.Count;

    private static IEnumerable<FileItem> Papers(MediationCase k) => k.Documents.Where(d => d.Kind != DocumentKind.CaseFile).Select(d => new FileItem(
        d.Kind.Section(), d.Kind.Term().Zh, StepContext.DayOf(d.IssuedAt), d.Number, null,
        k.Documents.FirstOrDefault(later => later.Replaces == d.Number) is { } by ? $"已由{StepContext.DayOf(by.IssuedAt):yyyy年M月d日}的{by.Kind.Term().Zh}代替" : ""));

    private static IEnumerable<FileItem> Uploads(MediationCase k) => k.Evidence.Where(e => e.FileName is not null).Select(e => new FileItem(
        FileSection.Evidence, $"证据{e.Number}　{e.Title}", e.ReceivedOn, null, e.Number, e.OriginalChecked ? "与原件核对" : ""));

    // Where people signed on paper, this is the only signed version the file can show.
    private static IEnumerable<FileItem> Scans(MediationCase k) => k.Scans.OrderBy(s => s.KeptAt).Select(s => new FileItem(
        SectionOf(s.Paper), $"{s.Paper.Term().Zh}（签字件扫描）", StepContext.DayOf(s.KeptAt), null, null, "扫描件，纸质原件存卷") { ScanId = s.Id });

    private static FileSection SectionOf(SignedPaper paper) => paper switch
    {
        SignedPaper.Agreement => FileSection.Agreement,
        SignedPaper.Application => FileSection.Confirmation,
        _ => FileSection.Mediation,
    };
}
