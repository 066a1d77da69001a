using Mediation.Domain.Agreements;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Confirmation;

/// <summary>The list of Civil Procedure Law art. 205 and CPL Interpretation arts. 354-358, with what the machine found.</summary>
public sealed class ConfirmationChecklistTests
{
    [Fact]
    public async Task SoundApplication_HasOnlyTheQuestioningOpen()
    {
        var list = ConfirmationChecklist.For(await LoadedAsync(c => c.Case.Sessions[0].ClosedAt = c.Case.Sessions[0].OpenedAt.AddMinutes(40)));

        Assert.Equal(
            ["205(1)", "205(2)", "205(3)", "354", "355(1)", "355(2)", "355(3)", "355(4)", "355(5)", "356", "358(1)", "358(2)", "358(3)", "358(4)", "358(5)", "358(6)"],
            list.Select(i => i.Code));
        Assert.Equal("356", Assert.Single(list, i => i.NeedsAttention).Code);
        Assert.Equal("8月6日申请，到9月7日止", list.Single(i => i.Code == "205(2)").Found.Zh);
        Assert.Equal("filed 2026-08-06, window to 2026-09-07", list.Single(i => i.Code == "205(2)").Found.En);
    }

    [Fact]
    public async Task AgreementAfterFiveMinutes_IsFlaggedUnderFreeWill()
    {
        var context = await LoadedAsync(_ => { });

        Assert.Contains("前后只谈了5分钟", Flagged(context, "358(4)").Zh);
    }

    [Fact]
    public async Task Questioned_IsFoundWithItsTime()
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        stand.Clock.Now = new(2026, 8, 10, 2, 30, 0, TimeSpan.Zero);
        await stand.TakeAsync("question-parties", Judge, new QuestionPartiesInput { Together = true, Present = ["A1", "B1"], Record = "双方自愿，内容属实。" });

        var item = ConfirmationChecklist.For(await stand.ContextAsync(Judge)).Single(i => i.Code == "356");

        Assert.Equal((false, "10:30已核实"), (item.NeedsAttention, item.Found.Zh));
    }

    [Fact]
    public async Task MissingMandates_AreCounted()
    {
        var context = await LoadedAsync(c => c.Case.Parties[0].MandatesOnFile = 29);

        Assert.Equal("某村二组31户授权书29份，应有31份", Flagged(context, "354").Zh);
    }

    [Fact]
    public async Task FiledAfterTheWindow_IsFlagged()
    {
        var context = await LoadedAsync(c => c.Confirmation!.FiledAt = new DateTime(2026, 9, 7, 16, 1, 0, DateTimeKind.Utc));

        Assert.Equal("9月8日申请，到9月7日止", Flagged(context, "205(2)").Zh);
    }

    [Fact]
    public async Task FiledInTheLastMinuteOfTheWindow_IsNotFlagged()
    {
        var context = await LoadedAsync(c => c.Confirmation!.FiledAt = new DateTime(2026, 9, 7, 15, 59, 0, DateTimeKind.Utc));

        Assert.DoesNotContain(ConfirmationChecklist.For(context), i => i.Code == "205(2)" && i.NeedsAttention);
    }

    [Fact]
    public async Task MissingSignature_IsFlagged()
    {
        var context = await LoadedAsync(c => c.Confirmation!.Signatures.RemoveAt(2));

        Assert.Equal("签名不齐", Flagged(context, "205(1)").Zh);
    }

    [Fact]
    public async Task ForeignCourt_IsFlagged()
    {
        var context = await LoadedAsync(c => c.Confirmation!.CourtId = PoliceId);

        Assert.Equal("法院不在名册", Flagged(context, "355(2)").Zh);
    }

    [Fact]
    public async Task StatusRelation_IsFlaggedUnderItsGroundAndNotElsewhere()
    {
        var context = await LoadedAsync(c => c.Case.Agreements[0].Obligations[4].Subject = "双方同意离婚");
        var list = ConfirmationChecklist.For(context);

        Assert.True(list.Single(i => i.Code == "355(3)").NeedsAttention);
        Assert.False(list.Single(i => i.Code == "355(4)").NeedsAttention);
        Assert.False(list.Single(i => i.Code == "355(5)").NeedsAttention);
    }

    [Fact]
    public void WithoutApplication_IsRefused() => Assert.Throws<InvalidOperationException>(() => ConfirmationChecklist.For(new DomainCase().As("judge")));

    private static Domain.Text Flagged(StepContext context, string code)
    {
        var item = ConfirmationChecklist.For(context).Single(i => i.Code == code);
        Assert.True(item.NeedsAttention);
        return item.Found;
    }

    private static async Task<StepContext> LoadedAsync(Action<StepContext> change)
    {
        await using var stand = await CaseStand.UnderReview.OpenAsync();
        var context = await stand.ContextAsync(Judge);
        Assert.Contains(context.Case.Deadlines, d => d.Kind == DeadlineKind.D32);
        Assert.Equal(SigningMethod.OnPaper, context.Confirmation!.Signatures[0].Method);
        change(context);
        return context;
    }
}
