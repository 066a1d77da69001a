using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Documents;
using Mediation.Domain.Referrals;
using Mediation.Domain.Venues;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A dispute handed over by another body.</summary>
public sealed record ReferInput : IntakeInput
{
    /// <summary>Letter number.</summary>
    [Field("来函或接警编号", "Letter or incident number", Required = true, Max = 60, HintZh = "治安案件写受案编号；信访写信访件编号", HintEn = "For a public-security case its number; for a petition the number of the item")] public string? LetterNumber { get; set; }
    /// <summary>Materials.</summary>
    [Field("随案材料（一行一件）", "Materials, one a line", FieldKind.LongText, Required = true, Max = 2000)] public string? Materials { get; set; }
    /// <summary>Consent evidence.</summary>
    [Field("双方怎样表示同意调解", "How both sides consented", FieldKind.LongText, Required = true, Max = 1000)] public string? ConsentEvidence { get; set; }
    /// <summary>Consenting sides.</summary>
    [Field("各方都已同意调解", "Every side has consented to mediation", FieldKind.Flag)] public bool EveryoneConsents { get; set; }
    /// <summary>After filing.</summary>
    [Field("法院已经立案（委托调解）", "Filed in court already (entrusted)", FieldKind.Flag, OnlyFor = nameof(Role.CourtClerk), HintZh = "立案后委托的，达成协议由法院出调解书，不走司法确认", HintEn = "Then the court issues its own document; there is no judicial confirmation")] public bool AfterFiling { get; set; }
    /// <summary>Court number.</summary>
    [Field("民初案号", "Court case number", Max = 60, OnlyFor = nameof(Role.CourtClerk), When = "AfterFiling=True", HintZh = "例如（2026）渝0106民初12号", HintEn = "The number of the civil suit, in full: year, court and number")] public string? CourtNumber { get; set; }
    /// <summary>Summary procedure.</summary>
    [Field("适用简易程序（7日）", "Summary procedure (7 days)", FieldKind.Flag, OnlyFor = nameof(Role.CourtClerk), When = "AfterFiling=True")] public bool SummaryProcedure { get; set; }
    /// <summary>Public-security case.</summary>
    [Field("按治安案件受案", "Taken as a public-security case", FieldKind.Flag, OnlyFor = nameof(Role.PoliceOfficer), HintZh = "民间纠纷引起、情节较轻的打架斗殴或者损毁财物", HintEn = "A fight or damage that comes from a civil dispute, minor circumstances")] public bool PublicSecurityCase { get; set; }
    /// <summary>Within article 9.</summary>
    [Field("情节较轻，没有不得调解的情形", "Minor, and nothing that excludes mediation", FieldKind.Flag, OnlyFor = nameof(Role.PoliceOfficer), When = "PublicSecurityCase=True", HintZh = "雇凶、结伙斗殴、多次违法等不得调解", HintEn = "Hired injury, gang fights, repeated violations and the like are excluded")] public bool WithinArticle9 { get; set; }
    /// <summary>Penalty decided.</summary>
    [Field("已经作出处罚决定", "A penalty has been decided already", FieldKind.Flag, OnlyFor = nameof(Role.PoliceOfficer), When = "PublicSecurityCase=True", HintZh = "已决定的，只调解民事部分", HintEn = "Then only the civil part is mediated")] public bool PenaltyDecided { get; set; }
    /// <summary>Class of petition.</summary>
    [Field("信访事项类别", "Class of the petition item", FieldKind.Choice, OnlyFor = nameof(Role.LettersOfficer), HintZh = "信访部门移交的要填；只有申诉求决类民事纠纷可以移交", HintEn = "Needed from a petition office; only claims between equals may be handed over")] public PetitionClass? PetitionClass { get; set; }
    /// <summary>Sender's day.</summary>
    [Field("本单位自己的办理期限", "By when your own body must be done", FieldKind.Date, HintZh = "函上写明的期限，或者治安案件、信访事项的办结日；调委会会看到", HintEn = "The day in the letter, or of the police or petition limit; the committee sees it")] public DateOnly? SenderDueOn { get; set; }
}

/// <summary>T04: a court, police station or petition office hands a dispute over with the parties' consent.</summary>
public sealed class Refer : CaseStep<ReferInput>
{
    /// <summary>Declares the step.</summary>
    public Refer() : base("refer", "T04", new("移送调解", "Hand over for mediation"), Law.Pml18)
    {
        Moves([CaseState.Unregistered], CaseState.AwaitingAcceptance, forward: true);
        By(Role.PoliceOfficer, Role.CourtClerk, Role.LettersOfficer);
        Issue(DocumentKind.DelegationLetter, DocumentKind.EntrustmentLetter, DocumentKind.PoliceLetter, DocumentKind.PetitionLetter);
        Start(DeadlineKind.D01);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DocumentKind> PapersFor(StepContext context) => [context.Case.Origin switch
    {
        CaseOrigin.CourtDelegated => DocumentKind.DelegationLetter,
        CaseOrigin.CourtEntrusted => DocumentKind.EntrustmentLetter,
        CaseOrigin.Police => DocumentKind.PoliceLetter,
        _ => DocumentKind.PetitionLetter,
    }];

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, ReferInput input)
    {
        if (RoomOf(context, input) is null)
            yield return new("room", new("请选一个与本单位对接的调解室。", "Choose a room that is docked to your body."));
        if (!input.EveryoneConsents)
            yield return new("everyoneConsents", new($"有一方不同意就不能移送。请先征得各方同意。{Law.Pml3.Zh}", $"A dispute cannot be handed over unless every side consents. {Law.Pml3.En}"));
        foreach (var fault in OfChannel(context, input)) yield return fault;
        if (input.SenderDueOn < context.Today)
            yield return new("senderDueOn", new("这一天已经过去。请核对办理期限。", "That day has passed. Check it."));
        foreach (var fault in IntakeInput.Check(context, input)) yield return fault;
    }

    private static IEnumerable<InputFault> OfChannel(StepContext c, ReferInput i)
    {
        var kind = c.Directory.Host(c.Actor.HostBodyId)?.Kind;
        if (kind == HostKind.Court && i.AfterFiling)
        {
            var number = CourtCaseNumber.Parse(i.CourtNumber);
            if (!number.Ok) yield return new("courtNumber", number.Fault!.Sentence);
            else if (number.Value.Type != CourtCaseType.CivilFirstInstance)
                yield return new("courtNumber", new("立案后委托的案号是“民初”字号，例如（2026）渝0106民初12号。", "After filing the number is of the first-instance civil series."));
        }
        if (kind == HostKind.PoliceStation && i.PublicSecurityCase && !i.WithinArticle9)
            yield return new("withinArticle9", new($"不在可以调解范围内的治安案件不能移送。请核对。{Law.PoliceCase178.Zh}", $"A public-security case that may not be mediated is not handed over. Check it. {Law.PoliceCase178.En}"));
        if (kind == HostKind.PetitionOffice && i.PetitionClass is null)
            yield return new("petitionClass", new("请先给信访事项分类。", "Class the petition item first."));
        if (kind == HostKind.PetitionOffice && Unfit(i.PetitionClass) is { } ground)
            yield return new("petitionClass", new($"“{i.PetitionClass!.Value.Term().Zh}”不适合人民调解，拒收（{ground.Code()}，{ground.Term().Zh}）。请导入相应的法定途径。{Law.Petition31.Zh}",
                $"Not fit for people's mediation, refused ({ground.Code()}: {ground.Term().En}). Lead it into the statutory procedure it belongs to. {Law.Petition31.En}"));
    }

    private static NonAcceptanceGround? Unfit(PetitionClass? item) => item switch
    {
        Referrals.PetitionClass.Administrative or Referrals.PetitionClass.InProcedure => NonAcceptanceGround.PetitionElsewhere,
        Referrals.PetitionClass.Reserved => NonAcceptanceGround.ReservedToBody,
        Referrals.PetitionClass.NoClaim => NonAcceptanceGround.NotCivil,
        _ => null,
    };

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
        var origin = context.Case.Origin;
        var security = origin == CaseOrigin.Police && input.PublicSecurityCase;
        context.Case.Referral = new Referral
        {
            CourtNumber = origin == CaseOrigin.CourtEntrusted ? CourtCaseNumber.Parse(input.CourtNumber).Value.ToString() : null,
            IsPublicSecurityCase = security, IsPenaltyDecided = security && input.PenaltyDecided,
            PetitionClass = origin == CaseOrigin.Petition ? input.PetitionClass : null, SenderDueOn = input.SenderDueOn,
            Id = Guid.CreateVersion7(), FromName = host.Name, OfficerName = context.Actor.Name, LetterNumber = PlainText.Tidy(input.LetterNumber),
            Materials = PlainText.Tidy(input.Materials), ConsentEvidence = PlainText.Tidy(input.ConsentEvidence), ReceivedAt = context.Now,
        };
        StartClocks(context, context.Case.Referral);
        foreach (var p in context.Case.Parties) RecordConsent.Write(p, context, true, PlainText.Tidy(input.ConsentEvidence));
        return new($"{host.Name}移送，各方同意调解", $"Handed over by {host.Name}; every side consents");
    }

    // Three working days to accept a court's assignment; the day by which the sender itself must be done is shown for information.
    private static void StartClocks(StepContext c, Referral referral)
    {
        if (HandBack.IsFromCourt(c.Case)) c.Start(DeadlineKind.D06, c.Today);
        if (referral.SenderDueOn is not { } due) return;
        if (referral.IsPublicSecurityCase) c.StartTold(DeadlineKind.D17, due, Exits.OwnLimit(referral));
        else if (c.Case.Origin == CaseOrigin.Petition) c.StartTold(DeadlineKind.D24, due, Exits.OwnLimit(referral));
    }

    private static MediationRoom? RoomOf(StepContext c, ReferInput i) =>
        c.Directory.FindRoom(i.Room) is { } named ? named.HostBodyId == c.Actor.HostBodyId ? named : null
        : c.Directory.Rooms.Where(r => r.HostBodyId is not null && r.HostBodyId == c.Actor.HostBodyId).Take(2).ToList() is [var only] ? only : null;
}
