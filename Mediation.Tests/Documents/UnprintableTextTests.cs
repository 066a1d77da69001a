using Mediation.Domain;
using Mediation.Domain.Documents;
using Mediation.Web.Documents;

namespace Mediation.Tests.Documents;

/// <summary>A character no font has is named with the field it stands in.</summary>
public sealed class UnprintableTextTests
{
    private const string Nowhere = "\U0001F9FF";

    [Fact]
    public void PaperThatCannotBeMade_NamesCharacterFieldAndWords()
    {
        var model = SamplePapers.Ended();
        var parties = model.Parties.Select((p, i) => i == 1 ? p with { Occupation = $"修车{Nowhere}" } : p).ToList();
        var refusal = Assert.Throws<PaperNotMadeException>(() => RenderedPaper.Of(DocumentKind.Ended, model with { Parties = parties, Note = $"备注{Nowhere}" })).Reason;
        Assert.Equal($"终止调解通知书没有生成：“当事人第2项·职业”一栏（修车{Nowhere}）里的字符“{Nowhere}”（U+1F9FF），已安装的字体里都没有。", refusal.Zh);
        Assert.Equal($"Notice of ended mediation was not made: in the field \"parties, item 2, occupation\" (修车{Nowhere}) stands the character '{Nowhere}' (U+1F9FF), which no installed font has.", refusal.En);
    }

    [Fact]
    public void PaperWithRareNames_HasNoSuchPlace() => Assert.All(SamplePapers.All(), p => Assert.Null(UnprintableText.In(p.Model)));

    [Fact]
    public void EveryTextOfEveryModel_HasAName()
    {
        var nameless = Enum.GetValues<DocumentKind>().Select(Paper.ModelType).Distinct().SelectMany(Named).Distinct().Where(n => PaperFields.Of(n) is null);
        Assert.Equal([], nameless.ToList());
    }

    // The properties of a model and of the records in it that hold text or a list.
    private static IEnumerable<string> Named(Type model) => model.GetProperties().Where(p => p.GetMethod is { IsStatic: false }).SelectMany(p =>
    {
        var of = p.PropertyType.IsGenericType && p.PropertyType != typeof(DateOnly?) ? p.PropertyType.GetGenericArguments()[0] : p.PropertyType;
        IEnumerable<string> inner = of.Namespace == typeof(Paper).Namespace && of.IsClass ? Named(of) : [];
        return of == typeof(string) || of.IsClass ? [p.Name, .. inner] : inner;
    });
}
