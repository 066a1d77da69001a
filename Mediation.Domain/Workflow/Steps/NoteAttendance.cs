using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What is noted about one person.</summary>
public sealed record NoteAttendanceInput
{
    /// <summary>Party.</summary>
    [Field("哪一方的人", "Of which side", FieldKind.Party, HintZh = "其他参加人，这里留空", HintEn = "Leave empty for helpers")] public string? Party { get; set; }
    /// <summary>Name.</summary>
    [Field("姓名", "Name", FieldKind.Name, Required = true)] public string? Name { get; set; }
    /// <summary>What.</summary>
    [Field("记什么", "What", FieldKind.Choice, Required = true)] public AttendanceMark? Mark { get; set; }
    /// <summary>Document.</summary>
    [Field("看的什么证件", "Which document", FieldKind.Choice, When = "Mark=IdentitySeen")] public SeenIdentity? Document { get; set; }
}

/// <summary>T16: who is present, since when and until when, identified by what, told their rights. One tap each.</summary>
public sealed class NoteAttendance : CaseStep<NoteAttendanceInput>
{
    /// <summary>Declares the step.</summary>
    public NoteAttendance() : base("note-attendance", "T16", new("记到场", "Note attendance"), Law.PmlRights)
    {
        Moves([CaseState.Mediating, CaseState.Renegotiating], null);
        By(Role.Mediator);
        Needs(RecordStatement.SessionOpen);
    }

    /// <inheritdoc/>
    public override bool Commutes => true;

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, NoteAttendanceInput input)
    {
        var session = context.Case.OpenSession!;
        var (party, name) = (input.Party ?? "", PlainText.Tidy(input.Name));
        var stay = session.Attendances.LastOrDefault(a => a.Is(party, name));
        if (input.Mark == AttendanceMark.Arrived)
        {
            if (stay is { LeftAt: null }) yield return new("name", new($"{name}已经记了到场，没有重复记。", $"{name} is noted as present already; nothing was noted twice."));
            // Hearing the sides apart means apart: not one after the other in one session either.
            var side = context.Case.FindParty(party)?.Side;
            if (context.Case.HasProtectionOrder && side is Side.Applicant or Side.Respondent
                && session.Attendances.Any(a => context.Case.FindParty(a.PartyKey)?.Side is { } other && other != Side.Third && other != side))
                yield return new("party", new($"有人身安全保护令，双方不能同场。请另开一次会。{Law.DomesticViolence29.Zh}", $"A protection order is in force: the sides are never in one room. Open another session. {Law.DomesticViolence29.En}"));
            else if (context.Case.FindParty(party) is { } comer && OpenSessionInput.WhyNotJoin(context.Case, session, comer) is { } refused) yield return new("party", refused);
            yield break;
        }
        if (stay is null)
        {
            yield return new("name", new($"{name}还没有记到场。", $"{name} is not noted as present yet."));
            yield break;
        }
        if (input is { Mark: AttendanceMark.IdentitySeen, Document: null }) yield return new("document", new("请选看的是什么证件。", "Choose which document was seen."));
        if (input.Mark == AttendanceMark.Left && stay.LeftAt is not null) yield return new("name", new($"{name}已经记了离开。", $"{name} is noted as gone already."));
        if (input.Mark != AttendanceMark.NotHere) yield break;
        if (session.StandingLines.Any(s => s.Speaker == name)) yield return new("name", new($"笔录里有{name}的话，不能改成没有来。", $"The record has words of {name}; this person was there."));
        if (party.Length > 0 && session.Attendances.All(a => a.PartyKey.Length == 0 || a.Is(party, name)))
            yield return new("name", new("会上总要有一位当事人或者代表。请先记别人到场，或者散会。", "Somebody must be there for a party. Note another as present first, or close the session."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, NoteAttendanceInput input)
    {
        var session = context.Case.OpenSession!;
        var (key, name) = (input.Party ?? "", PlainText.Tidy(input.Name));
        var stay = session.Attendances.LastOrDefault(a => a.Is(key, name));
        switch (input.Mark!.Value)
        {
            case AttendanceMark.Arrived:
                session.Attendances.Add(Again(Attendance.Of(key, name, CapacityOf(context.Case.FindParty(key), name), context.Now, identified: false, told: false), stay));
                break;
            case AttendanceMark.IdentitySeen: (stay!.IdentityAt, stay.Document) = (context.Now, input.Document); break;
            case AttendanceMark.RightsTold: stay!.RightsAt = context.Now; break;
            case AttendanceMark.Left: stay!.LeftAt = context.Now; break;
            case AttendanceMark.NotHere: session.Attendances.RemoveAll(a => a.Is(key, name)); break;
        }
        session.PartiesPresent = string.Join(' ', context.Case.InOrder.Select(p => p.Key).Where(k => session.Attendances.Any(a => a.PartyKey == k)));
        var what = input.Mark.Value.Term();
        return new($"第{session.Number}次会，{name}：{what.Zh}", $"Session {session.Number}, {name}: {what.En}");
    }

    // Who comes back was identified and told already.
    private static Attendance Again(Attendance stay, Attendance? before)
    {
        if (before is not null) (stay.IdentityAt, stay.Document, stay.RightsAt) = (before.IdentityAt, before.Document, before.RightsAt);
        return stay;
    }

    private static Capacity? CapacityOf(Party? party, string name) =>
        party?.Representatives.FirstOrDefault(r => r.Name == name)?.Capacity ?? (party?.Name == name ? Capacity.InPerson : null);
}
