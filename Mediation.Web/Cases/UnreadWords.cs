using System.Globalization;
using System.Text;
using Mediation.Domain;
using Mediation.Domain.Workflow;

namespace Mediation.Web.Cases;

/// <summary>What was typed into the number fields of one form and is no number: it is never dropped in silence.</summary>
public sealed class UnreadWords
{
    /// <summary>What stands beside such a field.</summary>
    internal static readonly Text Sentence = new("这里要填数字，例如3。现在填的没有读懂，没有当作空着。", "Enter a number here, such as 3. What is entered was not understood, and not taken for empty.");

    /// <summary>The whole number that was typed, full-width figures included; null if it is none.</summary>
    internal static int? Number(string? typed) =>
        int.TryParse((typed ?? "").Normalize(NormalizationForm.FormKC).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private readonly List<(object Target, StepField Field, string Path, string Words)> kept = [];

    /// <summary>The faults, for the summary above the form.</summary>
    public IReadOnlyList<InputFault> Faults => [.. kept.Select(k => new InputFault(k.Path, Sentence))];

    /// <summary>What was typed into a field; null if it could be read.</summary>
    public string? Find(object target, StepField field) => kept.FirstOrDefault(k => Is(k.Target, k.Field, target, field)).Words;

    /// <summary>Keeps what was typed, or forgets it if it is null.</summary>
    public void Keep(object target, StepField field, string path, string? words)
    {
        kept.RemoveAll(k => Is(k.Target, k.Field, target, field));
        if (words is not null) kept.Add((target, field, path, words));
    }

    /// <summary>Forgets what is no longer asked.</summary>
    public void Prune(IReadOnlySet<Domain.Access.Role> roles) => kept.RemoveAll(k => !k.Field.IsAsked(k.Target, roles));

    /// <summary>Forgets a row that was taken out.</summary>
    public void Forget(object target) => kept.RemoveAll(k => ReferenceEquals(k.Target, target));

    // Rows are records: two that say the same would pass for one.
    private static bool Is(object target, StepField field, object other, StepField otherField) => ReferenceEquals(target, other) && field == otherField;
}
