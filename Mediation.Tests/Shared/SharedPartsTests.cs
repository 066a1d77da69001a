using System.Globalization;
using Bunit;
using Mediation.Web.Shared;
using Mediation.Web.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Mediation.Tests.Shared;

/// <summary>The pieces every page is put together from, in both languages.</summary>
public sealed class SharedPartsTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 9, 21);

    public SharedPartsTests() => Services.AddLocalization();

    private IStringLocalizer<Texts> T => Services.GetRequiredService<IStringLocalizer<Texts>>();

    [Theory]
    [InlineData("zh-CN", "2026-09-30", "run", "9月30日")]
    [InlineData("zh-CN", "2026-09-24", "soon", "9月24日")]
    [InlineData("zh-CN", "2026-09-21", "soon", "9月21日")]
    [InlineData("zh-CN", "2026-09-20", "over", "9月20日")]
    [InlineData("zh-CN", "2027-05-27", "run", "2027年5月27日")]
    [InlineData("en", "2026-09-25", "run", "25 Sep")]
    [InlineData("en", "2026-09-20", "over", "20 Sep")]
    [InlineData("en", "2027-05-27", "run", "27 May 2027")]
    public void DueChip_ShowsShapeAndDay(string language, string due, string kind, string day)
    {
        Speak(language);
        var chip = Chip(due);

        Assert.Contains(kind, chip.Find(".due").ClassList);
        Assert.Equal((due, day), (chip.Find("time").GetAttribute("datetime"), chip.Find("time").TextContent));
    }

    [Theory]
    [InlineData("2026-09-30", "还有9天")]
    [InlineData("2026-09-21", "今天到期")]
    [InlineData("2026-09-20", "逾期1天")]
    public void DueChip_SaysTheDaysInWords(string due, string words)
    {
        Speak("zh-CN");

        Assert.Equal(words, Chip(due).Find("b").TextContent);
    }

    [Fact]
    public void DueChip_InEnglishSaysTheSameNumber()
    {
        Speak("en");
        var chip = Chip("2026-09-30");

        Assert.Equal(T["还有{0}天", 9].Value, chip.Find("b").TextContent);
        Assert.Contains("9", chip.Find("b").TextContent);
    }

    [Fact]
    public void DoneQuietAndProvisional_AreToldApart()
    {
        Speak("zh-CN");

        Assert.Equal("已办", Render<DueChip>(p => p.Add(d => d.Due, Today.AddDays(-5)).Add(d => d.Today, Today).Add(d => d.Done, true)).Find(".due.done b").TextContent);
        Assert.DoesNotContain("run", Render<DueChip>(p => p.Add(d => d.Due, Today.AddDays(9)).Add(d => d.Today, Today).Add(d => d.Quiet, true)).Find(".due").ClassList);
        Assert.Contains("暂定", Render<DueChip>(p => p.Add(d => d.Due, Today).Add(d => d.Today, Today).Add(d => d.Provisional, true)).Find(".provisional").TextContent);
        Assert.Empty(Render<DueChip>(p => p.Add(d => d.Due, Today).Add(d => d.Today, Today).Add(d => d.WithDate, false)).FindAll("time"));
    }

    [Theory]
    [InlineData("zh-CN", "9月30日")]
    [InlineData("en", "30 Sep")]
    public void Answers_AreFourWithTheDay(string language, string day)
    {
        Speak(language);
        var answers = Answers(new(2026, 9, 30), "甲", "乙");

        Assert.Equal(4, answers.FindAll("dt").Count);
        Assert.Equal([T["到哪一步"].Value, T["该谁办"].Value, T["什么时候前"].Value, T["还差什么"].Value], answers.FindAll("dt").Select(e => e.TextContent));
        Assert.Equal(day, answers.Find("time").TextContent);
        Assert.Equal(T["{0}项", 2].Value, answers.FindAll("dd b")[3].TextContent);
    }

    [Theory]
    [InlineData("2026-09-30", "9月30日，还有9天")]
    [InlineData("2026-09-21", "9月21日，今天")]
    [InlineData("2026-09-19", "9月19日，逾期2天")]
    public void Answers_CountTheDays(string due, string words)
    {
        Speak("zh-CN");

        Assert.Equal(words, Answers(DateOnly.Parse(due)).FindAll("dd b")[2].TextContent);
    }

    [Fact]
    public void Answers_WithoutDueAndNeedsSaySo()
    {
        Speak("zh-CN");
        var answers = Answers(null);

        Assert.Equal(["没有期限", "不差什么"], answers.FindAll("dd b").Skip(2).Select(e => e.TextContent));
        Assert.Empty(answers.FindAll("time"));
    }

    [Fact]
    public void Answers_NameThreeThingsAndNoMore()
    {
        Speak("zh-CN");

        Assert.Equal("一、二、三…", Answers(null, "一", "二", "三", "四").FindAll("dd span")[^1].TextContent);
        Assert.Equal("一、二、三", Answers(null, "一", "二", "三").FindAll("dd span")[^1].TextContent);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void StageStrip_HasOneCurrentStop(string language)
    {
        Speak(language);
        var strip = Render<StageStrip>(p => p.Add(s => s.Stops, [new("A", "1"), new("B", "2"), new("C", "")]).Add(s => s.Now, 1));

        Assert.Equal(["done", "now", ""], strip.FindAll("li").Select(e => e.ClassName));
        Assert.Equal("step", Assert.Single(strip.FindAll("[aria-current]")).GetAttribute("aria-current"));
        Assert.Equal(T["第{0}步，共{1}步：", 2, 3].Value, strip.Find(".step-no").TextContent);
        Assert.Equal(T["办理进度，第{0}步，共{1}步", 2, 3].Value, strip.Find("ol").GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("zh-CN", "甲")]
    [InlineData("en", "A")]
    public void Mark_IsALetterForEnglishReaders(string language, string letter)
    {
        Speak(language);
        var mark = Render<Mark>(p => p.Add(m => m.Of, "甲")).Find(".mark");

        Assert.Equal((letter, "true"), (mark.TextContent, mark.GetAttribute("aria-hidden")));
    }

    private static void Speak(string language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    private IRenderedComponent<DueChip> Chip(string due) => Render<DueChip>(p => p.Add(d => d.Due, DateOnly.Parse(due)).Add(d => d.Today, Today));

    private IRenderedComponent<Answers> Answers(DateOnly? due, params string[] missing) => Render<Answers>(p => p
        .Add(a => a.Where, "协议生效，履行中").Add(a => a.Whose, "某公司").Add(a => a.Due, due).Add(a => a.Today, Today).Add(a => a.Missing, missing));
}
