namespace Mediation.Domain;

/// <summary>Words shown to people, in both languages of the product: Chinese first, English second.</summary>
public readonly record struct Text(string Zh, string En)
{
    /// <summary>The words in English when <paramref name="english"/> is true, in Chinese otherwise.</summary>
    public string In(bool english) => english ? En : Zh;

    /// <summary>The Chinese words: the product's first language.</summary>
    public override string ToString() => Zh;
}
