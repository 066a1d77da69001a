using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace Mediation.Web.Documents;

/// <summary>
/// The seal of a committee, red and round: its place along the edge, a star, 人民调解委员会 across, and the day it was set. A court's has
/// its whole name along the edge and 电子印章 across: the national emblem on its metal seal is not for a program to draw.
/// Drawn only on papers that are signed with the owner's certificate.
/// </summary>
internal sealed class RoundSeal(string owner, DateOnly on) : IComponent
{
    /// <summary>Outer diameter in points: 42 mm, the size of a committee's seal.</summary>
    public const float Diameter = 119;

    private const float Centre = Diameter / 2;
    private const float Edge = 3;
    private const int Sides = 120;
    /// <summary>What the words across the seal say, and the end of every committee name.</summary>
    public const string Kind = "人民调解委员会";
    private static readonly Color Red = Color.FromHex("#C8102E");

    /// <inheritdoc />
    public void Compose(IContainer container)
    {
        var isCommittee = owner.EndsWith(Kind, StringComparison.Ordinal);
        var own = isCommittee ? owner[..^Kind.Length] : owner;
        container.Width(Diameter).Height(Diameter).Layers(layers =>
        {
            layers.PrimaryLayer().Text("");
            Ring(layers);
            Arc(layers, own.Length > 0 ? own : Kind);
            if (isCommittee) Across(layers, "★", 34, Centre - 6);
            Across(layers, isCommittee ? Kind : "电子印章", isCommittee ? 10.5f : 14, Centre + (isCommittee ? 24 : 4));
            Across(layers, PaperWords.Day(on), 7.5f, Centre + 38);
        });
    }

    /// <summary>The ring, as a polygon of so many sides that it is round.</summary>
    private static void Ring(LayersDescriptor layers)
    {
        var side = (float)(2 * Math.PI * Centre / Sides) + 0.4f;
        for (var i = 0; i < Sides; i++)
        {
            Around(layers.Layer(), 360f / Sides * i, Centre).TranslateX(-side / 2).Width(side).LineHorizontal(Edge).LineColor(Red);
        }
    }

    private static void Arc(LayersDescriptor layers, string words)
    {
        var letters = System.Globalization.StringInfo.ParseCombiningCharacters(words).Length;
        var step = Math.Min(26f, 230f / letters);
        var size = letters > 12 ? 11f : 13.5f;
        var angle = -step * (letters - 1) / 2;
        foreach (var letter in words.EnumerateRunes())
        {
            Around(layers.Layer(), angle, Centre - Edge - 3).TranslateX(-size).Unconstrained().Width(2 * size).AlignCenter()
                .Text(letter.ToString()).FontSize(size).FontColor(Red).Bold().LineHeight(1);
            angle += step;
        }
    }

    /// <summary>The place on a circle about the centre, turned so that down is towards the centre.</summary>
    private static IContainer Around(IContainer layer, float degrees, float radius)
    {
        var turn = degrees * MathF.PI / 180;
        return layer.TranslateX(Centre + (radius * MathF.Sin(turn))).TranslateY(Centre - (radius * MathF.Cos(turn))).Rotate(degrees);
    }

    private static void Across(LayersDescriptor layers, string words, float size, float middle) =>
        layers.Layer().TranslateY(middle - (0.72f * size)).Unconstrained().Width(Diameter).AlignCenter()
            .Text(words).FontSize(size).FontColor(Red).Bold().LineHeight(1);
}
