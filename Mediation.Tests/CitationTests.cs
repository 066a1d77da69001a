using Mediation.Domain;

namespace Mediation.Tests;

public sealed class CitationTests
{
    [Theory]
    [InlineData(5, "第五条")]
    [InlineData(10, "第十条")]
    [InlineData(29, "第二十九条")]
    [InlineData(107, "第一百零七条")]
    [InlineData(110, "第一百一十条")]
    [InlineData(188, "第一百八十八条")]
    [InlineData(200, "第二百条")]
    [InlineData(355, "第三百五十五条")]
    [InlineData(1005, "第一千零五条")]
    [InlineData(1015, "第一千零一十五条")]
    [InlineData(1079, "第一千零七十九条")]
    [InlineData(1260, "第一千二百六十条")]
    public void Article_IsNumberedAsTheStatuteNumbersIt(int article, string zh) =>
        Assert.Equal($"《民法典》{zh}", Citations.CivilCode.Article(article).Zh);

    [Fact]
    public void SeveralArticles_AreListed()
    {
        var citation = Citations.PeoplesMediationLaw.Article(32, 33);

        Assert.Equal("《人民调解法》第三十二条、第三十三条", citation.Zh);
        Assert.Equal("People's Mediation Law arts. 32, 33", citation.In(english: true));
    }

    [Fact]
    public void Item_IsNamedInsideItsArticle()
    {
        var citation = Citations.CivilProcedureInterpretation.Item(358, 5);

        Assert.Equal("《民诉法解释》第三百五十八条第五项", citation.Zh);
        Assert.Equal("Civil Procedure Interpretation art. 358(5)", citation.En);
    }

    [Fact]
    public void ArticlesInARow_AreNamedByTheirEnds() => Assert.Equal("《民法典》第十九条至第二十三条", Law.CivilCode19.Zh);

    [Fact]
    public void ArticleOfLaw_PrintsAsBefore() => Assert.Equal("《人民调解法》第二十九条", Law.Pml29.Zh);
}
