using System.Globalization;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>One line of the record, as printed.</summary>
/// <param name="Speaker">Who spoke; empty for the course of the session.</param>
/// <param name="Kind">What kind of line: 陈述, 双方确认的事实.</param>
/// <param name="Words">The words.</param>
public sealed record PaperStatement(string Speaker, string Kind, string Words)
{
    /// <summary>What the line said before it was put right; empty for a line as it was first written.</summary>
    public string Correction { get; init; } = "";
}

/// <summary>F07 人民调解记录. It is made from the statements of the session; separate talks are no statements and cannot reach it (CPL Interpretation art. 107).</summary>
[PaperOf(DocumentKind.SessionRecord)]
public sealed record SessionPaper(
    string Number, string CommitteeName, string CaseTitle, int SessionNumber, DateTime OpenedAt, DateTime ClosedAt, string Place, IReadOnlyList<string> Present, string Helpers,
    IReadOnlyList<PaperStatement> Statements, string Summary, string Result, IReadOnlyList<PaperSignature> Signatures, string MediatorName, string RecorderName) : IPaperModel<SessionPaper>, IReissuedPaper
{
    /// <summary>Everybody who was there, with how they were identified, when they came and when they left; empty in records from before this was noted.</summary>
    public IReadOnlyList<string> Attendance { get; init; } = [];

    /// <summary>What the dispute is about, by its kind; empty in records issued before this was printed.</summary>
    public string Matter { get; init; } = "";

    /// <summary>The helpers' lines to sign; empty in records from before they were noted one by one.</summary>
    public IReadOnlyList<PaperSignature> HelperSignatures { get; init; } = [];

    /// <summary>The mediator's signature; null while there is none.</summary>
    public PaperSignature? MediatorSignature { get; init; }

    /// <summary>The recorder's signature; null while there is none.</summary>
    public PaperSignature? RecorderSignature { get; init; }

    // The copy with the signatures replaces the one issued at closing, session by session.
    string IReissuedPaper.For => SessionNumber.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public static SessionPaper Of(StepContext context, DocumentKind kind)
    {
        var k = context.Case;
        var s = k.RecordSignatures.LastOrDefault(x => x.IsLast && x.At == context.Now) is { } last ? k.Sessions.First(x => x.Number == last.SessionNumber)
            : k.Sessions.FirstOrDefault(x => x.ClosedAt is not null && x.Corrections is [.., var put] && put.At == context.Now)
            ?? k.Sessions.Where(x => x.ClosedAt is not null).MaxBy(x => x.ClosedAt)!;
        return new(k.FileNumber ?? "", k.CommitteeName, k.Title, s.Number, StepContext.LocalOf(s.OpenedAt), StepContext.LocalOf(s.ClosedAt!.Value), s.Place,
            [.. k.InOrder.Where(p => s.PresentKeys.Contains(p.Key)).Select(p => p.Name)], s.Helpers,
            [.. s.Statements.OrderBy(x => x.Number).Select(x => Line(k, s, x))], s.Summary ?? "", s.Result?.Term().Zh ?? "",
            [.. Signers(context, s).Select(x => Signature(k, s, new(x.Key, x.Name), $"{k.FindParty(x.Key)!.Mark}方"))],
            s.MediatorName, s.RecorderName)
        {
            Matter = k.Category.Term().Zh,
            Attendance = [.. s.Attendances.Select(a => Stay(k, a))],
            HelperSignatures = [.. s.Attendances.Where(a => a.PartyKey.Length == 0).Select(a => a.Name).Distinct().Select(name => Signature(k, s, new("", name), "参加人"))],
            MediatorSignature = Given(k, s, new("", s.MediatorName), "人民调解员（签名）"), RecorderSignature = Given(k, s, new("", s.RecorderName), "记录人（签名）"),
        };
    }

    // Who was there signs; in a record from before this was noted, whoever signs for the parties that were there.
    private static IEnumerable<(string Key, string Name)> Signers(StepContext context, Session s) => s.Attendances.Count > 0
        ? s.Attendances.Where(a => a.PartyKey.Length > 0).Select(a => (a.PartyKey, a.Name)).Distinct()
        : context.Case.SignatoriesOn(context.Today).Where(x => s.PresentKeys.Contains(x.PartyKey)).Select(x => (x.PartyKey, x.Name));

    private static PaperSignature? Given(MediationCase k, Session s, RecordSigner who, string label) =>
        k.RecordSignatures.Any(x => x.Is(s.Number, who)) ? Signature(k, s, who, label) : null;

    private static PaperSignature Signature(MediationCase k, Session s, RecordSigner who, string label)
    {
        var given = k.RecordSignatures.FirstOrDefault(x => x.Is(s.Number, who));
        return new(label, who.Name, given?.Method.Term().Zh, Paper.Day(given?.At)) { Strokes = given?.Strokes };
    }

    private static PaperStatement Line(MediationCase k, Session s, Statement x)
    {
        if (x.IsStruck) return new("", "", $"（第{x.Number}行划去）");
        var line = x.Kind switch
        {
            StatementKind.Question or StatementKind.Answer => new PaperStatement("", $"{x.Speaker}{x.Kind.Term().Zh}", x.Words),
            StatementKind.EvidenceShown => new("", $"{x.Speaker}{x.Kind.Term().Zh}{x.EvidenceNumber}（{k.Evidence.FirstOrDefault(e => e.Number == x.EvidenceNumber)?.Title}）", x.Words),
            // A turn of the session is said by its name and its time; the words of the button would only repeat it.
            _ when x.Kind.IsTurn() => new("", $"{x.Kind.Term().Zh}（{Clock(x.At)}）", IsOfTheButton(x) ? "" : x.Words),
            _ => new(x.Speaker, x.Kind.Term().Zh, x.Words),
        };
        return s.Corrections.FirstOrDefault(c => c.LineNumber == x.Number) is { } was
            ? line with { Correction = $"（更正：原记{(was.Speaker == x.Speaker && was.Kind == x.Kind ? "" : $"{was.Speaker}{was.Kind.Term().Zh}")}“{was.Words}”）" } : line;
    }

    private static bool IsOfTheButton(Statement x) => SessionTemplate.Course.Any(t => t.Kind == x.Kind && (t.Words.Zh == x.Words || t.Words.En == x.Words));

    private static string Clock(DateTime at) => StepContext.LocalOf(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Stay(MediationCase k, Attendance a)
    {
        var role = k.FindParty(a.PartyKey) is { } party ? $"{party.Mark}方{(a.Capacity is null or Parties.Capacity.InPerson ? "" : a.Capacity.Value.Term().Zh)}" : "参加人";
        var seen = a.IdentityAt is null ? "" : a.Document is { } document ? $"，身份已核对（{document.Term().Zh}）" : "，身份已核对";
        return $"{a.Name}（{role}），{Clock(a.ArrivedAt)}到{(a.LeftAt is { } left ? $"，{Clock(left)}离开" : "")}{seen}{(a.RightsAt is null ? "" : "，权利义务已告知")}";
    }
}
