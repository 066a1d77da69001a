namespace Mediation.Domain.Cases;

/// <summary>三事分流: who a matter is for (local practice row 12).</summary>
public enum Triage
{
    /// <summary>The government handles it.</summary>
    [Term("大事，由政府办理", "great matter, for the government")] Great,
    /// <summary>The community, its organisations and residents handle it together.</summary>
    [Term("小事，由社区共同办理", "small matter, for the community")] Small,
    /// <summary>The people concerned settle it themselves, with guidance.</summary>
    [Term("私事，由当事人自己解决", "private matter, for those concerned")] Private,
}
