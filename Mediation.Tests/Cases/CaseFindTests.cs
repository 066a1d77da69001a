using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow.Steps;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Mediation.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>How much of a case each reader finds.</summary>
public sealed class CaseFindTests
{
    private static readonly string[] People = ["张某甲", "李某乙", "王某丙"];

    [Fact]
    public async Task HandlingMediatorDirectorAndRegistrar_ReadTheWholeFile()
    {
        await using var stand = await CaseStand.Effective.OpenAsync();

        foreach (var reader in new[] { Feng, Director, Registrar })
        {
            var view = (await stand.FindAsync(reader))!;
            Assert.Equal(ReadLevel.Full, view.Level);
            Assert.StartsWith("2023年5月27日双方签订", view.Facts);
            Assert.Equal(["甲", "乙"], view.Parties.Select(p => p.Mark));
            Assert.Equal(People, view.Parties.SelectMany(p => p.Representatives).Select(r => r.Name));
            Assert.Equal("土地流转合同", Assert.Single(view.Evidence).Title);
            Assert.Equal(Money.Yuan(102_600m), view.Agreement!.SharesTotal);
            Assert.Equal(["人民调解协议书", "人民调解协议书（待签稿）", "人民调解记录", "指派（选定）人民调解员记录", "权利义务告知书", "人民调解受理登记表", "公安机关移送人民调解函"], view.Papers.Select(p => p.Title.Zh));
            Assert.Contains(view.Events, e => e.ActorName == Feng.Name);
        }
    }

    [Fact]
    public async Task ThatAndWhenOffersWereMade_IsToldToThoseWhoMediateAlone()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        await stand.TakeAsync("note-caucus", Feng, new NoteCaucusInput { Party = "A1", Words = "违约金可以不要。" });

        Assert.Contains((await stand.FindAsync(Feng))!.Events, e => e.Happened.Zh.Contains("背对背", StringComparison.Ordinal));
        foreach (var reader in new[] { Director, Registrar })
        {
            var view = (await stand.FindAsync(reader))!;
            Assert.Equal(ReadLevel.Full, view.Level);
            Assert.DoesNotContain(view.Events, e => e.Happened.Zh.Contains("背对背", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("0001", true)]
    [InlineData("第1号", true)]
    [InlineData("第１号", true)]
    [InlineData("123456", false)]
    [InlineData("(某镇)人调字[2026]第1号", true)]
    [InlineData("(某镇)人调字[2026]第2号", false)]
    [InlineData("2", false)]
    public async Task ShortNumber_FindsTheCase(string typed, bool found)
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        Assert.Equal(found, (await stand.Cases.ListAsync(Feng, typed)).Any(r => r.Id == stand.Id));
    }

    [Fact]
    public async Task WhoHasYetToSignTheRecord_IsAListToChooseFrom()
    {
        await using var stand = await CaseStand.Drafting.OpenAsync();
        await stand.TakeAsync("sign-record", Feng, new SignRecordInput { Person = "张某甲", Method = SigningMethod.OnPaper, Understood = true });
        var open = (await stand.FindAsync(Feng))!.Options.Of(Domain.Workflow.FieldKind.RecordSigner);
        Assert.Contains(open, o => o is { Value: "A1|李某乙", Label.Zh: "李某乙（第1次会）" });
        Assert.DoesNotContain(open, o => o.Label.Zh.StartsWith("张某甲", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SittingThatGoesOn_IsTheMediatorsMove()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        Assert.True(Assert.Single(await stand.Cases.ListAsync(Feng)).IsMine);
        Assert.False(Assert.Single(await stand.Cases.ListAsync(Registrar)).IsMine);
    }

    [Fact]
    public async Task FullView_ShowsNumbersOfPeopleOnlyInPart()
    {
        await using var stand = await CaseStand.Confirmed.OpenAsync();

        foreach (var reader in new[] { Feng, Director, Registrar, Judge, Clerk })
        {
            var json = ViewJson.Of((await stand.FindAsync(reader))!);
            Assert.Contains($"{D1.ZhangId[..6]}********{D1.ZhangId[^4..]}", json);
            Assert.All(new[] { D1.ZhangId, D1.LiId, D1.WangId, D1.ZhangPhone, D1.LiPhone, D1.WangPhone }, number => Assert.DoesNotContain(number, json));
        }
    }

    [Fact]
    public async Task MediatorOfTheCommittee_ReadsASummaryWithoutNames()
    {
        await using var stand = await CaseStand.Confirmed.OpenAsync();

        var view = (await stand.FindAsync(Chu))!;

        Assert.Equal(ReadLevel.Summary, view.Level);
        Assert.Equal("渝某甲观光农业有限公司", view.Respondents);
        Assert.Equal(("", ""), (view.Facts, view.Claims));
        Assert.Null(view.Agreement);
        Assert.Empty(view.Parties);
        Assert.Empty(view.Evidence);
        Assert.Empty(view.Papers);
        Assert.Empty(view.Offers);
        Assert.All(view.Events, e => Assert.Equal("", e.ActorName));
        var json = ViewJson.Of(view);
        Assert.All(People, name => Assert.DoesNotContain(name, json));
        Assert.Contains("甲方张*签名", json);
    }

    [Fact]
    public async Task SummaryOfACaseBetweenPeople_NamesNobodyAnywhere()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = new CaseBuilder(database);
        await built.TakeAsync("refer", Officer, BetweenPeople());
        await built.TakeAsync("begin-asking", Registrar);
        await built.TakeAsync("accept", Registrar);
        var clock = new SetClock { Now = new(built.Now, TimeSpan.Zero) };
        var queries = new CaseQueries(database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), clock);

        var view = (await queries.FindAsync(built.CaseId, Chu))!;
        var row = Assert.Single(await queries.ListAsync(Chu));

        Assert.Equal(("赵*", "钱*"), (view.Applicants, view.Respondents));
        Assert.Equal(("赵*", "钱*"), (row.Applicants, row.Respondents));
        Assert.All(new[] { "赵某庚", "钱某辛" }, name =>
        {
            Assert.DoesNotContain(name, ViewJson.Of(view));
            Assert.DoesNotContain(name, ViewJson.Of(row));
        });
        Assert.Contains("赵某庚", ViewJson.Of((await queries.FindAsync(built.CaseId, Registrar))!));
        Assert.Empty(await queries.ListAsync(Chu, "赵某庚"));
        Assert.Single(await queries.ListAsync(Chu, "赵"));
        Assert.Single(await queries.ListAsync(Registrar, "赵某庚"));
    }

    [Fact]
    public async Task RestrictedFile_IsMaskedForTheRegistrarAndTheJusticeOfficeAfterAcceptance()
    {
        await using var database = await TestDatabase.CreateAsync();
        var built = new CaseBuilder(database);
        var adult = BetweenPeople();
        adult.Parties[0] = adult.Parties[0] with { IdNumber = "50000020170601501X", Representatives = [new() { Name = "吴某己", Capacity = Domain.Parties.Capacity.Guardian }] };
        await built.TakeAsync("refer", Officer, adult);
        var queries = new CaseQueries(database.Services.GetRequiredService<IDbContextFactory<MediationDbContext>>(), new SetClock { Now = new(built.Now, TimeSpan.Zero) });
        Assert.Equal("赵某庚", (await queries.FindAsync(built.CaseId, Registrar))!.Applicants);
        await built.TakeAsync("begin-asking", Registrar);
        await built.TakeAsync("accept", Registrar);

        foreach (var reader in new[] { Registrar, JusticeOffice })
        {
            var view = (await queries.FindAsync(built.CaseId, reader))!;
            Assert.Equal(("赵*", ""), (view.Applicants, view.Facts));
            Assert.DoesNotContain("赵某庚", ViewJson.Of(view));
        }
        Assert.True((await queries.FindAsync(built.CaseId, Director))!.Grade.IsRestricted);
        Assert.Null(await queries.FindContextAsync(built.CaseId, Registrar));
    }

    [Fact]
    public async Task OtherCommitteeAdministratorAndNobody_FindNothing()
    {
        await using var stand = await CaseStand.Confirmed.OpenAsync();
        var stranger = new Actor("x", "某人", new HashSet<Role> { Role.Judge, Role.Director, Role.Mediator, Role.PoliceOfficer });

        Assert.All(new[] { OtherMediator, Administrator, stranger }, reader => Assert.Null(stand.FindAsync(reader).Result));
        Assert.Null(await stand.Cases.FindAsync(Guid.NewGuid(), Director));
    }

    [Fact]
    public async Task PoliceOfficer_ReadsASummaryWithNamesAndTheirOwnLetter()
    {
        await using var stand = await CaseStand.Confirmed.OpenAsync();

        var view = (await stand.FindAsync(Officer))!;

        Assert.Equal((ReadLevel.Summary, ""), (view.Level, view.Facts));
        Assert.Equal("某村二组31户", view.Applicants);
        Assert.Contains(view.Events, e => e.Happened.Zh == "甲方张某甲签名");
        Assert.Equal("公安机关移送人民调解函", Assert.Single(view.Papers).Title.Zh);
        Assert.Null(view.Agreement);
        Assert.Equal(13, (await stand.FindAsync(Director))!.Papers.Count);
    }

    [Fact]
    public async Task PoliceOfficer_OpensTheNoticeAndTheReply()
    {
        await using var stand = await CaseStand.Mediating.OpenAsync();
        await stand.TakeAsync("end-without-agreement", Feng, new EndInput { Reason = EndReason.TooFarApart, Note = "差距太大", Remedies = [Remedy.Suit] });

        Assert.Equal(["终止调解通知书", "公安机关移送人民调解函"], (await stand.FindAsync(Officer))!.Papers.Select(p => p.Title.Zh));
        Assert.Empty((await stand.FindAsync(Chu))!.Papers);
        Assert.Empty((await stand.FindAsync(JusticeOffice))!.Papers);
    }

    [Fact]
    public async Task Court_FindsNothingBeforeFilingAndEverythingAfter()
    {
        await using (var before = await CaseStand.Effective.OpenAsync())
        {
            await before.TakeAsync("prepare-confirmation", Feng, new PrepareConfirmationInput { Court = "渝0106", EveryoneChooses = true });
            Assert.Null(await before.FindAsync(Judge));
            Assert.Null(await before.FindAsync(Clerk));
        }

        await using var after = await CaseStand.Filed.OpenAsync();
        var otherCourt = Judge with { HostBodyId = PoliceId };
        Assert.Equal(ReadLevel.Full, (await after.FindAsync(Judge))!.Level);
        Assert.Equal(ReadLevel.Full, (await after.FindAsync(Clerk))!.Level);
        Assert.NotEqual(ReadLevel.Full, (await after.FindAsync(otherCourt))?.Level);
    }

    [Fact]
    public async Task JusticeOffice_ReadsASummaryOfItsRegionOnly()
    {
        await using var stand = await CaseStand.Drafting.OpenAsync();

        var view = (await stand.FindAsync(JusticeOffice))!;

        Assert.Equal((ReadLevel.Summary, ""), (view.Level, view.Facts));
        Assert.Empty(view.Parties);
        Assert.Empty(view.Offers);
        Assert.Null(await stand.FindAsync(JusticeOffice with { RegionCode = "500105" }));
    }

    [Theory]
    [InlineData("feng", true)]
    [InlineData("director", true)]
    [InlineData("judge", true)]
    [InlineData("chu", false)]
    [InlineData("officer", false)]
    [InlineData("justice", false)]
    [InlineData("administrator", false)]
    public async Task Context_IsForThoseWhoReadTheWholeFile(string who, bool found)
    {
        await using var stand = await CaseStand.Filed.OpenAsync();
        var reader = new[] { Feng, Director, Judge, Chu, Officer, JusticeOffice, Administrator }.Single(a => a.Id == who);

        Assert.Equal(found, await stand.Cases.FindContextAsync(stand.Id, reader) is not null);
    }

    private static ReferInput BetweenPeople()
    {
        var input = D1.Referral();
        (input.Subject, input.Materials, input.ConsentEvidence) = ("赵某庚与钱某辛借款纠纷", "钱某辛写的借条", "赵某庚、钱某辛当日签字同意");
        input.Parties =
        [
            new() { Side = Side.Applicant, Kind = PartyKind.Person, Name = "赵某庚", Phone = D1.ZhangPhone },
            new() { Side = Side.Respondent, Kind = PartyKind.Person, Name = "钱某辛", Phone = D1.WangPhone },
        ];
        return input;
    }
}
