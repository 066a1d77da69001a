using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Confirmation;

/// <summary>
/// The statutory list of a confirmation: Civil Procedure Law art. 205 and CPL Interpretation arts. 354, 355, 356, 358, each item with
/// the machine's finding beside it. It names facts, never a score.
/// </summary>
public static class ConfirmationChecklist
{
    private static readonly Text Nothing = new("没有发现", "nothing found");

    /// <summary>The list for the application that counts; of one that is decided, as it was on the day of the ruling.</summary>
    /// <exception cref="InvalidOperationException">There is no application.</exception>
    public static IReadOnlyList<ChecklistItem> For(StepContext c)
    {
        var application = c.Confirmation ?? throw new InvalidOperationException("There is no application for confirmation.");
        if (application.DecidedAt is { } decided) c = c.AsOf(decided);
        var agreement = c.Case.Agreements.First(a => a.Id == application.AgreementId);
        var findings = Findings(c, application).ToList();
        ChecklistItem Item(ReviewItem item, Citation source, params string[] checks)
        {
            var found = findings.Where(f => checks.Contains(f.Check)).Select(f => f.Matter).ToList();
            return new(item, found.Count == 0 ? Nothing : new(string.Join('；', found.Select(f => f.Zh)), string.Join("; ", found.Select(f => f.En))), found.Count > 0, source);
        }
        return
        [
            Joint(c, application), InTime(c, application),
            new(ReviewItem.LawfulCommittee, c.Committee is { IsActive: true } ? new("在册", "on the register") : new("不在册", "not on the register"), c.Committee is not { IsActive: true }, Law.Cpl205),
            Materials(c, application, agreement),
            new(ReviewItem.Scope, c.Case.Category.Term(), false, Law.Cpi355),
            Jurisdiction(c, application),
            Item(ReviewItem.NoStatus, Law.Cpi355, "K17"),
            Item(ReviewItem.NoOtherProcedure, Law.Cpi355, "K22"),
            Item(ReviewItem.NoOwnership, Law.Cpi355, "K19", "K20"),
            new(ReviewItem.QuestionedTogether, application.QuestionedAt is { } at ? new($"{StepContext.LocalOf(at):HH:mm}已核实", $"done at {StepContext.LocalOf(at):HH:mm}") : new("还没有", "not yet"), application.QuestionedAt is null, Law.Cpi356),
            Item(ReviewItem.MandatoryLawKept, Law.Cpi358, "K23", "K24", "K25", "K26", "K28", "K47"),
            Item(ReviewItem.NobodyHarmed, Law.Cpi358, "K06", "K07", "K21", "K46"),
            Item(ReviewItem.GoodMorals, Law.Cpi358, "K23"),
            Item(ReviewItem.Voluntary, Law.Cpi358, "K04", "K44"),
            Item(ReviewItem.Clear, Law.Cpi358, "K08", "K09", "K10", "K11", "K12", "K13", "K14", "K16"),
            Item(ReviewItem.NoOtherObstacle, Law.Cpi358, "K27", "K42", "K43", "K48"),
        ];
    }

    /// <summary>
    /// What the checks of the agreement find in the text to be confirmed, reminders left out. The ceiling of private lending (Private Lending
    /// Provisions art. 25) is none for other debts, so a rate outside loans is no matter of mandatory law for the court.
    /// </summary>
    public static IEnumerable<Finding> Findings(StepContext c, ConfirmationApplication application)
    {
        ArgumentNullException.ThrowIfNull(c);
        ArgumentNullException.ThrowIfNull(application);
        var seen = application.DecidedAt is { } decided ? c.AsOf(decided) : c;
        var subject = ReviewSubject.Of(seen, ConfirmedText.Whole(application, c.Case.Agreements.First(a => a.Id == application.AgreementId)));
        return AgreementReview.Run(subject).Where(f => f.Level != FindingLevel.Inform && (f.Check != "K26" || subject.IsLending));
    }

    private static ChecklistItem Joint(StepContext c, ConfirmationApplication a)
    {
        var all = c.Case.SignatoriesOn(c.Today).All(a.IsSignedBy);
        var last = a.Signatures.Count > 0 ? a.Signatures.Max(s => s.At) : (DateTime?)null;
        return new(ReviewItem.Joint, all && last is { } at
            ? new($"{StepContext.LocalOf(at):M月d日HH:mm}各方签齐", $"all signed by {StepContext.LocalOf(at):yyyy-MM-dd HH:mm}")
            : new("签名不齐", "signatures missing"), !all, Law.Cpl205);
    }

    private static ChecklistItem InTime(StepContext c, ConfirmationApplication a)
    {
        var window = c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D32);
        var filedOn = a.FiledAt is { } at ? StepContext.DayOf(at) : (DateOnly?)null;
        var inTime = window is not null && filedOn is { } on && on <= window.DueOn;
        return new(ReviewItem.InTime, window is null
            ? new("没有算出期限", "no window computed")
            : new($"{filedOn:M月d日}申请，到{window.DueOn:M月d日}止", $"filed {filedOn:yyyy-MM-dd}, window to {window.DueOn:yyyy-MM-dd}"), !inTime, Law.Cpl205);
    }

    private static ChecklistItem Materials(StepContext c, ConfirmationApplication application, Agreements.Agreement agreement)
    {
        var handed = application.Attachments.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var missing = Attachments.Required(c.Case, agreement).Where(a => !handed.Contains($"{a}")).Select(a => a.Term()).ToList();
        var faults = missing.Select(m => new Text($"缺{m.Zh}", $"no {m.En}")).Concat(c.Case.Parties.Where(p => p.Kind == Parties.PartyKind.Group && p.MandatesOnFile < p.MemberCount)
            .Select(p => new Text($"{p.Name}授权书{p.MandatesOnFile}份，应有{p.MemberCount}份", $"{p.Name}: {p.MandatesOnFile} of {p.MemberCount} mandates"))).ToList();
        var all = Attachments.Required(c.Case, agreement).Count;
        return new(ReviewItem.Materials, faults.Count == 0
            ? new($"应交的{all}类都已经交", $"all {all} kinds handed in")
            : new(string.Join('；', faults.Select(f => f.Zh)), string.Join("; ", faults.Select(f => f.En))), faults.Count > 0, Law.Cpi354);
    }

    private static ChecklistItem Jurisdiction(StepContext c, ConfirmationApplication a)
    {
        var choice = ConfirmationRoute.Choices(c.Case, c.Directory.Hosts, c.Directory.Bindings, c.Today).FirstOrDefault(x => x.CourtId == a.CourtId);
        return new(ReviewItem.Jurisdiction, choice?.Reason ?? new("法院不在名册", "court not in the directory"), choice is not { Allowed: true }, Law.Cpi355);
    }
}
