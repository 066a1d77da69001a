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
        Moves([CaseState.AskingConsent, CaseState.Accepted, CaseState.Assigned, CaseState.RecusalReview, CaseState.Mediating, CaseState.Suspended,
            CaseState.Drafting, CaseState.Signing], null);
        By(Role.Registrar, Role.Mediator, Role.Applicant, Role.OtherParty);
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RecordConsentInput input)
    {
        if (input.Kind is ConsentKind.Extension or ConsentKind.MediatorStays && input.Agrees)
            yield return new("kind", new("这一项要各方书面同意，在办“延长调解期限”或者“各方同意继续”时一起记。", "This takes the written consent of every party and is recorded with the extension or the waiver itself."));
    }

    internal static void Write(Party party, StepContext c, bool agrees, string how, ConsentKind kind = ConsentKind.Mediation) =>
        party.Consents.Add(new Consent { Id = Guid.CreateVersion7(), Kind = kind, Given = agrees, At = c.Now, How = how });

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RecordConsentInput input)
    {
        var party = context.Case.FindParty(input.Party)!;
        var kind = input.Kind ?? ConsentKind.Mediation;
        Write(party, context, input.Agrees, PlainText.Tidy(input.How), kind);
        var what = kind.Term();
        return input.Agrees
            ? new($"{party.Name}{what.Zh}", $"{party.Name} agrees {what.En}")
            : new($"{party.Name}不{what.Zh}", $"{party.Name} does not agree {what.En}");
    }
}
