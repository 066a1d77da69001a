namespace Mediation.Domain;

/// <summary>The article a rule rests on, as printed beside it: 《人民调解法》第二十九条 / People's Mediation Law art. 29.</summary>
public sealed record Citation(string Zh, string En)
{
    /// <summary>The citation in English when <paramref name="english"/> is true, in Chinese otherwise.</summary>
    public string In(bool english) => english ? En : Zh;

    /// <summary>This article and another together, where a rule rests on both.</summary>
    public Citation And(Citation other) => new($"{Zh}、{other.Zh}", $"{En}; {other.En}");
}
