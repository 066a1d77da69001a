namespace Mediation.Domain;

/// <summary>Proves that Web and Tests reach the Domain assembly.</summary>
public static class Placeholder
{
    public const string Name = "人民调解";
}
