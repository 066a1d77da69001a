using Mediation.Domain.Documents;
using QuestPDF.Fluent;

namespace Mediation.Web.Documents;

/// <summary>F35 to F38 民事裁定书, in the wording of the courts.</summary>
public sealed class RulingDocument(RulingPaper paper) : PaperDocument("民事裁定书", paper.CourtName, paper.DecidedOn, paper.CourtNumber, CourtSize)
{
    private const string Statute = "《中华人民共和国民事诉讼法》第二百零六条";

    /// <inheritdoc />
    public override string? SealOwner => paper.CourtName;

    private string Names => PaperWords.Names(paper.Applicants);

    private string Agreed => $"于{PaperWords.Day(paper.AgreementOn)}经{paper.CommitteeName}主持";

    /// <summary>What it says, from the first sentence after the parties to the last before the signature.</summary>
    public IReadOnlyList<string> Paragraphs => paper.Outcome switch
    {
        RulingOutcome.NotAccepted => NotAccepted(),
        RulingOutcome.Valid => Valid(),
        RulingOutcome.Withdrawn => Withdrawn(Ordered),
        RulingOutcome.TreatedAsWithdrawn => Withdrawn(Ordered),
        _ => Rejected(),
    };

    // The operative part.
    private string Ordered => paper.Outcome switch
    {
        RulingOutcome.NotAccepted => $"对{Names}的申请，本院不予受理。",
        RulingOutcome.Valid => $"申请人{Names}{Agreed}达成的调解协议有效。",
        RulingOutcome.Withdrawn when paper.WithdrawnBy.Count > 0 => $"准许{string.Join('、', paper.WithdrawnBy)}撤回申请，本案司法确认程序终结。",
        RulingOutcome.Withdrawn => $"准许{Names}撤回申请。",
        RulingOutcome.TreatedAsWithdrawn => $"{Names}的申请按撤回处理。",
        _ => $"驳回申请人{Names}的申请。",
    };

    /// <inheritdoc />
    protected override void Body(ColumnDescriptor column)
    {
        column.Court(paper.CourtName);
        column.Title("民事裁定书");
        column.Number(paper.CourtNumber);
        foreach (var sentence in paper.Applicants.SelectMany(a => PartyBlock.Sentences(a, paper.DecidedOn))) column.Paragraph(sentence, CourtSize);
        var words = Paragraphs;
        // What is ordered stands on one page, whatever comes before it.
        foreach (var paragraph in words.SkipLast(1)) column.Item().Element(box => paragraph == Ordered ? box.ShowEntire() : box).Column(inner => inner.Paragraphs(paragraph, CourtSize));
        column.Item().ShowEntire().Column(end =>
        {
            // A judge never signs on a page without a word of the ruling.
            end.Paragraphs(words[^1], CourtSize);
            end.Item().PaddingTop(20).Column(inner => inner.Judged(paper.JudgeName, paper.DecidedOn, paper.ClerkName, Marks.IsSealed ? paper.CourtName : null));
        });
        // What the clauses refer to belongs to what is enforced.
        if (paper.Outcome == RulingOutcome.Valid && paper.Shares.Count > 0) column.Item().ShowEntire().Column(part => part.Shares($"附：{(paper.SharesTitle.Length > 0 ? paper.SharesTitle : "分户表")}", paper.Shares, paper.SharesTotal ?? ""));
    }

    private string[] NotAccepted() =>
    [
        $"申请人{Names}向本院申请司法确认调解协议，请求确认{Agreed}达成的{paper.AgreementNumber}人民调解协议有效。",
        $"本院经审查认为，{Because()}",
        $"依照{PaperWords.Article(paper.GroundArticle)}规定，裁定如下：",
        Ordered,
    ];

    private string[] Valid() =>
    [
        Heard(),
        .. Made(),
        "本院经审查认为，申请人达成的调解协议，符合司法确认调解协议的法定条件。",
        $"依照{Statute}规定，裁定如下：",
        Ordered,
        "当事人应当按照调解协议的约定自觉履行义务。一方当事人拒绝履行或者未全部履行的，对方当事人可以向人民法院申请执行。",
    ];

    private string[] Rejected() =>
    [
        Heard(),
        .. Made(),
        $"本院经审查认为，{Because()}",
        $"依照{Statute}、{PaperWords.Article(paper.GroundArticle)}规定，裁定如下：",
        Ordered,
        "当事人可以通过调解方式变更原调解协议或者达成新的调解协议，也可以向人民法院提起诉讼。",
    ];

    // F38, both ways; an application never accepted was only received.
    private string[] Withdrawn(string ruled) =>
    [
        $"申请人{Names}申请司法确认调解协议一案，{(paper.AcceptedOn is { } on ? $"本院于{PaperWords.Day(on)}受理后进行了审查" : "本院收到申请后要求补交材料")}。",
        $"本院经审查认为，{(paper.Reasons is { Length: > 0 } reasons ? PaperWords.Sentence(reasons) : "申请人在裁定作出前撤回申请。")}",
        .. paper.WithdrawnBy.Count > 0 ? [$"司法确认应当由双方共同申请。{string.Join('、', paper.WithdrawnBy)}撤回以后，共同申请的条件不再具备。"] : Array.Empty<string>(),
        $"依照{PaperWords.Interpretation}第三百五十七条规定，裁定如下：",
        ruled,
    ];

    private string Heard() => $"申请人{Names}申请司法确认调解协议一案，本院于{PaperWords.Day(paper.AcceptedOn)}受理后进行了审查。现已审查终结。";

    private string[] Made() => [paper.Facts, $"申请人{Agreed}调解，达成{paper.AgreementNumber}调解协议，内容如下：", .. paper.Clauses];

    private string Because()
    {
        var reasons = paper.Reasons is { Length: > 0 } given ? PaperWords.Sentence(given) : "";
        return RulingGrounds.Sentence(paper) is { } ground ? $"{reasons}{ground}" : reasons.Length > 0 ? reasons : "该申请不符合司法确认调解协议的法定条件。";
    }
}
