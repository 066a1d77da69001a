using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>How a sitting begins.</summary>
public sealed record OpenSessionInput
{
    /// <summary>Place.</summary>
    [Field("地点", "Place", Required = true)] public string? Place { get; set; }
    /// <summary>Mode.</summary>
    [Field("方式", "Mode", FieldKind.Choice, Required = true)] public SessionMode? Mode { get; set; }
    /// <summary>Present.</summary>
    [Field("到场的当事人", "Parties present", FieldKind.Parties, Required = true)] public List<string> Present { get; set; } = [];
    /// <summary>Online parties.</summary>
    [Field("线上参加的当事人", "Parties who take part online", FieldKind.Parties, When = "Mode=Mixed")] public List<string> Remote { get; set; } = [];
    /// <summary>Helpers.</summary>
    [Field("其他参加人", "Others present", Max = 300, HintZh = "亲友、邻居、律师、在线指导的法官；要征得当事人同意。几个人用顿号、分号隔开", HintEn = "Relatives, neighbours, lawyers, a guiding judge; with the parties' consent. Several: with semicolons between")] public string? Helpers { get; set; }
    /// <summary>Recorder.</summary>
    [Field("记录人", "Recorder", FieldKind.Name)] public string? Recorder { get; set; }
    /// <summary>Recording.</summary>
    [Field("全程录音录像", "Sound and picture are recorded", FieldKind.Flag, HintZh = "要到场的各方都同意", HintEn = "With the consent of everybody present")] public bool Recording { get; set; }
    /// <summary>Identities.</summary>
    [Field("已核对身份", "Identities checked", FieldKind.Flag)] public bool IdentitiesChecked { get; set; }
    /// <summary>Rights.</summary>
    [Field("已告知权利义务", "Rights and duties told", FieldKind.Flag)] public bool RightsTold { get; set; }

    internal static IEnumerable<InputFault> Check(StepContext c, OpenSessionInput i)
    {
        if (!i.IdentitiesChecked) yield return new("identitiesChecked", new("开会前要核对到场人的身份。", "Check identities before the session begins."));
        if (!i.RightsTold) yield return new("rightsTold", new($"开会前要告知权利义务。{Law.PmlRights.Zh}", $"Tell rights and duties before the session begins. {Law.PmlRights.En}"));
        var online = i.Mode == SessionMode.Online ? i.Present : i.Mode == SessionMode.Mixed ? i.Remote : [];
        if (i.Mode == SessionMode.Mixed && i.Remote.Count == 0)
            yield return new("remote", new("请写明哪些当事人在线上参加。", "Say which parties take part online."));
        if (c.Case.InOrder.FirstOrDefault(p => online.Contains(p.Key) && !p.HasConsented(ConsentKind.Online)) is { } party) yield return new(i.Mode == SessionMode.Online ? "mode" : "remote", NotOnline(party));
        if (i.Recording && c.Case.InOrder.FirstOrDefault(p => i.Present.Contains(p.Key) && !p.HasConsented(ConsentKind.Recording)) is { } unrecorded) yield return new("recording", NotRecorded(unrecorded));
        if (c.Case.HasProtectionOrder && c.Case.InOrder.Where(p => i.Present.Contains(p.Key) && p.Side != Side.Third).Select(p => p.Side).Distinct().Count() > 1)
            yield return new("present", new($"有人身安全保护令，双方不能同场。请分开谈，一次会只到一方。{Law.DomesticViolence29.Zh}",
                $"A protection order is in force: the sides are never in one room. Hear them apart, one side a session. {Law.DomesticViolence29.En}"));
        else if (KeptApart.Among(c.Case, i.Present) is { } apart) yield return new("present", NotTogether(apart.One, apart.Other));
    }

    /// <summary>Why somebody cannot come to a session that is open: what is asked at its opening is asked of everybody who comes later.</summary>
    internal static Text? WhyNotJoin(MediationCase k, Session session, Party party)
    {
        if (KeptApart.Among(k, [.. session.PresentKeys, party.Key]) is { } apart && (apart.One.Key == party.Key || apart.Other.Key == party.Key)) return NotTogether(apart.One, apart.Other);
        if (session.IsRecorded && !party.HasConsented(ConsentKind.Recording)) return NotRecorded(party);
        return session.Mode == SessionMode.Online && !party.HasConsented(ConsentKind.Online) ? NotOnline(party) : null;
    }

    private static Text NotOnline(Party party) => new($"{party.Name}还没有同意在线调解，或者已经撤回。请先记录，或者改为现场。{Law.OnlineConsent.Zh}",
        $"{party.Name} has not consented to online mediation or has taken it back. Record it first, or meet on site. {Law.OnlineConsent.En}");

    private static Text NotRecorded(Party party) => new($"{party.Name}没有同意录音录像。请先记录，或者不录。", $"{party.Name} has not consented to recording. Record the consent first, or do not record.");

    private static Text NotTogether(Party one, Party other) => new($"{one.Name}和{other.Name}不能见面，不能到同一次会。请分开谈。", $"{one.Name} and {other.Name} must not meet and cannot be at one session. Hear them apart.");

    /// <summary>How a sitting usually begins: in the room of the case, everybody there. Nobody is taken for present where some must not meet.</summary>
    internal static OpenSessionInput Usual(StepContext c) => new()
    {
        Place = c.Directory.Room(c.Case.RoomId)?.Name ?? c.Case.CommitteeName, Mode = SessionMode.OnSite, Recorder = c.Actor.Name,
        Present = KeptApart.PairsOf(c.Case).Count > 0 ? [] : [.. c.Case.InOrder.Select(p => p.Key)],
    };

    // Who comes for a party: whoever signs for it, otherwise whoever acts for it, otherwise itself.
    private static IEnumerable<Signatory> Usually(StepContext c, Party party)
    {
        if (party.SignatoriesOn(c.Today) is { Count: > 0 } signatories) return signatories;
        return party.Representatives.Count > 0 ? party.Representatives.Select(r => new Signatory(party.Key, r.Name, r.Capacity)) : [new(party.Key, party.Name, Capacity.InPerson)];
    }

    internal static Session Open(StepContext c, OpenSessionInput i)
    {
        var session = new Session
        {
            Id = Guid.CreateVersion7(), Number = c.Case.Sessions.Count + 1, OpenedAt = c.Now, Place = PlainText.Tidy(i.Place), Mode = i.Mode!.Value,
            PartiesPresent = string.Join(' ', i.Present.Distinct()), Helpers = PlainText.Tidy(i.Helpers),
            RecorderName = PlainText.Tidy(i.Recorder) is { Length: > 0 } r ? r : c.Actor.Name, MediatorName = c.Case.LeadMediatorName ?? c.Actor.Name,
            IdentitiesChecked = i.IdentitiesChecked, RightsTold = i.RightsTold, IsRecorded = i.Recording,
        };
        // The ticks at opening stand for everybody there; single people are told apart afterwards, one tap each.
        foreach (var who in session.PresentKeys.SelectMany(key => Usually(c, c.Case.FindParty(key)!)))
            session.Attendances.Add(Attendance.Of(who.PartyKey, who.Name, who.Capacity, c.Now, i.IdentitiesChecked, i.RightsTold));
        foreach (var name in session.Helpers.Split(['、', '；', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct())
            session.Attendances.Add(Attendance.Of("", name, null, c.Now, i.IdentitiesChecked, i.RightsTold));
        c.Case.Sessions.Add(session);
        return session;
    }
}
