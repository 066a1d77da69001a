using Mediation.Domain.Cases;
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
    /// <summary>Helpers.</summary>
    [Field("其他参加人", "Others present", Max = 300, HintZh = "亲友、邻居、律师、在线指导的法官；要征得当事人同意", HintEn = "Relatives, neighbours, lawyers, a guiding judge; with the parties' consent")] public string? Helpers { get; set; }
    /// <summary>Recorder.</summary>
    [Field("记录人", "Recorder", FieldKind.Name)] public string? Recorder { get; set; }
    /// <summary>Identities.</summary>
    [Field("已核对身份", "Identities checked", FieldKind.Flag)] public bool IdentitiesChecked { get; set; }
    /// <summary>Rights.</summary>
    [Field("已告知权利义务", "Rights and duties told", FieldKind.Flag)] public bool RightsTold { get; set; }

    internal static IEnumerable<InputFault> Check(StepContext c, OpenSessionInput i)
    {
        if (!i.IdentitiesChecked) yield return new("identitiesChecked", new("开会前要核对到场人的身份。", "Check identities before the session begins."));
        if (!i.RightsTold) yield return new("rightsTold", new($"开会前要告知权利义务。{Law.PmlRights.Zh}", $"Tell rights and duties before the session begins. {Law.PmlRights.En}"));
        if (i.Mode == SessionMode.Online && c.Case.Parties.FirstOrDefault(p => i.Present.Contains(p.Key) && !p.HasConsented(Parties.ConsentKind.Online)) is { } party)
            yield return new("mode", new($"{party.Name}还没有同意在线调解。请先记录。", $"{party.Name} has not consented to online mediation. Record it first."));
    }

    /// <summary>How a sitting usually begins: in the room of the case, everybody there. Nobody is taken for present where a protection order keeps them apart.</summary>
    internal static OpenSessionInput Usual(StepContext c) => new()
    {
        Place = c.Directory.Room(c.Case.RoomId)?.Name ?? c.Case.CommitteeName, Mode = SessionMode.OnSite,
        Present = c.Case.HasProtectionOrder ? [] : [.. c.Case.InOrder.Select(p => p.Key)],
    };

    internal static Session Open(StepContext c, OpenSessionInput i)
    {
        var session = new Session
        {
            Id = Guid.CreateVersion7(), Number = c.Case.Sessions.Count + 1, OpenedAt = c.Now, Place = PlainText.Tidy(i.Place), Mode = i.Mode!.Value,
            PartiesPresent = string.Join(' ', i.Present.Distinct()), Helpers = PlainText.Tidy(i.Helpers),
            RecorderName = PlainText.Tidy(i.Recorder) is { Length: > 0 } r ? r : c.Actor.Name, MediatorName = c.Case.LeadMediatorName ?? c.Actor.Name,
            IdentitiesChecked = i.IdentitiesChecked, RightsTold = i.RightsTold,
        };
        c.Case.Sessions.Add(session);
        return session;
    }
}
