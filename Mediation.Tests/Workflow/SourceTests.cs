using System.Reflection;
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
