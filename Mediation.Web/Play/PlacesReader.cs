using System.Text.Json;
using Mediation.Domain.Venues;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Play;

/// <summary>Reads the "places" of a script: committees, hosts, rooms, mediators and which court serves which region. What is known by name is kept.</summary>
internal sealed class PlacesReader
{
    private readonly PlayFaults _faults;
    private readonly List<Committee> _committees;
    private readonly List<HostBody> _hosts;
    private readonly List<MediationRoom> _rooms;
    private readonly List<Mediator> _mediators;
    private readonly List<CourtBinding> _bindings;

    private PlacesReader(Directory known, PlayFaults faults) => (_faults, _committees, _hosts, _rooms, _mediators, _bindings) =
        (faults, [.. known.Committees], [.. known.Hosts], [.. known.Rooms], [.. known.Mediators], [.. known.Bindings]);

    public static Directory Read(JsonPlace? place, Directory known, PlayFaults faults)
    {
        if (place is null) return known;
        var reader = new PlacesReader(known, faults);
        var places = new JsonObject(place, faults);
        reader.Each(places, "committees", reader.Committee);
        reader.Each(places, "hosts", reader.Host);
        reader.Each(places, "rooms", reader.Room);
        reader.Each(places, "mediators", reader.Mediator);
        reader.Each(places, "bindings", reader.Binding);
        places.Finish();
        return new Directory(reader._committees, reader._mediators, reader._hosts, reader._rooms, reader._bindings);
    }

    private void Each(JsonObject places, string name, Action<JsonObject> read)
    {
        foreach (var item in places.Take(name, JsonTokenType.StartArray)?.Items ?? [])
        {
            if (JsonObject.Of(item, _faults) is not { } fields) continue;
            read(fields);
            fields.Finish();
        }
    }

    private void Committee(JsonObject f)
    {
        var (name, shortName, region) = (f.Text("name", true) ?? "", f.Text("shortName", true) ?? "", f.Text("region", true) ?? "");
        var (address, phone, director) = (f.Text("address") ?? "", f.Text("phone") ?? "", f.Text("director") ?? "");
        if (_committees.All(c => c.Name != name))
            _committees.Add(new Committee { Id = NamedId.Of("committee", name), Name = name, ShortName = shortName, RegionCode = region, Address = address, Phone = phone, DirectorName = director });
    }

    private void Host(JsonObject f)
    {
        var (kind, name, region, code) = (f.Choice<HostKind>("kind", true), f.Text("name", true) ?? "", f.Text("region") ?? "", f.Text("courtCode"));
        if (_hosts.All(h => h.Name != name))
            _hosts.Add(new HostBody { Id = NamedId.Of("host", name), Kind = kind ?? default, Name = name, RegionCode = region, CourtCode = code });
    }

    private void Room(JsonObject f)
    {
        var (kind, name) = (f.Choice<RoomKind>("kind", true), f.Text("name", true) ?? "");
        var committee = Named(f, "committee", true, n => _committees.FirstOrDefault(c => c.Name == n)?.Id);
        var host = Named(f, "host", false, n => _hosts.FirstOrDefault(h => h.Name == n)?.Id);
        var (address, phone) = (f.Text("address") ?? "", f.Text("phone") ?? "");
        if (committee is { } id && _rooms.All(r => r.Name != name))
            _rooms.Add(new MediationRoom { Id = NamedId.Of("room", name), CommitteeId = id, HostBodyId = host, Kind = kind ?? default, Name = name, Address = address, Phone = phone });
    }

    private void Mediator(JsonObject f)
    {
        var (name, certificate, phone) = (f.Text("name", true) ?? "", f.Text("certificate") ?? "", f.Text("phone") ?? "");
        if (Named(f, "committee", true, n => _committees.FirstOrDefault(c => c.Name == n)?.Id) is { } id && _mediators.All(m => m.CommitteeId != id || m.Name != name))
            _mediators.Add(new Mediator { Id = NamedId.Of("mediator", id.ToString(), name), CommitteeId = id, Name = name, CertificateNumber = certificate, Phone = phone });
    }

    private void Binding(JsonObject f)
    {
        var (region, from, to) = (f.Text("region", true) ?? "", f.Day("from"), f.Day("to"));
        if (Named(f, "court", true, n => _hosts.FirstOrDefault(h => h.Kind == HostKind.Court && h.Name == n)?.Id) is { } court
            && !_bindings.Any(b => b.RegionCode == region && b.CourtId == court))
            _bindings.Add(new CourtBinding { Id = NamedId.Of("binding", region, court.ToString()), RegionCode = region, CourtId = court, ValidFrom = from ?? new DateOnly(2000, 1, 1), ValidTo = to });
    }

    private Guid? Named(JsonObject f, string field, bool required, Func<string, Guid?> find)
    {
        if (f.Take(field, JsonTokenType.String, required) is not { } place) return null;
        if (find(place.Words) is { } id) return id;
        _faults.Add(place, $"名册里没有“{place.Words}”。", $"There is no “{place.Words}” in the directory.");
        return null;
    }
}
