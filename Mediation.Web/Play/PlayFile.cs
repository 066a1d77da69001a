using Mediation.Domain.Access;
using Mediation.Domain.Workflow;
using Directory = Mediation.Domain.Workflow.Directory;

namespace Mediation.Web.Play;

/// <summary>What an entry is expected to meet instead of being done.</summary>
/// <param name="Refused">Code of the refusal.</param>
/// <param name="Invalid">Path of the field at fault.</param>
/// <param name="NotFound">The case is not there for this actor.</param>
internal sealed record PlayExpectation(string? Refused, string? Invalid, bool NotFound);

/// <summary>One step of a script.</summary>
/// <param name="Number">Its place in the file, from 0.</param>
/// <param name="Line">Its line.</param>
/// <param name="AtUtc">When it is taken.</param>
/// <param name="Actor">Who takes it.</param>
/// <param name="Step">Which step.</param>
/// <param name="Case">The label of the case in the file.</param>
/// <param name="Input">Its input.</param>
/// <param name="Expect">What is expected instead of success; null for success.</param>
internal sealed record PlayEntry(
    int Number, int Line, DateTime AtUtc, Actor Actor, CaseStep Step, string Case, object Input, PlayExpectation? Expect);

/// <summary>A script: a title, who acts, the steps in the order of time and what must be true at the end.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Zone">Offset of its times from UTC.</param>
/// <param name="Digest">Digest of the file, so that playing it twice gives the same command ids.</param>
/// <param name="Directory">The bodies, people and rooms it names.</param>
/// <param name="Entries">The steps.</param>
/// <param name="Checks">What must be true on the way.</param>
/// <param name="Assertions">What must be true at the end.</param>
internal sealed record PlayFile(
    string Title, TimeSpan Zone, string Digest, Directory Directory, IReadOnlyList<PlayEntry> Entries, IReadOnlyList<PlayCheck> Checks, IReadOnlyList<PlayAssertion> Assertions)
{
    /// <summary>Reads a script. Nothing is run; every fault is found at once.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="known">Bodies, people and rooms that are there already.</param>
    /// <param name="people">Actors that may be named without being described: by key.</param>
    /// <param name="today">The day the file's anchor becomes; null keeps the dates as written.</param>
    /// <param name="days">Moves every date by this many days more.</param>
    public static (PlayFile? File, IReadOnlyList<PlayFault> Faults) Parse(
        byte[] utf8, Directory known, IReadOnlyDictionary<string, Actor> people, DateOnly? today = null, int days = 0)
    {
        var faults = new PlayFaults();
        var root = new JsonPlaceReader(faults).Read(utf8);
        var file = root is null ? null : new PlayReader(known, people, faults).Read(root, utf8, today, days);
        return faults.Any ? (null, faults.InOrder) : (file, []);
    }
}
