using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Web.Cases;

namespace Mediation.Web.Sessions;

/// <summary>Somebody whose signature the record has room for, and their signature once it is there.</summary>
public sealed record SignerView(string Reference, string Name, string Mark, Text? Method, DateTime? At);

/// <summary>One record to be read out, cut into pages a person can follow, and to be signed.</summary>
public sealed record ReadBackView(
    Guid CaseId, int Version, string Title, DateOnly Today, SittingRecord Record, IReadOnlyList<string> Present, IReadOnlyList<IReadOnlyList<LineView>> Pages, IReadOnlyList<SignerView> Signers,
    StepOffer? Sign, StepOptions Options)
{
    // As much as fits on a telephone in large letters, more or less.
    private const int CharactersOfPage = 260;

    /// <summary>The view of one session; null if there is none of this number.</summary>
    public static ReadBackView? Of(StepContext c, int number)
    {
        var k = c.Case;
        if (k.Sessions.FirstOrDefault(s => s.Number == number) is not { } session) return null;
        var record = SittingView.RecordOf(c, session);
        return new(k.Id, k.Version, k.Title, c.Today, record, [.. session.Attendances.Select(a => a.Name).Distinct()], Cut(record.Lines),
            [.. session.Signers.Select(s => Signer(k, session, s))],
            session.ClosedAt is null || k.IsSigned(session) ? null : CaseViews.Offers(c).FirstOrDefault(o => o.Step.Key == "sign-record" && o.IsOpen), CaseViews.Options(c));
    }

    private static SignerView Signer(MediationCase k, Session session, RecordSigner who)
    {
        var given = k.RecordSignatures.FirstOrDefault(s => s.Is(session.Number, who));
        var mark = k.FindParty(who.PartyKey)?.Mark ?? (who.Name == session.MediatorName ? "调" : who.Name == session.RecorderName ? "记" : "参");
        return new(who.Reference, who.Name, mark, given?.Method.Term(), given?.At);
    }

    private static List<IReadOnlyList<LineView>> Cut(IReadOnlyList<LineView> lines)
    {
        var pages = new List<IReadOnlyList<LineView>>();
        var page = new List<LineView>();
        foreach (var line in lines)
        {
            if (page.Count > 0 && page.Sum(l => l.Words.Length + l.Speaker.Length) + line.Words.Length > CharactersOfPage)
            {
                pages.Add(page);
                page = [];
            }
            page.Add(line);
        }
        pages.Add(page);
        return pages;
    }
}
