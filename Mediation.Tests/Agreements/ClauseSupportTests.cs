using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Evidence;
using Mediation.Domain.Sessions;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>Which lines of the record and which evidence are laid beside a clause.</summary>
public sealed class ClauseSupportTests
{
    private static readonly DateTime At = new(2026, 8, 6, 7, 0, 0, DateTimeKind.Utc);
    private readonly MediationCase _case = new();

    private static Obligation Rent => new() { Number = 1, Kind = ObligationKind.Pay, Subject = "土地流转费", Amount = Money.Yuan(51_300m), DueOn = new(2026, 9, 30) };

    [Theory]
    [InlineData("公司认可欠51,300.00元。")]
    [InlineData("公司认可欠51300元。")]
    [InlineData("公司认可欠51,300元。")]
    [InlineData("9月30日前给。")]
    [InlineData("说的是流转的事。")]
    public void AmountDayOrMatter_TiesALineToTheClause(string words)
    {
        Say(StatementKind.Said, words);

        Assert.Equal(words, Assert.Single(ClauseSupport.Statements(Rent, _case)).Of.Words);
    }

    [Theory]
    [InlineData("双方同意支付，协议以后再写。")]
    [InlineData("10月30日前给。")]
    [InlineData("19月30日前给。")]
    [InlineData("欠5,130.00元。")]
    public void OtherWords_DoNot(string words)
    {
        Say(StatementKind.Said, words);

        Assert.Empty(ClauseSupport.Statements(Rent, _case));
    }

    [Fact]
    public void ConfirmedFacts_ComeFirstAndThreeAreEnough()
    {
        foreach (var words in new[] { "流转费没付。", "土地流转费51,300.00元。", "流转的合同在。" }) Say(StatementKind.Said, words);
        Say(StatementKind.ConfirmedFact, "流转费未付属实。");

        var lines = ClauseSupport.Statements(Rent, _case);

        Assert.Equal(3, lines.Count);
        Assert.Equal(["流转费未付属实。", "土地流转费51,300.00元。"], lines.Take(2).Select(l => l.Of.Words));
    }

    [Fact]
    public void LawCourseAndCaucusNotes_AreNeverSupport()
    {
        foreach (var kind in Enum.GetValues<StatementKind>().Where(k => k is not (StatementKind.Said or StatementKind.Answer or StatementKind.ConfirmedFact))) Say(kind, "土地流转费51,300.00元");
        _case.CaucusNotes.Add(new CaucusNote { PartyKey = "B1", Words = "土地流转费51,300.00元，" + D1.CaucusWords });

        Assert.Empty(ClauseSupport.Statements(Rent, _case));
    }

    [Fact]
    public void Evidence_IsFoundByTitleAndByWhatItShows()
    {
        _case.Evidence.Add(new EvidenceItem { Number = 1, Title = "照片" });
        _case.Evidence.Add(new EvidenceItem { Number = 2, Title = "转账记录", Shows = "付过51,300.00元" });
        _case.Evidence.Add(new EvidenceItem { Number = 3, Title = "土地流转合同", Shows = "面积和单价" });

        Assert.Equal([2, 3], ClauseSupport.Evidence(Rent, _case).Select(e => e.Of.Number));
        Assert.Equal(["金额51,300.00元", "说到“土地”"], ClauseSupport.Evidence(Rent, _case).Select(e => e.By[0].Zh));
    }

    [Theory]
    [InlineData("欠151,300.00元。", false)]
    [InlineData("欠51,300.50元。", false)]
    [InlineData("欠51300元。", true)]
    [InlineData("一共51,300.00。", true)]
    public void Amount_IsFoundWholeOrNotAtAll(string words, bool found)
    {
        Say(StatementKind.Said, words);

        Assert.Equal(found, ClauseSupport.CarriesAmount(Rent, _case));
    }

    [Fact]
    public void PaperTheClauseNames_IsItsEvidence()
    {
        _case.Evidence.Add(new EvidenceItem { Number = 1, Title = "收条" });
        var clause = new Obligation { Number = 1, Subject = "货款", Further = "以收条为准" };

        Assert.Equal("条款写到这份证据", Assert.Single(Assert.Single(ClauseSupport.Evidence(clause, _case)).By).Zh);
    }

    private void Say(StatementKind kind, string words)
    {
        if (_case.Sessions.Count == 0) _case.Sessions.Add(new Session { Number = 1, OpenedAt = At });
        var lines = _case.Sessions[0].Statements;
        lines.Add(new Statement { Number = lines.Count + 1, At = At.AddMinutes(lines.Count), Kind = kind, Words = words });
    }
}
