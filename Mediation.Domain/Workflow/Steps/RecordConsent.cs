using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>The answer of one party.</summary>
public sealed record RecordConsentInput
{
    /// <summary>Party.</summary>
    [Field("哪一方", "Party", FieldKind.Party, Required = true)] public string? Party { get; set; }
    /// <summary>To what.</summary>
    [Field("同意什么", "To what", FieldKind.Choice)] public ConsentKind? Kind { get; set; }
    /// <summary>Answer.</summary>
    [Field("同意", "Agrees", FieldKind.Flag)] public bool Agrees { get; set; }
    /// <summary>How.</summary>
    [Field("怎样表示的", "How it was given", Required = true, HintZh = "当面、电话、短信或签字", HintEn = "In person, by phone, message or signature")] public string? How { get; set; }
}

/// <summary>T08-T10: a party says yes or no. Consent is per person and per mode, and can be taken back at any time.</summary>
public sealed class RecordConsent : CaseStep<RecordConsentInput>
{
    /// <summary>Declares the step.</summary>
    public RecordConsent() : base("record-consent", "T10", new("记录意愿", "Record an answer"), Law.Pml3)
    {
        Moves([CaseState.AwaitingAcceptance, CaseState.AwaitingSupplement, CaseState.AskingConsent, CaseState.Accepted, CaseState.Assigned, CaseState.RecusalReview, CaseState.Mediating, CaseState.Suspended,
            CaseState.Drafting, CaseState.Signing, CaseState.OralAgreement, CaseState.Performing, CaseState.Performed, CaseState.InDefault, CaseState.Renegotiating], null);
        By(Role.Registrar, Role.Mediator, Role.Applicant, Role.OtherParty);
    }

    // Asked one after the other; the answer itself is never filled in beforehand.
    /// <inheritdoc/>
    public override object? InputFor(StepContext context) => context.Case.State == CaseState.AskingConsent
        ? new RecordConsentInput { Party = context.Case.InOrder.FirstOrDefault(p => p.ConsentTo(ConsentKind.Mediation) is null)?.Key, Kind = ConsentKind.Mediation }
        : null;

    internal static void Write(Party party, StepContext c, bool agrees, string how, ConsentKind kind = ConsentKind.Mediation) =>
        party.Consents.Add(new Consent { Id = Guid.CreateVersion7(), Kind = kind, Given = agrees, At = c.Now, How = how });

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RecordConsentInput input)
    {
        if (!OwnSide.Covers(context, context.Case.FindParty(input.Party)!)) yield return new("party", new("只能替自己这一方回答。", "You can answer for your own side only."));
        if (input.Kind is ConsentKind.Extension or ConsentKind.MediatorStays && input.Agrees)
            yield return new("kind", new("这一项要各方书面同意，在办“延长调解期限”或者“各方同意继续”时一起记。", "This takes the written consent of every party and is recorded with the extension or the waiver itself."));
        if (!input.Agrees && input.Kind is (null or ConsentKind.Mediation) && context.Agreement?.EffectiveAt is not null && context.Case.State != CaseState.Renegotiating)
            yield return new("agrees", new($"协议已经生效，不能再撤回调解意愿。对协议有争议的，可以向人民法院起诉。{Law.Pml32.Zh}",
                $"The agreement is in effect; consent to mediation can no longer be taken back. Who disputes the agreement may sue. {Law.Pml32.En}"));
    }

    // What a consent taken back changes from now on.
    private static Text After(ConsentKind kind, CaseState state) => kind switch
    {
        ConsentKind.Mediation => state is CaseState.AwaitingAcceptance or CaseState.AwaitingSupplement or CaseState.AskingConsent
            ? new("；不能受理", "; the case cannot be accepted")
            : new("；不能再开会，应当终止调解并告知其他途径", "; no further session, mediation must be ended and the other ways told"),
        ConsentKind.Online => new("；以后的会不再在线开", "; further sessions are not held online"),
        ConsentKind.Recording => new("；停止录音录像", "; recording stops"),
        ConsentKind.ElectronicSigning => new("；以后只在纸上签", "; from now on signed on paper only"),
        ConsentKind.ElectronicService => new("；以后不再电子送达", "; from now on not served electronically"),
        _ => new("", ""),
    };

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RecordConsentInput input)
    {
        var party = context.Case.FindParty(input.Party)!;
        var kind = input.Kind ?? ConsentKind.Mediation;
        if (kind == ConsentKind.Recording && !input.Agrees && context.Case.OpenSession is { } open) open.IsRecorded = false;
        Write(party, context, input.Agrees, PlainText.Tidy(input.How), kind);
        var what = kind.Term();
        var after = After(kind, context.Case.State);
        return input.Agrees
            ? new($"{party.Name}{what.Zh}", $"{party.Name} agrees {what.En}")
            : new($"{party.Name}不{what.Zh}{after.Zh}", $"{party.Name} does not agree {what.En}{after.En}");
    }
}
