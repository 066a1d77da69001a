using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Referrals;
using Mediation.Domain.Venues;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A dispute handed over by another body.</summary>
public sealed record ReferInput : IntakeInput
{
    /// <summary>Letter number.</summary>
    [Field("来函或接警编号", "Letter or incident number", Required = true, Max = 60)] public string? LetterNumber { get; set; }
    /// <summary>Materials.</summary>
    [Field("随案材料（一行一件）", "Materials, one a line", FieldKind.LongText, Required = true, Max = 2000)] public string? Materials { get; set; }
    /// <summary>Consent evidence.</summary>
    [Field("双方怎样表示同意调解", "How both sides consented", FieldKind.LongText, Required = true, Max = 1000)] public string? ConsentEvidence { get; set; }
    /// <summary>Consenting sides.</summary>
    [Field("各方都已同意调解", "Every side has consented to mediation", FieldKind.Flag)] public bool EveryoneConsents { get; set; }
    /// <summary>After filing.</summary>
    [Field("法院已经立案（委托调解）", "Filed in court already (entrusted)", FieldKind.Flag, OnlyFor = nameof(Role.CourtClerk), HintZh = "立案后委托的，达成协议由法院出调解书，不走司法确认", HintEn = "Then the court issues its own document; there is no judicial confirmation")] public bool AfterFiling { get; set; }
    /// <summary>Summary procedure.</summary>
    [Field("适用简易程序（7日）", "Summary procedure (7 days)", FieldKind.Flag, OnlyFor = nameof(Role.CourtClerk), When = "AfterFiling=True")] public bool SummaryProcedure { get; set; }
}

/// <summary>T04: a court, police station or petition office hands a dispute over with the parties' consent.</summary>
public sealed class Refer : CaseStep<ReferInput>
{
    /// <summary>Declares the step.</summary>
    public Refer() : base("refer", "T04", new("移送调解", "Hand over for mediation"), Law.Pml18)
    {
        Moves([CaseState.Unregistered], CaseState.AwaitingAcceptance, forward: true);
        By(Role.PoliceOfficer, Role.CourtClerk, Role.LettersOfficer);
        Start(DeadlineKind.D01);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, ReferInput input)
    {
        if (RoomOf(context, input) is null)
            yield return new("room", new("请选一个与本单位对接的调解室。", "Choose a room that is docked to your body."));
        if (!input.EveryoneConsents)
            yield return new("everyoneConsents", new($"有一方不同意就不能移送。请先征得各方同意。{Law.Pml3.Zh}", $"A dispute cannot be handed over unless every side consents. {Law.Pml3.En}"));
        foreach (var fault in PartyInput.Check(input.Parties, context.Today)) yield return fault;
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, ReferInput input)
    {
        var room = RoomOf(context, input)!;
        var host = context.Directory.Host(context.Actor.HostBodyId) ?? throw new InvalidOperationException("The referring body is not in the directory.");
        IntakeInput.Place(context, room.CommitteeId);
        input.WriteTo(context);
        context.Case.RoomId = room.Id;
        context.Case.ReferringBodyId = host.Id;
        context.Case.Origin = host.Kind switch
        {
            HostKind.Court => input.AfterFiling ? CaseOrigin.CourtEntrusted : CaseOrigin.CourtDelegated,
            HostKind.PoliceStation => CaseOrigin.Police,
            HostKind.PetitionOffice => CaseOrigin.Petition,
            _ => CaseOrigin.OtherBody,
        };
        context.Case.IsSummaryProcedure = input.SummaryProcedure && context.Case.Origin == CaseOrigin.CourtEntrusted;
        context.Case.Referral = new Referral
        {
            Id = Guid.CreateVersion7(), FromName = host.Name, OfficerName = context.Actor.Name, LetterNumber = PlainText.Tidy(input.LetterNumber),
            Materials = PlainText.Tidy(input.Materials), ConsentEvidence = PlainText.Tidy(input.ConsentEvidence), ReceivedAt = context.Now,
        };
        foreach (var p in context.Case.Parties) RecordConsent.Write(p, context, true, PlainText.Tidy(input.ConsentEvidence));
        return new($"{host.Name}移送，各方同意调解", $"Handed over by {host.Name}; every side consents");
    }

    private static MediationRoom? RoomOf(StepContext c, ReferInput i) =>
        c.Directory.FindRoom(i.Room) is { } named ? named.HostBodyId == c.Actor.HostBodyId ? named : null
        : c.Directory.Rooms.Where(r => r.HostBodyId is not null && r.HostBodyId == c.Actor.HostBodyId).Take(2).ToList() is [var only] ? only : null;
}
