using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Fulfilment;
using Mediation.Domain.Rules;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Rules;

/// <summary>What the law leaves open is a setting with the proposed value, and each setting changes what the product does.</summary>
public sealed class RuleSettingsTests
{
    [Fact]
    public void Proposals_AreThoseOfTheReference()
    {
        var proposed = RuleSettings.All.ToDictionary(s => s.Key, s => (s.Default, s.Certainty));
        Assert.Equal(RuleSettings.All.Count, proposed.Count);
        Assert.Equal((5, Certainty.Uncertain), proposed["keep-short"]);
        Assert.Equal((10, Certainty.Uncertain), proposed["keep-long"]);
        Assert.Equal((5, Certainty.Proposed), proposed["keep-floor"]);
        Assert.Equal((1, Certainty.Proposed), proposed["objection-changes-mediator"]);
        Assert.Equal((0, Certainty.Proposed), proposed["oral-instalments"]);
        Assert.Equal((15, Certainty.Proposed), proposed["short-session"]);
        Assert.Equal((7, Certainty.Proposed), proposed["remind-first"]);
        Assert.All(RuleSettings.All, s => Assert.InRange(s.Default, s.Least, s.Most));
        Assert.All(RuleSettings.All, s => Assert.False(string.IsNullOrWhiteSpace(s.Source.Zh)));
    }

    [Fact]
    public void CertaintyOfAnOpenLength_IsShownAsItIs()
    {
        Assert.Equal(Certainty.Practice, DeadlineRules.Of(DeadlineKind.D43).Certainty);
        Assert.Equal(Certainty.Proposed, DeadlineRules.Of(DeadlineKind.D08).Certainty);
        Assert.True(DeadlineLengths.Standard.With(DeadlineKind.D08, 60).Ok);
    }

    [Theory]
    [InlineData(2, Satisfaction.Neutral, false)]
    [InlineData(2, Satisfaction.Dissatisfied, true)]
    [InlineData(3, Satisfaction.Neutral, true)]
    [InlineData(1, Satisfaction.Dissatisfied, false)]
    public void LowRating_IsFromTheLevelThatIsSet(int threshold, Satisfaction level, bool calls)
    {
        var c = Journeys.Performed();
        c.Rules = RuleValues.Standard.With(RuleSettings.LowRating, threshold).Value;
        c.Take("mediator", "rate-service", new RateServiceInput { Party = "A1", Level = level, Manner = RatingManner.Telephone });
        Assert.Equal(calls, c.Case.Deadlines.Any(d => d.Kind == DeadlineKind.D31Rating));
    }

    [Theory]
    [InlineData(15, 14, true)]
    [InlineData(15, 15, false)]
    [InlineData(30, 29, true)]
    [InlineData(10, 14, false)]
    public void HurriedSession_IsUnderTheMinutesThatAreSet(int set, int minutes, bool warns)
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙").Session(minutes, "A1 B1");
        var rules = RuleValues.Standard.With(RuleSettings.ShortSession, set).Value;
        Assert.Equal(warns, Domain.Agreements.Review.AgreementReview.Run(draft.Subject with { Rules = rules }).Any(f => f.Check == "K44"));
    }

    [Fact]
    public void OralInstalments_AreAllowedOnlyByTheSettingAndMustAddUp()
    {
        var c = LastingCases.AtTheCounter();
        ObligationInput clause = new()
        {
            Kind = ObligationKind.PayByInstalments, Debtor = "B1", Creditor = "A1", Subject = "退货款", Amount = "680.00", Acceleration = Acceleration.AllDue, Manner = "扫码",
            Instalments = [new() { DueOn = new(2026, 10, 20), Amount = "340.00" }, new() { DueOn = new(2026, 11, 20), Amount = "340.00" }],
        };
        var input = LastingCases.Oral with { Obligations = [clause] };
        Assert.Equal(["obligations[0].kind"], c.Faults("mediator", "record-oral-agreement", input));
        c.Rules = RuleValues.Standard.With(RuleSettings.OralInstalments, 1).Value;
        Assert.Equal(["obligations"], c.Faults("mediator", "record-oral-agreement", LastingCases.Oral with { Obligations = [clause with { Amount = "700.00" }] }));
        Assert.Equal(["obligations[0].amount"], c.Faults("mediator", "record-oral-agreement", LastingCases.Oral with { Obligations = [clause with { Amount = null }] }));
        c.Take("mediator", "record-oral-agreement", input).Take("mediator", "oral-takes-effect");
        Assert.Equal([new DateOnly(2026, 10, 20), new(2026, 11, 20)], c.Case.Agreement!.Ledger.Select(r => r.DueOn!.Value));
        Assert.Equal(2, c.Case.Deadlines.Count(d => d.Kind == DeadlineKind.D31));
    }
}
