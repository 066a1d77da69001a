using Mediation.Domain.Agreements;
using Mediation.Domain.Documents;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Mediation.Web.Documents;

/// <summary>Signature lines and the place of the seal.</summary>
internal static class SignatureBlock
{
    // Height of a drawn signature on paper in points, and the width of the pen in units of the pad.
    private const float Drawn = 36;
    private const int Pen = 24;

    // Letters that fit beside the rule.
    private const int LabelLetters = 13;

    /// <summary>A heading and one line for each signature. The heading stays with the first line, and no line is divided.</summary>
    public static void Signatures(this ColumnDescriptor column, string heading, IReadOnlyList<PaperSignature> signatures)
    {
        for (var i = 0; i < signatures.Count; i++)
        {
            var first = i == 0;
            var line = signatures[i];
            column.Item().PaddingTop(first ? 10 : 0).ShowEntire().Column(inner =>
            {
                if (first) inner.Line(heading);
                inner.Signature(line.Label, line.Name, line.Method, line.On, line.Strokes);
            });
        }
    }

    /// <summary>One line: for whom, a rule with the signature or room for it, the day.</summary>
    public static void Signature(this ColumnDescriptor column, string label, string name, string? method, DateOnly? on, string? strokes = null) =>
        column.Item().ShowEntire().PaddingTop(6).Row(row =>
        {
            row.Spacing(6);
            row.RelativeItem(6).AlignBottom().Column(who =>
            {
                // A name is never divided: beside a long label it stands below.
                var below = label.Length + 1 + name.Length > LabelLetters;
                who.Item().Text(on is null && name.Length > 0 && !below ? $"{label}　{name}" : label).FontSize(12);
                if (on is null && below) who.Item().Text(name).FontSize(12);
            });
            row.RelativeItem(5).AlignBottom().BorderBottom(0.5f).Column(place =>
            {
                if (Handwriting.Parse(strokes) is { Ok: true } drawn) place.Item().Height(Drawn).Svg(Picture(drawn.Value)).FitArea();
                place.Item().Text(text =>
                {
                    text.Span(on is null ? "　" : name);
                    if (on is not null && method is { Length: > 0 }) text.Span($"（{method}）").FontSize(10);
                });
            });
            row.ConstantItem(112).AlignBottom().AlignRight().Text(PaperWords.Day(on)).FontSize(12);
        });

    /// <summary>The place of the committee seal, on the right, with the day; the seal itself only if it was set.</summary>
    public static void Seal(this IContainer container, string committee, DateOnly? day, bool isSealed, string? note = null) => container.Row(row =>
    {
        row.Spacing(8);
        row.RelativeItem().AlignMiddle().Column(column =>
        {
            column.Item().AlignRight().Text($"{Full(committee)}（印）");
            column.Item().AlignRight().Text(PaperWords.Day(day));
            if (note is not null) column.Item().AlignRight().Text($"（{note}）").FontSize(10);
        });
        if (isSealed && day is { } on) row.ConstantItem(RoundSeal.Diameter).Component(new RoundSeal(committee, on));
        else row.ConstantItem(20).Height(64);
    });

    // What was drawn, without the empty margins of the pad.
    private static string Picture(Handwriting drawn)
    {
        var points = drawn.Strokes.SelectMany(s => s).ToList();
        var (left, top) = (points.Min(p => p.X) - Pen, points.Min(p => p.Y) - Pen);
        var (width, height) = (points.Max(p => p.X) + Pen - left, points.Max(p => p.Y) + Pen - top);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{left} {top} {width} {height}\"><path d=\"{drawn.Path()}\" fill=\"none\" stroke=\"#1E2528\" stroke-width=\"{Pen}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>";
    }

    private static string Full(string committee) => committee.EndsWith(RoundSeal.Kind, StringComparison.Ordinal) ? committee : committee + RoundSeal.Kind;
}
