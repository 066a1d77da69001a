using Mediation.Domain;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Fulfilment;
using Mediation.Domain.Workflow;
using Mediation.Tests.Support;
using Mediation.Web.Data;
using Mediation.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Tests.Play;

/// <summary>The scenarios of local practice, played through the one write path: what each of them asserts.</summary>
public sealed class ScenarioTests
{
    [Theory]
    [InlineData("d1.json")]
    [InlineData("d2.json")]
    [InlineData("d3.json")]
    [InlineData("d4.json")]
    [InlineData("d6.json")]
    [InlineData("d7.json")]
    public async Task EveryScenario_GoesAsWrittenAndLeavesAWholeChain(string script)
    {
        await using var bench = new PlayBench();
        var (code, output, errors) = await bench.PlayAsync(PlayBench.Script(script));
        Assert.True(code == 0, output[^Math.Min(1500, output.Length)..] + errors);
        Assert.Empty((await bench.Services.GetRequiredService<ChainVerifier>().VerifyAsync()).Flaws);
    }

    [Fact]
    public async Task D1_TheYearsToComeAreRemindedOf()
    {
        var (c, _) = await PlayedAsync("d1.json");
        Assert.Equal([2027, 2028, 2029], c.Deadlines.Where(d => d.Kind == DeadlineKind.D30 && d.StoppedAt is null).Select(d => d.DueOn.Year));
        Assert.Contains((new DateOnly(2027, 5, 20), 7), c.Deadlines.Single(d => d.DueOn == new DateOnly(2027, 5, 27)).ReminderDays(Domain.Rules.RuleValues.Standard));
        Assert.Equal("102,600.00", Money.Sum(c.Agreement!.Shares.Select(s => s.Amount)).ToString());
    }

    [Fact]
    public async Task D2_WithoutAgreementThereIsNoWayToConfirmationAndTheCourtGetsTheUndisputedFacts()
    {
        var (c, output) = await PlayedAsync("d2.json");
        Assert.Contains("× effective", output);
        Assert.Contains("× remedies", output);
        Assert.Empty(c.Confirmations);
        var clock = c.Deadlines.Single(d => d.Kind == DeadlineKind.D09);
        Assert.Equal((new DateOnly(2026, 7, 2), new DateOnly(2026, 8, 1), new DateOnly(2026, 8, 3)), (clock.TriggerOn, clock.NominalOn, clock.DueOn));
        var reply = Assert.IsType<ReplyPaper>(Paper.Read(c.Documents.Last(d => d.Kind == DocumentKind.Reply)));
        Assert.Equal("某区人民法院", reply.To);
        Assert.Contains(reply.UndisputedFacts, f => f.Contains("98.6平方米"));
        Assert.Contains(reply.UndisputedFacts, f => f.Contains("报修5次"));
        Assert.All(c.Documents, d => { Assert.DoesNotContain("八成", d.Model); Assert.DoesNotContain("六成", d.Model); });
        Assert.Equal([("A1", Satisfaction.Satisfied), ("B1", Satisfaction.Neutral)], c.Ratings.Select(r => (r.PartyKey, r.Level)));
        Assert.Contains(nameof(Remedy.Suit), c.RemediesTold);
    }

    [Fact]
    public async Task D3_TheGuardianSignsTheFileIsRestrictedAndTheWindowCloses()
    {
        var (c, output) = await PlayedAsync("d3.json");
        Assert.Equal(["吴某己", "郑某庚"], c.Agreement!.Signatures.Where(s => s.PartyKey.Length > 0).Select(s => s.Name));
        Assert.Contains("× signatory", output);
        Assert.Contains("confirmation-window 还差：在2026年5月29日前申请（生效起30日）", output);
        var registrar = DemonstrationAccounts.All.Single(a => a.Key == "registrar").Actor;
        var mediator = DemonstrationAccounts.All.Single(a => a.Key == "mediator").Actor;
        var colleague = DemonstrationAccounts.All.Single(a => a.Key == "mediator2").Actor;
        Assert.Equal((ReadLevel.Summary, ReadLevel.Full, ReadLevel.Summary), (CaseAccess.LevelOf(registrar, c), CaseAccess.LevelOf(mediator, c), CaseAccess.LevelOf(colleague, c)));
        Assert.Equal(new DateOnly(2026, 6, 3), c.Agreement.Ledger.Single(r => r.Number == 2).PerformedOn);
        Assert.Empty(c.Confirmations);
        Assert.Equal(Satisfaction.VerySatisfied, c.FollowUps.Single().Satisfaction);
    }

    [Fact]
    public async Task D4_TheOralAgreementHasItsSheetAndClosesTheSameDayWithACall()
    {
        var (c, _) = await PlayedAsync("d4.json");
        Assert.Equal(AgreementForm.Oral, c.Agreement!.Form);
        Assert.Contains(c.Documents, d => d.Kind == DocumentKind.OralAgreement);
        Assert.Equal((CaseState.Closed, new DateOnly(2026, 10, 3), "电话"), (c.State, StepContext.DayOf(c.ClosedAt!.Value), c.FollowUps.Single().How));
        Assert.True(c.Agreement.EffectiveAt - c.RegisteredAt < TimeSpan.FromMinutes(35));
        Assert.Equal(("某区市场监督管理局", false), (c.Reports.Single().To, c.Reports.Single().IsDanger));
        Assert.DoesNotContain(c.Deadlines, d => d.Kind == DeadlineKind.D32);
        Assert.Equal([Satisfaction.Satisfied, Satisfaction.VerySatisfied], c.Ratings.Select(r => r.Level));
    }

    [Fact]
    public async Task D6_TheRejectedAgreementIsKeptAndTheNewOneIsConfirmedByItself()
    {
        var (c, output) = await PlayedAsync("d6.json");
        Assert.Contains("× review 还差：第一条没有日期", output);
        Assert.Contains("第一条写了“尽快”", output);
        Assert.Contains("第二条写了“合理”", output);
        Assert.Equal(["K11/1", "K11/2", "K14/1", "K14/2"], c.Agreements[0].Overrides.Select(o => $"{o.Check}/{o.Clause}").Order(StringComparer.Ordinal));
        Assert.All(c.Agreements[0].Overrides, o => Assert.Equal("曹某戌", o.By));
        Assert.Equal([(1, ConfirmationState.Rejected, Ground358.Unclear), (2, ConfirmationState.Confirmed, (Ground358?)null)], c.Confirmations.Select(a => (a.Number, a.State, a.Ground358)));
        Assert.Equal([new DateOnly(2026, 5, 22), new(2026, 6, 4)], c.Confirmations.Select(a => StepContext.DayOf(a.DecidedAt!.Value)));
        Assert.Equal($"{c.Agreements[0].Number}-补1", c.Agreement!.Number);
        Assert.NotNull(c.Agreements[0].ReplacedAt);
        Assert.Equal(c.Agreements[0].TextDigest, AgreementText.Digest(c.Agreements[0], [.. c.InOrder.Where(p => p.Key != "C1")]));
        Assert.Equal(["B1", "B1", "C1"], c.Agreement.Obligations.Select(o => o.DebtorKey));
        Assert.Equal("2.40", c.Agreement.Obligations[1].LateChargePerDay.ToString());
    }

    [Fact]
    public async Task D7_EnforcementComesOnlyAfterTheRulingAndAnUnpaidDay()
    {
        var (c, output) = await PlayedAsync("d7.json");
        Assert.Contains("× petitionClass", output);
        Assert.Contains("× leader", output);
        Assert.Contains("× ruling-valid", output);
        Assert.Contains("× due-and-unpaid", output);
        Assert.Equal((14, "186,400.00", "186,400.00"), (c.Agreement!.Shares.Count, Money.Sum(c.Agreement.Shares.Select(s => s.Amount)).ToString(), c.Agreement.FirmTotal.ToString()));
        Assert.Equal((RiskGrade.A, "杨某午", new DateOnly(2026, 1, 15)), (c.Risk, c.LeaderName, c.JointMeetingOn));
        var enforcement = c.Enforcement!;
        Assert.Equal(("B1 C1", "93,200.00", EnforcementOutcome.Paid), (enforcement.DebtorKeys, enforcement.Claimed.ToString(), enforcement.Outcome));
        Assert.True(enforcement.AppliedAt > c.Confirmation!.DecidedAt && StepContext.DayOf(enforcement.AppliedAt) > c.Agreement.Ledger[1].DueOn);
        Assert.Single(c.Documents, d => d.Kind == DocumentKind.EnforcementApplication);
        var reply = Assert.IsType<ReplyPaper>(Paper.Read(c.Documents.Last(d => d.Kind == DocumentKind.Reply)));
        Assert.Equal("某镇信访办公室", reply.To);
        Assert.Contains("93,200.00", string.Join('\n', reply.Performance));
    }

    private static async Task<(MediationCase Case, string Output)> PlayedAsync(string script)
    {
        await using var bench = new PlayBench();
        var (code, output, errors) = await bench.PlayAsync(PlayBench.Script(script));
        Assert.True(code == 0, output + errors);
        return (await bench.OnlyCaseAsync(), output);
    }
}
