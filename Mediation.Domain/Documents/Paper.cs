using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Documents;

/// <summary>
/// Writes the typed model of a paper from the case as it stands. A model has fields only for what may be printed, so caucus notes,
/// offers and drafts cannot reach a paper (CPL Interpretation art. 107).
/// </summary>
public static class Paper
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    // Every record that says which kinds it serves, and the method that writes it.
    private static readonly Dictionary<DocumentKind, Type> Models = typeof(Paper).Assembly.GetTypes()
        .SelectMany(t => t.GetCustomAttribute<PaperOfAttribute>()?.Kinds.Select(k => (Kind: k, Type: t)) ?? [])
        .ToDictionary(x => x.Kind, x => x.Type);

    private static readonly Dictionary<DocumentKind, Func<StepContext, DocumentKind, object>> Writers = Models.ToDictionary(m => m.Key,
        m => (Func<StepContext, DocumentKind, object>)Delegate.CreateDelegate(typeof(Func<StepContext, DocumentKind, object>),
            m.Value.GetMethod("Of", BindingFlags.Public | BindingFlags.Static, [typeof(StepContext), typeof(DocumentKind)])
            ?? throw new InvalidOperationException($"{m.Value.Name} has no method Of.")));

    /// <summary>The type of model a kind of paper is made from.</summary>
    public static Type ModelType(DocumentKind kind) => Models[kind];

    /// <summary>Reads a stored model.</summary>
    public static object Read(IssuedDocument document) =>
        JsonSerializer.Deserialize(document.Model, ModelType(document.Kind), Json) ?? throw new InvalidOperationException("A paper has a model.");

    internal static IssuedDocument Issue(DocumentKind kind, StepContext c)
    {
        var model = Writers[kind](c, kind);
        var document = new IssuedDocument
        {
            Id = Guid.CreateVersion7(), Kind = kind, Number = c.Case.Documents.Count + 1, IssuedAt = c.Now, Code = PaperCode.New(),
            Replaces = Replaced(kind, model, c), Model = JsonSerializer.Serialize(model, model.GetType(), Json),
        };
        c.Case.Documents.Add(document);
        return document;
    }

    // A copy to sign is replaced by what was signed; a form by a new one for the same party; the case file by the next one.
    private static int? Replaced(DocumentKind kind, object model, StepContext c) => c.Case.Documents.LastOrDefault(d =>
        kind.ToSign() is { } draft ? d.Kind == draft
        : model is IReissuedPaper form && d.Kind == kind && ((IReissuedPaper)Read(d)).For == form.For)?.Number;

    internal static AgreementPaper AgreementOf(StepContext c)
    {
        var a = c.Agreement!;
        return new(a.Number, c.Case.CommitteeName, Blocks(c), a.Facts, Clauses(c, a), a.SharesTitle,
            Shares(a), SharesTotal(a), a.Copies, Signatures(c, a.Signatures),
            c.Case.LeadMediatorName ?? "", Day(a.MediatorSignature?.At), c.Case.Sessions.LastOrDefault()?.RecorderName ?? "", Day(a.SealedAt), a.SealedBy,
            a.TextDigest ?? "", c.Case.Title)
        {
            ReplacesNumber = a.ReplacesNumber, MediatorStrokes = a.MediatorSignature?.Strokes,
            Readings = Readings(c, a),
        };
    }

    internal static NoticePaper Notice(DocumentKind kind, StepContext c)
    {
        var k = c.Case;
        var declined = kind == DocumentKind.NonAcceptance;
        var reason = declined ? k.NonAcceptance?.Term().Zh : k.EndReason?.Term().Zh;
        return new(kind.Term().Zh, k.FileNumber ?? "", k.CommitteeName, Blocks(c), Day(declined ? k.RegisteredAt : k.AcceptedAt ?? k.RegisteredAt)!.Value, k.Title, k.Claims, reason ?? "", k.ExitNote ?? "",
            declined ? k.NonAcceptance == NonAcceptanceGround.Incomplete ? "" : Law.Work22.Zh : Law.Pml26.Zh,
            [.. k.RemediesTold.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(r => Enum.Parse<Remedy>(r).Term().Zh)], k.LeadMediatorName, c.Today);
    }

    internal static ReplyPaper Reply(StepContext c)
    {
        var k = c.Case;
        var facts = k.Sessions.SelectMany(s => s.StandingLines).Where(s => s.Kind == StatementKind.ConfirmedFact).Select(s => s.Words)
            .Concat((k.Referral!.UndisputedFacts ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var ruling = k.Confirmation is { DecidedAt: { } at } conf ? $"{conf.CourtName}{at.AddHours(8):yyyy年M月d日}{conf.CourtNumber}：{conf.State.Term().Zh}" : null;
        return new(k.Referral!.LetterNumber, k.Referral.FromName, k.FileNumber ?? "", k.CommitteeName, k.Title, [.. k.InOrder.Select(p => p.Name)],
            Day(k.Referral.ReceivedAt)!.Value, Day(k.AcceptedAt), Day(k.OverAt), ReplyWords.Result(k), k.Agreement?.EffectiveAt is null ? null : k.Agreement.Number,
            ReplyWords.Performance(k), [.. facts], ruling, k.Referral.ReplyText ?? "", k.LeadMediatorName, c.Today)
        {
            CourtNumber = k.Referral.CourtNumber, Reason = k.State is CaseState.NotAccepted or CaseState.Withdrawn or CaseState.Ended || k.EndReason is not null ? k.ExitNote : null,
            CostRaisingConduct = k.Referral.CostRaisingConduct,
            Returned = [.. (k.Referral.ReturnedMaterials ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Risk = k.Origin == CaseOrigin.Petition ? $"{k.Risk.Term().Zh}{(k.RiskReason.Length > 0 ? $"：{k.RiskReason}" : "")}" : null,
            Consequence = ReplyWords.Consequence(k),
        };
    }

    internal static ConfirmationApplicationPaper Application(StepContext c)
    {
        var (a, app) = Confirmed(c);
        var attachments = Confirmation.Attachments.Required(c.Case, a).Select(x => x.Term().Zh).ToList();
        return new(app.CourtName, Blocks(c, true), a.Number, Day(a.EffectiveAt)!.Value, c.Case.CommitteeName, c.Case.LeadMediatorName ?? "", c.Case.Title,
            a.Facts, Clauses(c, a), Day(a.EffectiveAt)!.Value, attachments, Signatures(c, app.Signatures), c.Today,
            a.SharesTitle, Shares(a), SharesTotal(a));
    }

    internal static RulingPaper Ruling(RulingOutcome outcome, StepContext c)
    {
        var (a, app) = Confirmed(c);
        var ground = app.Ground358?.Term().Zh ?? app.Ground355?.Term().Zh;
        var article = app.Ground358?.Code() ?? app.Ground355?.Code();
        return new(outcome, app.CourtName, app.CourtNumber ?? "", Blocks(c, true), a.Number, Day(a.EffectiveAt)!.Value, c.Case.CommitteeName,
            c.Case.LeadMediatorName ?? "", a.Facts, [.. Confirmation.ConfirmedText.Of(c.Case, app).Select(w => w.Words)], Day(app.AcceptedAt), ground, article, app.Reasons ?? app.WithdrawalReason, app.JudgeName, app.ClerkName, c.Today,
            a.SharesTitle, Shares(a), SharesTotal(a)) { WithdrawnBy = Withdrawing(c, app.WithdrawnBy.Split(' ', StringSplitOptions.RemoveEmptyEntries)) };
    }

    // Where every applicant withdraws nobody needs naming apart.
    internal static List<string> Withdrawing(StepContext c, IReadOnlyCollection<string> keys) =>
        c.Case.Parties.All(p => keys.Contains(p.Key)) ? [] : [.. c.Case.InOrder.Where(p => keys.Contains(p.Key)).Select(p => p.Name)];

    internal static (Agreement, Confirmation.ConfirmationApplication) Confirmed(StepContext c) =>
        (c.Case.Agreements.First(a => a.Id == c.Confirmation!.AgreementId), c.Confirmation!);

    internal static List<PaperShare> Shares(Agreement a) => [.. a.Shares.OrderBy(s => s.Number).Select(s => new PaperShare(s.Number, s.Name, s.Basis, s.Amount.ToString()))];

    private static string? SharesTotal(Agreement a) => a.Shares.Count > 0 ? Money.Sum(a.Shares.Select(s => s.Amount)).ToString() : null;

    internal static List<PaperParty> Blocks(StepContext c, bool confirmation = false) =>
        [.. c.Case.InOrder.Select(p => PaperParty.Of(p, c.Today, confirmation))];

    internal static List<string> Clauses(StepContext c, Agreement a)
    {
        var parties = AgreementText.PartiesOf(a, [.. c.Case.InOrder]);
        return [.. a.Obligations.OrderBy(o => o.Number).Select(o => ClauseText.Write(o, parties))];
    }

    internal static List<string> Readings(StepContext c, Agreement a)
    {
        var parties = AgreementText.PartiesOf(a, [.. c.Case.InOrder]);
        return [.. a.Obligations.OrderBy(o => o.Number).Select(o => ClauseReading.Write(o, parties))];
    }

    internal static List<PaperSignature> Signatures(StepContext c, IReadOnlyList<Signature> given) =>
        [.. c.Case.SignatoriesOn(c.Today).Select(s =>
        {
            var signature = given.FirstOrDefault(x => x.PartyKey == s.PartyKey && x.Name == s.Name);
            var party = c.Case.FindParty(s.PartyKey)!;
            return new PaperSignature($"{party.Mark}方{(s.Capacity == Parties.Capacity.InPerson ? "" : s.Capacity.Term().Zh)}", s.Name, signature?.Method.Term().Zh, Day(signature?.At)) { Strokes = signature?.Strokes };
        })];

    internal static DateOnly? Day(DateTime? utc) => utc is { } at ? StepContext.DayOf(at) : null;
}
