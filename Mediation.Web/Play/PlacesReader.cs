using System.Text.Json;
using Mediation.Domain.Venues;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Play;

/// <summary>Reads the "places" of a script: committees, hosts, rooms, mediators and which court serves which region. What is known by name is kept as it is, or renewed with what the file says.</summary>
internal sealed class PlacesReader
{
    private readonly PlayFaults _faults;
    private readonly bool _renew;
    private readonly List<Committee> _committees;
    private readonly List<HostBody> _hosts;
    private readonly List<MediationRoom> _rooms;
    private readonly List<Mediator> _mediators;
    private readonly List<CourtBinding> _bindings;

    private PlacesReader(Directory known, PlayFaults faults, bool renew) => (_faults, _renew, _committees, _hosts, _rooms, _mediators, _bindings) =
        (faults, renew, [.. known.Committees], [.. known.Hosts], [.. known.Rooms], [.. known.Mediators], [.. known.Bindings]);

    /// <summary>Reads them.</summary>
    /// <param name="place">The object; null for none.</param>
    /// <param name="known">What is there already.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="renew">Whether what is known takes over what the file says: the objects in <paramref name="known"/> change.</param>
    public static Directory Read(JsonPlace? place, Directory known, PlayFaults faults, bool renew = false)
    {
        if (place is null) return known;
        var reader = new PlacesReader(known, faults, renew);
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
        var (name, shortName, region) = (f.Text("name", true) ?? "", f.Text("shortName", true) ?? "", Region(f, true) ?? "");
        var (address, phone, director) = (f.Text("address"), f.Text("phone"), f.Text("director"));
        if (_committees.FirstOrDefault(c => c.Name == name) is not { } known)
            _committees.Add(new Committee { Id = NamedId.Of("committee", name), Name = name, ShortName = shortName, RegionCode = region, Address = address ?? "", Phone = phone ?? "", DirectorName = director ?? "" });
        else if (_renew)
            (known.ShortName, known.RegionCode, known.Address, known.Phone, known.DirectorName) = (shortName, region, address ?? known.Address, phone ?? known.Phone, director ?? known.DirectorName);
    }

    private void Host(JsonObject f)
    {
        var (kind, name, region, code) = (f.Choice<HostKind>("kind", true), f.Text("name", true) ?? "", Region(f, _renew), f.Text("courtCode"));
        if (_hosts.FirstOrDefault(h => h.Name == name) is not { } known)
            _hosts.Add(new HostBody { Id = NamedId.Of("host", name), Kind = kind ?? default, Name = name, RegionCode = region ?? "", CourtCode = code });
        else if (_renew && Stays(f, "kind", kind == known.Kind))
            (known.RegionCode, known.CourtCode) = (region ?? known.RegionCode, code ?? known.CourtCode);
    }

    private void Room(JsonObject f)
    {
        var (kind, name) = (f.Choice<RoomKind>("kind", true), f.Text("name", true) ?? "");
        var committee = Named(f, "committee", true, n => _committees.FirstOrDefault(c => c.Name == n)?.Id);
        var host = Named(f, "host", false, n => _hosts.FirstOrDefault(h => h.Name == n)?.Id);
        var (address, phone) = (f.Text("address"), f.Text("phone"));
        if (committee is not { } id) return;
        if (_rooms.FirstOrDefault(r => r.Name == name) is not { } known)
            _rooms.Add(new MediationRoom { Id = NamedId.Of("room", name), CommitteeId = id, HostBodyId = host, Kind = kind ?? default, Name = name, Address = address ?? "", Phone = phone ?? "" });
        else if (_renew && Stays(f, "kind", kind == known.Kind) && Stays(f, "committee", id == known.CommitteeId) && Stays(f, "host", host is null || host == known.HostBodyId))
            (known.Address, known.Phone) = (address ?? known.Address, phone ?? known.Phone);
    }

    private void Mediator(JsonObject f)
    {
        var (name, certificate, phone) = (f.Text("name", true) ?? "", f.Text("certificate"), f.Text("phone"));
        if (Named(f, "committee", true, n => _committees.FirstOrDefault(c => c.Name == n)?.Id) is not { } id) return;
        if (_mediators.FirstOrDefault(m => m.CommitteeId == id && m.Name == name) is not { } known)
            _mediators.Add(new Mediator { Id = NamedId.Of("mediator", id.ToString(), name), CommitteeId = id, Name = name, CertificateNumber = certificate ?? "", Phone = phone ?? "" });
        else if (_renew)
            (known.CertificateNumber, known.Phone) = (certificate ?? known.CertificateNumber, phone ?? known.Phone);
    }

    private void Binding(JsonObject f)
    {
        var (region, from, to) = (Region(f, true) ?? "", f.Day("from"), f.Day("to"));
        if (Named(f, "court", true, n => _hosts.FirstOrDefault(h => h.Kind == HostKind.Court && h.Name == n)?.Id) is not { } court) return;
        if (_bindings.FirstOrDefault(b => b.RegionCode == region && b.CourtId == court) is not { } known)
            _bindings.Add(new CourtBinding { Id = NamedId.Of("binding", region, court.ToString()), RegionCode = region, CourtId = court, ValidFrom = from ?? new DateOnly(2000, 1, 1), ValidTo = to });
        else if (_renew && Stays(f, "from", from is null || from == known.ValidFrom))
            known.ValidTo = to ?? known.ValidTo;
    }

    private string? Region(JsonObject f, bool required)
    {
        var region = f.Text("region", required);
        if (_renew && region is { Length: > 0 } && (region.Length != 6 || !region.All(char.IsAsciiDigit)) && f.Any("region") is { } place)
            _faults.Add(place, $"“{region}”不是行政区划代码，要6位数字。", $"“{region}” is no region code: six digits.");
        return region;
    }

    // What a stored body is and belongs to does not change: cases and accounts rest on it.
    private bool Stays(JsonObject f, string field, bool same)
    {
        if (!same && f.Any(field) is { } place)
            _faults.Add(place, $"名册里已有同名的一项，这里和它不一样：“{place.Words}”。这一项不能改，请另起一个名字。", $"The directory has one of this name already, with another value here: “{place.Words}”. This cannot change; use another name.");
        return same;
    }

    private Guid? Named(JsonObject f, string field, bool required, Func<string, Guid?> find)
    {
        if (f.Take(field, JsonTokenType.String, required) is not { } place) return null;
        if (find(place.Words) is { } id) return id;
        _faults.Add(place, $"名册里没有“{place.Words}”。", $"There is no “{place.Words}” in the directory.");
        return null;
    }
}
