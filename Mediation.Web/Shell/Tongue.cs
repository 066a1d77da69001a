using System.Globalization;
using Mediation.Domain;

namespace Mediation.Web.Shell;

/// <summary>The reader's language. The request decides it (a cookie, then zh-CN) and the circuit keeps it.</summary>
public static class Tongue
{
    /// <summary>Whether the reader reads English.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>The text in the reader's language.</summary>
    public static string Here(this Text text) => text.In(IsEnglish);

    /// <summary>The citation in the reader's language.</summary>
    public static string Here(this Citation citation) => citation.In(IsEnglish);

    /// <summary>The term of an enumeration member in the reader's language.</summary>
    public static string Here(this Enum member) => member.Term().In(IsEnglish);

    /// <summary>A day as people say it: 9月30日, or 30 Sep; with its year when it is not this year's.</summary>
    public static string Day(DateOnly day, DateOnly today) => IsEnglish
        ? day.ToString(day.Year == today.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture)
        : day.Year == today.Year ? $"{day.Month}月{day.Day}日" : $"{day.Year}年{day.Month}月{day.Day}日";

    /// <summary>The day without its month, where the month stands beside it: 23日.</summary>
    public static string DayOfMonth(DateOnly day) => IsEnglish ? $"{day.Day}" : $"{day.Day}日";

    /// <summary>A clock time in Beijing: 15:46.</summary>
    public static string Clock(DateTime utc) => Domain.Workflow.StepContext.LocalOf(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The weekday.</summary>
    public static string Weekday(DateOnly day) => IsEnglish
        ? day.ToString("dddd", CultureInfo.GetCultureInfo("en-GB"))
        : "星期" + "日一二三四五六"[(int)day.DayOfWeek];
}
