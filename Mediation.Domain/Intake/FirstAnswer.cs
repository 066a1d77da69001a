using Mediation.Domain.Rules;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Intake;

/// <summary>By when an applicant hears from the committee: so many hours after the request came in, and on a rest day at the same hour of the next workday.</summary>
public static class FirstAnswer
{
    /// <summary>The moment, UTC, by the setting of the day and the calendars that are loaded.</summary>
    public static DateTime DueAt(StepContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var due = context.Now.AddHours(context.Rules.Of(RuleSettings.FirstAnswerHours));
        var day = StepContext.DayOf(due);
        return due.AddDays(context.Calendar.ShiftToWorkday(day).DayNumber - day.DayNumber);
    }
}
