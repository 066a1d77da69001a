using System.Text.Json;
using Mediation.Domain.Access;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Play;

/// <summary>Reads who acts in a script. An actor is described, or stands for a demonstration account by its key.</summary>
internal sealed class ActorsReader(Directory directory, IReadOnlyDictionary<string, Actor> people, PlayFaults faults)
{
    public Dictionary<string, Actor> Read(JsonPlace? place)
    {
        var actors = new Dictionary<string, Actor>(people);
        foreach (var member in place?.Members ?? [])
            if (JsonObject.Of(member.Value, faults) is { } fields && One(member.Name, member.Value, fields) is { } actor) actors[member.Name] = actor;
        return actors;
    }

    private Actor? One(string key, JsonPlace place, JsonObject f)
    {
        if (f.Take("account", JsonTokenType.String) is { } account)
        {
            f.Finish();
            if (people.GetValueOrDefault(account.Words) is { } person) return person;
            faults.Add(account, $"没有账号“{account.Words}”。有：{string.Join("、", people.Keys)}。", $"There is no account “{account.Words}”. Known: {string.Join(", ", people.Keys)}.");
            return null;
        }
        var name = f.Text("name", required: true) ?? "";
        var roles = f.Take("roles", JsonTokenType.StartArray, required: true)?.Items.Select(Role).OfType<Role>().ToHashSet() ?? [];
        if (place.Members.Any(m => m.Name == "roles") && roles.Count == 0)
            faults.Add(place.Line, $"{place.Path}.roles", "至少要有一种角色。", "At least one role is needed.");
        var committee = f.Take("committee", JsonTokenType.String);
        var committeeId = committee is null ? null : Known(committee, directory.Committees.FirstOrDefault(c => c.Name == committee.Words || c.ShortName == committee.Words)?.Id);
        var mediator = f.Take("mediator", JsonTokenType.String);
        var mediatorId = mediator is null ? null : Known(mediator, committeeId is { } c ? directory.FindMediator(c, mediator.Words)?.Id : null);
        var host = f.Take("host", JsonTokenType.String);
        var hostId = host is null ? null : Known(host, directory.Hosts.FirstOrDefault(h => h.Name == host.Words || h.CourtCode == host.Words)?.Id);
        var region = f.Text("region");
        f.Finish();
        return new Actor(NamedId.Of("actor", key, name).ToString(), name, roles, committeeId, mediatorId, hostId, region);
    }

    private Role? Role(JsonPlace item)
    {
        if (item.Kind == JsonTokenType.String) return (Role?)JsonObject.ReadChoice(typeof(Role), item, faults);
        JsonObject.Wrong(item, JsonTokenType.String, faults);
        return null;
    }

    private Guid? Known(JsonPlace place, Guid? id)
    {
        if (id is null) faults.Add(place, $"名册里没有“{place.Words}”。", $"There is no “{place.Words}” in the directory.");
        return id;
    }
}
