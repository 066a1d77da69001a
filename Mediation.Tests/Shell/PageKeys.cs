using System.Text.RegularExpressions;
using Mediation.Domain.Access;
using Mediation.Tests.Architecture;
using Mediation.Web.Shell;

namespace Mediation.Tests.Shell;

/// <summary>The texts that pages ask for by their Chinese words, found in the sources.</summary>
internal static partial class PageKeys
{
    /// <summary>Files that ask by a name they hold elsewhere; the names are <see cref="Passed"/> and the menu's.</summary>
    public static readonly string[] Indirect =
        ["Mediation.Web/Confirmation/ReviewPage.razor.cs", "Mediation.Web/Desk/DeadlinesPage.razor.cs", "Mediation.Web/Desk/TodayPage.razor", "Mediation.Web/Desk/TodayPage.razor.cs", "Mediation.Web/Shell/MainLayout.razor"];

    // The moments of an application (ReviewPage) and the groups of the desk (TodayPage) and of the deadlines (DeadlinesPage).
    private static readonly string[] Passed = ["{0}", "{0}生效", "{0}申请", "{0}受理", "逾期", "临期", "办理中", "等别人办", "没有期限", "已办结", "三天内", "七天内", "三十天内", "以后", "停着的"];

    /// <summary>The files of the site.</summary>
    public static IReadOnlyList<Source> Files { get; } = [.. Repository.Files.Where(f => f.Path.StartsWith("Mediation.Web/", StringComparison.Ordinal)
        && (f.Path.EndsWith(".razor", StringComparison.Ordinal) || f.Path.EndsWith(".cs", StringComparison.Ordinal)))];

    /// <summary>Every text that is written where it is asked for.</summary>
    public static IReadOnlySet<string> Literal { get; } = Files.SelectMany(f => Asked().Matches(f.Text)).Select(m => m.Groups[1].Value).ToHashSet();

    /// <summary>Every text.</summary>
    public static IReadOnlySet<string> All { get; } = Literal.Concat(Passed)
        .Concat(Enum.GetValues<Role>().SelectMany(r => Menu.Of(new Actor("", "张某甲", new HashSet<Role> { r }))).Select(m => m.Name)).ToHashSet();

    /// <summary>Files that ask by something else than written words.</summary>
    public static IEnumerable<string> AskedIndirectly => Files.Where(f => Indirectly().IsMatch(f.Text)).Select(f => f.Path);

    [GeneratedRegex("""\b[Tt]\[@?"((?:[^"\\]|\\.)*)"(?=[,\]])""")]
    private static partial Regex Asked();

    [GeneratedRegex("""\b[Tt]\[(?!@?"[^"]*"[,\]]|[0-9])""")]
    private static partial Regex Indirectly();
}
