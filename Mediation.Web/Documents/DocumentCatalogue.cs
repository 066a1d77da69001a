using System.Reflection;
using Mediation.Domain;
using Mediation.Domain.Documents;

namespace Mediation.Web.Documents;

/// <summary>Which document each kind of paper is, and what its file is called.</summary>
public static class DocumentCatalogue
{
    // Every document class, by the model its constructor takes.
    private static readonly Dictionary<Type, ConstructorInfo> Documents = typeof(DocumentCatalogue).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(PaperDocument)) && !t.IsAbstract && !t.IsSubclassOf(typeof(ReadingCopies.ReadingCopyDocument)))
        .Select(t => t.GetConstructors().Single())
        .ToDictionary(c => c.GetParameters()[^1].ParameterType);

    /// <summary>The document of a paper from its typed model.</summary>
    /// <exception cref="ArgumentException">The model is not the one of this kind.</exception>
    public static PaperDocument Compose(DocumentKind kind, object model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.GetType() != Paper.ModelType(kind)) throw new ArgumentException($"{kind} is made from {Paper.ModelType(kind).Name}.", nameof(model));
        var make = Documents[model.GetType()];
        return (PaperDocument)make.Invoke(make.GetParameters().Length == 2 ? [kind, model] : [model]);
    }

    /// <summary>The name of a download: 人民调解协议书.pdf, or with the number within the case from the second paper on.</summary>
    public static string FileName(DocumentKind kind, int number) => number < 2 ? $"{kind.Term().Zh}.pdf" : $"{kind.Term().Zh}-{number}.pdf";
}
