using System.Text.RegularExpressions;

namespace Mediation.Tests.Shell;

/// <summary>What only Chinese is written with.</summary>
internal static partial class Chinese
{
    /// <summary>Characters, and punctuation in their width.</summary>
    [GeneratedRegex(@"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")]
    public static partial Regex Letters();
}
