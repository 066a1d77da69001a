using System.Collections.Concurrent;
using System.Reflection;

namespace Mediation.Domain;

/// <summary>Reads the terms that stand beside enumeration members. A member without a term is a programming error.</summary>
public static class Terms
{
    private static readonly ConcurrentDictionary<Enum, TermAttribute> Known = new();

    /// <summary>Both terms of a member.</summary>
    public static Text Term(this Enum member) => new(Find(member).Zh, Find(member).En);

    /// <summary>The reference code of a member (S02, N01, ...), or the empty string.</summary>
    public static string Code(this Enum member) => Find(member).Code;

    private static TermAttribute Find(Enum member) => Known.GetOrAdd(member, static m =>
        m.GetType().GetField(m.ToString())?.GetCustomAttribute<TermAttribute>()
        ?? throw new InvalidOperationException($"{m.GetType().Name}.{m} has no term."));
}
