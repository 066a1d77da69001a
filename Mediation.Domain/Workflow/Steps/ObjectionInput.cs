using Mediation.Domain.Confirmation;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What every ruling on objections says.</summary>
public abstract record ObjectionInput
{
    /// <summary>Reasons.</summary>
    [Field("理由", "Reasons", FieldKind.LongText, Required = true, Max = 2000)] public string? Reasons { get; set; }
    /// <summary>Number.</summary>
    [Field("异议裁定的案号", "Number of the ruling", HintZh = "如（2026）渝0106民特12号；没有的留空", HintEn = "In full: year, court and number; leave empty if none")] public string? Number { get; set; }

    internal IEnumerable<InputFault> CheckNumber()
    {
        if (PlainText.Tidy(Number).Length > 0 && CourtCaseNumber.Parse(Number) is { Ok: false } parsed) yield return new("number", parsed.Fault!.Sentence);
    }

    internal void Decide(StepContext c, ObjectionOutcome outcome, string? change = null)
    {
        var number = PlainText.Tidy(Number).Length > 0 ? CourtCaseNumber.Parse(Number).Value.ToString() : null;
        foreach (var o in c.Confirmation!.Objections.Where(o => o.Outcome is null))
            (o.Outcome, o.Decision, o.Change, o.CourtNumber, o.DecidedAt, o.JudgeName) = (outcome, PlainText.Tidy(Reasons), change, number, c.Now, c.Actor.Name);
    }
}
