using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Mediation.Tests.Support;

/// <summary>bUnit asks for one exact version of its comparison library; the one beside the tests serves.</summary>
internal static class LibraryVersions
{
#pragma warning disable CA2255 // A module initialiser is the only place early enough: before bUnit's first type loads.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void TakeComparisonLibraryBesideTheTests() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name is "AngleSharp.Diffing"
                ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
                : null;
}
