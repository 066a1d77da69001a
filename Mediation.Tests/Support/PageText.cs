using System.Text.RegularExpressions;

namespace Mediation.Tests.Support;

/// <summary>Pages without what differs each time anyway.</summary>
internal static partial class PageText
{
    public static string WithoutTokens(string html) => State().Replace(Tokens().Replace(html, ""), "");

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"[^\"]*\"")]
    private static partial Regex Tokens();

    [GeneratedRegex("<!--Blazor[^>]*-->")]
    private static partial Regex State();
}
