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

    /// <summary>The list for the application that counts.</summary>
    /// <exception cref="InvalidOperationException">There is no application.</exception>
    public static IReadOnlyList<ChecklistItem> For(StepContext c)
    {
        var application = c.Confirmation ?? throw new InvalidOperationException("There is no application for confirmation.");
        var agreement = c.Case.Agreements.First(a => a.Id == application.AgreementId);
        var findings = AgreementReview.Run(ReviewSubject.Of(c, agreement)).Where(f => f.Level != FindingLevel.Inform).ToList();
        ChecklistItem Item(string code, string zh, string en, Citation source, params string[] checks)
        {
            var found = findings.Where(f => checks.Contains(f.Check)).Select(f => f.Matter).ToList();
            return new(code, new(zh, en), found.Count == 0 ? Nothing : new(string.Join('；', found.Select(f => f.Zh)), string.Join("; ", found.Select(f => f.En))), found.Count > 0, source);
        }
        return
        [
            Joint(c, application), InTime(c, application),
            new("205(3)", new("调解组织依法设立", "lawfully established organisation"), c.Committee is { IsActive: true } ? new("在册", "on the register") : new("不在册", "not on the register"), c.Committee is not { IsActive: true }, Law.Cpl205),
            Materials(c, application, agreement),
            new("355(1)", new("属于人民法院受理民事案件的范围", "within the civil jurisdiction of the courts"), c.Case.Category.Term(), false, Law.Cpi355),
            Jurisdiction(c, application),
            Item("355(3)", "不确认婚姻、亲子、收养等身份关系", "no status relation is confirmed", Law.Cpi355, "K17"),
            Item("355(4)", "不适用其他特别程序、公示催告、破产程序", "no other special procedure, public summons or bankruptcy", Law.Cpi355, "K22"),
            Item("355(5)", "不涉及物权、知识产权确权", "no ownership of real rights or intellectual property", Law.Cpi355, "K19", "K20"),
            new("356", new("通知双方同时到场核实", "both parties questioned together"), application.QuestionedAt is { } at ? new($"{StepContext.LocalOf(at):HH:mm}已核实", $"done at {StepContext.LocalOf(at):HH:mm}") : new("还没有", "not yet"), application.QuestionedAt is null, Law.Cpi356),
            Item("358(1)", "不违反法律强制性规定", "no mandatory law violated", Law.Cpi358, "K23", "K24", "K25", "K26", "K28", "K47"),
            Item("358(2)", "不损害国家利益、社会公共利益和他人合法权益", "no harm to the state, the public or others", Law.Cpi358, "K06", "K07", "K21", "K46"),
            Item("358(3)", "不违背公序良俗", "not contrary to public order and good morals", Law.Cpi358, "K23"),
            Item("358(4)", "出于自愿", "voluntary", Law.Cpi358, "K04", "K44"),
            Item("358(5)", "内容明确", "content clear", Law.Cpi358, "K08", "K09", "K10", "K11", "K12", "K13", "K14", "K16"),
            Item("358(6)", "没有其他不能确认的情形", "no other obstacle", Law.Cpi358, "K27", "K42", "K43", "K48"),
        ];
    }

    private static ChecklistItem Joint(StepContext c, ConfirmationApplication a)
    {
        var all = c.Case.SignatoriesOn(c.Today).All(a.IsSignedBy);
        var last = a.Signatures.Count > 0 ? a.Signatures.Max(s => s.At) : (DateTime?)null;
        return new("205(1)", new("双方共同申请", "joint application"), all && last is { } at
            ? new($"{StepContext.LocalOf(at):M月d日HH:mm}各方签齐", $"all signed by {StepContext.LocalOf(at):yyyy-MM-dd HH:mm}")
            : new("签名不齐", "signatures missing"), !all, Law.Cpl205);
    }

    private static ChecklistItem InTime(StepContext c, ConfirmationApplication a)
    {
        var window = c.Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D32);
        var filedOn = a.FiledAt is { } at ? StepContext.DayOf(at) : (DateOnly?)null;
        var inTime = window is not null && filedOn is { } on && on <= window.DueOn;
        return new("205(2)", new("生效之日起30日内", "within 30 days of effect"), window is null
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
        return new("354", new("材料齐全", "materials complete"), faults.Count == 0
            ? new($"应交的{all}类都已经交", $"all {all} kinds handed in")
            : new(string.Join('；', faults.Select(f => f.Zh)), string.Join("; ", faults.Select(f => f.En))), faults.Count > 0, Law.Cpi354);
    }

    private static ChecklistItem Jurisdiction(StepContext c, ConfirmationApplication a)
    {
        var choice = ConfirmationRoute.Choices(c.Case, c.Directory.Hosts, c.Directory.Bindings, c.Today).FirstOrDefault(x => x.CourtId == a.CourtId);
        return new("355(2)", new("属于本院管辖", "within this court's jurisdiction"), choice?.Reason ?? new("法院不在名册", "court not in the directory"), choice is not { Allowed: true }, Law.Cpi355);
    }
}
