using System.Reflection;
using System.Text.RegularExpressions;
using Mediation.Domain;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;

namespace Mediation.Tests.Workflow;

/// <summary>Every rule says where it comes from, in both languages, and every statute has one name.</summary>
public sealed class SourceTests
{
    private static void IsStated(Citation? source)
    {
        Assert.NotNull(source);
        Assert.False(string.IsNullOrWhiteSpace(source.Zh));
        Assert.False(string.IsNullOrWhiteSpace(source.En));
        Assert.DoesNotMatch("[\u4e00-\u9fff]", source.En);
    }

    [Fact]
    public void EveryStep_StatesItsSource() => Assert.All(CaseWorkflow.Steps, s => IsStated(s.Source));

    [Fact]
    public void EveryRequirement_StatesItsSource()
    {
        var requirements = CaseWorkflow.Steps.SelectMany(s => s.Requirements).ToList();

        Assert.NotEmpty(requirements);
        Assert.All(requirements, r => IsStated(r.Source));
    }

    [Fact]
    public void EveryDeadline_StatesItsSource() => Assert.All(DeadlineRules.All, d => IsStated(d.Source));

    [Fact]
    public void EveryCheck_StatesItsSource() => Assert.All(AgreementReview.Checks, c => IsStated(c.Source));

    /// <summary>Every source there is: of steps, requirements, deadlines and checks, with what it belongs to.</summary>
    private static IEnumerable<(string Of, Citation Source)> Everything =>
    [
        .. CaseWorkflow.Steps.Select(s => (s.Key, s.Source)), .. CaseWorkflow.Steps.SelectMany(s => s.Requirements.Select(r => ($"{s.Key}: {r.Code}", r.Source))),
        .. DeadlineRules.All.Select(d => (d.Kind.ToString(), d.Source)), .. AgreementReview.Checks.Select(c => (c.Code, c.Source)),
    ];

    // How many articles a statute has: a slip of the keyboard is noticed.
    private static readonly Dictionary<Statute, int> Lengths = new()
    {
        [Citations.PeoplesMediationLaw] = 35, [Citations.CivilProcedureLaw] = 306, [Citations.CivilProcedureInterpretation] = 550, [Citations.CivilCode] = 1260,
        [Citations.ConfirmationProvisions] = 13, [Citations.InvitedMediationProvisions] = 30, [Citations.OnlineMediationRules] = 30, [Citations.OnlineLitigationRules] = 39,
        [Citations.MedicalDisputeRegulation] = 56, [Citations.LabourDisputeLaw] = 54, [Citations.PetitionRegulation] = 50, [Citations.PersonalInformationLaw] = 74,
    };

    [Fact]
    public void EverySource_IsAnArticleOfAKnownStatuteOrSaysThatNoneFixesIt()
    {
        var statutes = typeof(Citations).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Statute>().ToList();
        var others = typeof(Citations).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Citation>().ToList();
        var unknown = Everything.Where(e => !others.Contains(e.Source)).SelectMany(e => Regex.Split(e.Source.Zh, "、?(?=《)").Where(part => part.Length > 0).Select(part => (e.Of, part)))
            .Where(p => !statutes.Any(s => p.part.StartsWith(s.Zh + "第", StringComparison.Ordinal)) || !Regex.IsMatch(p.part, "》第[一二三四五六七八九十百千零]+条"));
        var beyond = Everything.SelectMany(e => Lengths.SelectMany(l => Regex.Matches(e.Source.En, $@"(?<![\w'] ?){Regex.Escape(l.Key.En)} arts?\. ([0-9, ]+)").SelectMany(m => m.Groups[1].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries))
            .Where(n => int.Parse(n, null) > l.Value).Select(n => $"{e.Of}: {l.Key.En} has no article {n}")));

        Assert.Empty(unknown);
        Assert.Empty(beyond);
    }

    [Fact]
    public void EveryStatute_HasOneName()
    {
        var statutes = typeof(Citations).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Statute>().ToList();
        var named = statutes.Select(s => s.Zh).ToHashSet();

        Assert.Equal(statutes.Count, named.Count);
        Assert.Equal(statutes.Count, statutes.Select(s => s.En).Distinct().Count());
        Assert.All(typeof(Law).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (Citation)f.GetValue(null)!),
            c => Assert.Contains(c.Zh[..(c.Zh.IndexOf('》', StringComparison.Ordinal) + 1)], named));
    }
}
