using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>K32-K41: what is looked at when a signed agreement goes to the court.</summary>
public sealed class FilingReviewTests
{
    private static string[] Blocks(DomainCase c) => [.. FilingReview.Run(c.As("mediator")).Where(f => f.Level == FindingLevel.Block).Select(f => f.Check)];

    private static DomainCase Signed() => Journeys.Prepared().ApplicationSigned();

    private static DomainCase With(Action<MediationCase> change)
    {
        var c = Signed();
        change(c.Case);
        return c;
    }

    [Fact]
    public void CompleteApplication_HasNothingThatBlocks()
    {
        Assert.Empty(Blocks(Signed()));
        Assert.Empty(Signed().WhyNot("mediator", "file-confirmation"));
    }

    [Fact]
    public void WhatIsMissing_IsFoundByItsCode()
    {
        Assert.Equal(["K32"], Blocks(With(k => k.Agreement!.Signatures.RemoveAll(s => s.Name == "李某乙"))));
        Assert.Equal(["K32"], Blocks(With(k => k.Agreement!.Signatures[0].TextDigest = "another")));
        Assert.Equal(["K32"], Blocks(With(k => k.Agreement!.FinalisedAt = k.Agreement.FinalisedAt!.Value.AddDays(1))));
        Assert.Equal(["K33"], Blocks(With(k => k.Agreement!.Signatures.RemoveAll(s => s.PartyKey.Length == 0))));
        Assert.Equal(["K34"], Blocks(With(k => k.Agreement!.SealedAt = null)));
        Assert.Equal(["K34"], Blocks(With(k => k.CommitteeId = Guid.NewGuid())));
        Assert.Equal(["K37"], Blocks(With(k => k.Confirmation!.Signatures.RemoveAt(0))));
        Assert.Equal(["K38"], Blocks(With(k => k.Confirmation!.CourtId = Guid.NewGuid())));
        Assert.Equal(["K38", "K39"], Blocks(With(k => k.Origin = CaseOrigin.CourtEntrusted)));
        Assert.Equal(["K40"], Blocks(With(k => k.Agreement!.Form = AgreementForm.Oral)));
    }

    [Fact]
    public void WindowThatHasClosed_Blocks()
    {
        Assert.DoesNotContain("K35", Blocks(Signed().At("2026-09-07T23:59")));
        Assert.Contains("K35", Blocks(Signed().At("2026-09-08T00:00")));
    }

    [Theory]
    [InlineData("身份证明")]
    [InlineData("送达地址和电话")]
    [InlineData("授权书1份")]
    [InlineData("特别授权书")]
    public void Attachments_AreNamedOneByOne(string missing)
    {
        var c = With(k =>
        {
            var (group, company) = (k.FindParty("A1")!, k.FindParty("B1")!);
            if (missing == "身份证明") company.CreditCode = null;
            if (missing == "送达地址和电话") company.Address = "";
            if (missing == "授权书1份") group.MandatesOnFile = 30;
            if (missing == "特别授权书") company.Representatives.Add(new() { Name = "陈某未", Capacity = Capacity.Agent });
        });

        Assert.Contains(missing, Assert.Single(FilingReview.Run(c.As("mediator")), f => f.Check == "K41").Sentence.Zh);
        var refusal = c.Refused("mediator", "file-confirmation");
        Assert.Equal(("filing", Law.Cpi354), (refusal.Code, refusal.Source));
    }

    [Fact]
    public void TransferOfTitle_NeedsItsEvidence()
    {
        var c = With(k => k.Agreement!.Obligations[0].Further = "协助甲方办理过户登记");
        Assert.Contains("财产权利证明", Assert.Single(FilingReview.Run(c.As("mediator")), f => f.Check == "K41").Sentence.Zh);
        c.Case.Evidence.Add(new() { Title = "不动产权证复印件" });
        Assert.DoesNotContain("K41", Blocks(c));
    }

    [Fact]
    public void LastDayBeyondTheWindow_TellsThemToApplyNow()
    {
        var finding = Assert.Single(FilingReview.Run(Signed().As("mediator")), f => f.Check == "K36");
        Assert.Equal(FindingLevel.Warn, finding.Level);
        Assert.Contains("2026年9月7日前就申请", finding.Sentence.Zh);
    }

    [Fact]
    public void EverythingPerformed_NeedsNoConfirmation()
    {
        var c = Signed().Paid(1, "2026-08-06").Paid(2, "2026-08-06");
        Assert.Contains("不用再申请确认", Assert.Single(FilingReview.Run(c.As("mediator")), f => f.Check == "K36").Sentence.Zh);
    }
}
