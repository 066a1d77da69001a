using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>Who was asked about the dispute, and what they said.</summary>
public sealed record RecordInvestigationInput
{
    /// <summary>Day.</summary>
    [Field("哪一天", "Day", FieldKind.Date, Required = true)] public DateOnly? On { get; set; }
    /// <summary>Clock time.</summary>
    [Field("几点（例如 14:30）", "Time, such as 14:30", Required = true, Max = 5)] public string? Time { get; set; }
    /// <summary>Place.</summary>
    [Field("地点", "Place", Required = true)] public string? Place { get; set; }
    /// <summary>Present.</summary>
    [Field("参加人", "Others present", Max = 300)] public string? Present { get; set; }
    /// <summary>Person asked.</summary>
    [Field("被调查人", "Person asked", FieldKind.Name, Required = true)] public string? Asked { get; set; }
    /// <summary>Sex.</summary>
    [Field("性别", "Sex", FieldKind.Choice)] public Sex? Sex { get; set; }
    /// <summary>Age.</summary>
    [Field("年龄", "Age", FieldKind.Number)] public int? Age { get; set; }
    /// <summary>Contact.</summary>
    [Field("联系方式", "Contact", Max = 100)] public string? Contact { get; set; }
    /// <summary>Recorder.</summary>
    [Field("记录人", "Recorder", FieldKind.Name)] public string? Recorder { get; set; }
    /// <summary>Questions and answers.</summary>
    [Field("记录", "Questions and answers", FieldKind.Rows, Required = true, Max = 60)] public List<InvestigationAnswerInput> Answers { get; set; } = [];
}

/// <summary>One question and its answer.</summary>
public sealed record InvestigationAnswerInput
{
    /// <summary>Question.</summary>
    [Field("问", "Question", FieldKind.LongText, Required = true, Max = 500)] public string? Question { get; set; }
    /// <summary>Answer.</summary>
    [Field("答", "Answer", FieldKind.LongText, Required = true, Max = 4000)] public string? Answer { get; set; }
}

/// <summary>T16: somebody who knows about the dispute is asked; the record is read back and signed by hand (form F05).</summary>
public sealed class RecordInvestigation : CaseStep<RecordInvestigationInput>
{
    private const int Oldest = 130;

    /// <summary>Declares the step.</summary>
    public RecordInvestigation() : base("record-investigation", "T16", new("记调查笔录", "Record an investigation"), Law.Pml27)
    {
        Moves([CaseState.Accepted, CaseState.Assigned, CaseState.RecusalReview, CaseState.Mediating, CaseState.Suspended, CaseState.Drafting], null);
        By(Role.Mediator);
        Issue(DocumentKind.InvestigationRecord);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RecordInvestigationInput input)
    {
        if (!TimeOnly.TryParseExact(TypedText.HalfWidth(input.Time), ["H:mm", "HH:mm"], out var time))
            yield return new("time", new("请写成14:30这样的时间。", "Write the time as 14:30."));
        else if (input.On!.Value.ToDateTime(time) > StepContext.LocalOf(context.Now) || input.On < StepContext.DayOf(context.Case.RegisteredAt))
            yield return new("on", new("调查在案件登记之后、现在之前。", "It was held after the case was written down and before now."));
        if (input.Age > Oldest) yield return new("age", new($"年龄最多{Oldest}岁，请核对。", $"At most {Oldest} years; please check."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RecordInvestigationInput input)
    {
        var local = input.On!.Value.ToDateTime(TimeOnly.Parse(TypedText.HalfWidth(input.Time), System.Globalization.CultureInfo.InvariantCulture));
        var asked = PlainText.Tidy(input.Asked);
        var record = new Investigation
        {
            Id = Guid.CreateVersion7(), Number = context.Case.Investigations.Count + 1, HeldAt = StepContext.UtcOf(local), Place = PlainText.Tidy(input.Place),
            Present = PlainText.Tidy(input.Present), AskedName = asked, AskedSex = input.Sex, AskedAge = input.Age,
            AskedContact = PlainText.Tidy(input.Contact) is { Length: > 0 } contact ? contact : null, InvestigatorName = context.Actor.Name,
            RecorderName = PlainText.Tidy(input.Recorder) is { Length: > 0 } recorder ? recorder : context.Actor.Name,
        };
        record.Answers.AddRange(input.Answers.Select((a, i) => new InvestigationAnswer
        {
            Id = Guid.CreateVersion7(), Number = i + 1, Question = PlainText.Tidy(a.Question), Words = PlainText.Tidy(a.Answer),
        }));
        context.Case.Investigations.Add(record);
        return new($"向{asked}调查，笔录{record.Answers.Count}问", $"{asked} asked, {record.Answers.Count} questions recorded");
    }
}
