namespace Mediation.Domain;

/// <summary>The two terms of an enumeration member, Chinese and English, and its code in the domain reference if it has one.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TermAttribute(string zh, string en, string code = "") : Attribute
{
    /// <summary>The Chinese term, as printed on papers.</summary>
    public string Zh { get; } = zh;

    /// <summary>The English term.</summary>
    public string En { get; } = en;

    /// <summary>The code in the domain reference, such as S02 or N01; empty where there is none.</summary>
    public string Code { get; } = code;
}
