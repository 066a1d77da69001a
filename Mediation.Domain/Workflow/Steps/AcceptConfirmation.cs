using System.Globalization;
using Mediation.Domain.Access;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What the notice of acceptance (F33) tells the parties, as far as it is fixed; what is not stays a blank on it.</summary>
public sealed record AcceptConfirmationInput
{
    /// <summary>Judge.</summary>
    [Field("由哪位审判员审查", "Reviewing judge", FieldKind.Judge, OnlyFor = nameof(Role.CourtClerk))] public string? Judge { get; set; }
    /// <summary>Day.</summary>
    [Field("哪一天到场核实", "Day to appear", FieldKind.Date, HintZh = "没有定的先空着，通知书上留空", HintEn = "Left blank on the notice if not yet fixed")] public DateOnly? On { get; set; }
    /// <summary>Time.</summary>
    [Field("几点", "At", HintZh = "如9:30", HintEn = "Such as 9:30", Max = 5)] public string? Time { get; set; }
    /// <summary>Place.</summary>
    [Field("在哪里", "Where", Max = 100)] public string? Place { get; set; }
    /// <summary>Contact.</summary>
    [Field("联系人", "Contact", FieldKind.Name)] public string? Contact { get; set; }
    /// <summary>Telephone.</summary>
    [Field("联系电话", "Contact telephone", FieldKind.Phone)] public string? ContactPhone { get; set; }
}

/// <summary>T46: the court accepts, gives a number and begins its review.</summary>
public sealed class AcceptConfirmation : CaseStep<AcceptConfirmationInput>
{
    /// <summary>Declares the step.</summary>
    public AcceptConfirmation() : base("accept-confirmation", "T46", new("法院受理", "Court accepts"), Law.Confirmation4)
    {
        MovesConfirmation([ConfirmationState.Filed], ConfirmationState.UnderReview, forward: true);
        By(Role.CourtClerk, Role.Judge);
        Issue(DocumentKind.AcceptanceNotice);
        Stop(DeadlineKind.D33);
        Start(DeadlineKind.D35, DeadlineKind.D36);
    }

    /// <inheritdoc/>
    public override string? NumberSeries(StepContext context) => CourtSeries.Of(context);

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, AcceptConfirmationInput input)
    {
        if (input.On < context.Today) yield return new("on", new("到场核实的日子不能在今天以前。", "The day to appear cannot lie before today."));
        if (PlainText.Tidy(input.Time).Length > 0 && TimeOf(input) is null) yield return new("time", new("时间请写成9:30这样。", "Write the time as 9:30."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, AcceptConfirmationInput input)
    {
        var c = context.Confirmation!;
        c.CourtNumber = CourtSeries.Number(context);
        c.AcceptedAt = context.Now;
        c.QuestioningSet = Appearance(input);
        (c.ContactName, c.ContactPhone) = (Given(input.Contact), Given(input.ContactPhone));
        if (context.Actor.Is(Role.Judge)) (c.JudgeId, c.JudgeName) = (context.Actor.Id, context.Actor.Name);
        else if (context.Directory.FindJudge(c.CourtId, input.Judge) is { } judge) (c.JudgeId, c.JudgeName) = (judge.Id, judge.Name);
        if (context.Actor.Is(Role.CourtClerk)) c.ClerkName = context.Actor.Name;
        return new($"法院受理，{c.CourtNumber}", $"Accepted by the court as {c.CourtNumber}");
    }

    // The sentence of the notice, with a blank for each part that is not fixed; null if none is.
    private static string? Appearance(AcceptConfirmationInput input)
    {
        var place = Given(input.Place);
        if (input.On is null && place is null && TimeOf(input) is null) return null;
        var day = input.On is { } on ? on.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) : "____年__月__日";
        return $"{day}{(TimeOf(input) is { } time ? time.ToString("H:mm", CultureInfo.InvariantCulture) : "__时")}在{place ?? "________"}";
    }

    private static string? Given(string? typed) => PlainText.Tidy(typed) is { Length: > 0 } words ? words : null;

    private static TimeOnly? TimeOf(AcceptConfirmationInput input) =>
        TimeOnly.TryParseExact(TypedText.HalfWidth(input.Time), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
