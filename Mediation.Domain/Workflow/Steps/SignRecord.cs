using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>A signature under a record.</summary>
public sealed record SignRecordInput
{
    private const string OnScreen = "Method=OnScreen";

    /// <summary>Which session.</summary>
    [Field("第几次会", "Which session", FieldKind.Number, HintZh = "留空就是最近收好的一次", HintEn = "Leave empty for the last one closed")] public int? Session { get; set; }
    /// <summary>Who signs.</summary>
    [Field("谁签", "Who signs", FieldKind.RecordSigner, Required = true)] public string? Person { get; set; }
    /// <summary>How.</summary>
    [Field("怎样签的", "How", FieldKind.Choice, Required = true)] public SigningMethod? Method { get; set; }
    /// <summary>Read.</summary>
    [Field("看过笔录全文，或者听人念过，认为没有错", "Read the whole record or had it read out, and found it right", FieldKind.Flag)] public bool Understood { get; set; }
    /// <summary>Consent to signing electronically.</summary>
    [Field("签字人同意用电子签名（也可以选纸质）", "The signatory agrees to sign electronically (paper is as good)", FieldKind.Flag, When = OnScreen)] public bool AgreesToScreen { get; set; }
    /// <summary>Strokes.</summary>
    [Field("签名", "Signature", FieldKind.Strokes, When = OnScreen, HintZh = "请签字人自己在框里写全名。用不了触屏或者鼠标的，在上面改选“纸质签名”。", HintEn = "The signatory writes the full name in the box. Without touch screen or mouse, choose signing on paper above.")] public string? Strokes { get; set; }
    /// <summary>Nobody signs after this.</summary>
    [Field("后面没有人再签了", "Nobody signs after this", FieldKind.Flag, HintZh = "还没有签的留空，笔录马上出带签名的一份", HintEn = "The remaining lines stay empty; the record is issued with its signatures at once")] public bool Last { get; set; }
}

/// <summary>T16: somebody who was there signs the closed record. It was closed before and changes no more; the last signature issues it anew.</summary>
public sealed class SignRecord : CaseStep<SignRecordInput>
{
    private static readonly Requirement Waiting = Requirement.That("record-closed", new("已经收好、还没有签完的笔录", "a closed record that is not signed by everybody yet"), Law.Pml27, c => Find(c, null) is not null);

    /// <summary>Declares the step.</summary>
    public SignRecord() : base("sign-record", "T16", new("签笔录", "Sign the record"), Law.Pml27)
    {
        Moves([CaseState.Mediating, CaseState.Suspended, CaseState.Ended, CaseState.Drafting, CaseState.Signing, CaseState.OralAgreement, CaseState.Performing, CaseState.Renegotiating], null);
        By(Role.Mediator);
        Needs(Waiting);
        Issue(DocumentKind.SessionRecord);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DocumentKind> PapersFor(StepContext context) => context.Case.RecordSignatures is [.., { IsLast: true }] ? Issues : [];

    // The session asked for, if it is closed and not signed to the end; without a number the last such that this person has yet to sign.
    private static Session? Find(StepContext c, int? number, string? person = null)
    {
        var open = c.Case.Sessions.Where(s => s.ClosedAt is not null && !c.Case.IsSigned(s) && (number is null || s.Number == number)).ToList();
        return open.LastOrDefault(s => Named(s, person) is { } who && !c.Case.RecordSignatures.Any(x => x.Is(s.Number, who))) ?? open.LastOrDefault();
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, SignRecordInput input)
    {
        var k = context.Case;
        if (Find(context, input.Session, input.Person) is not { } session)
        {
            yield return new("session", new($"第{input.Session}次会没有等着签的笔录：还没有收好，或者已经签完。", $"Session {input.Session} has no record to sign: it is not closed, or signed already."));
            yield break;
        }
        if (Named(session, input.Person) is not { } who) yield return new("person", new($"{NameIn(input.Person)}不在这次会的到场名单里。", $"{NameIn(input.Person)} is not among those who were there."));
        else
        {
            if (k.RecordSignatures.Any(s => s.Is(session.Number, who))) yield return new("person", new($"{who.Name}已经签过，没有重复登记。", $"{who.Name} has signed already; nothing was entered twice."));
            if (input.Method == SigningMethod.OnScreen && !SignInput.MayBeOnScreen(context)) yield return new("method", new($"婚姻、收养、继承等身份关系的文书只能在纸上签。{Law.ESign3.Zh}", $"Papers on personal status are signed on paper. {Law.ESign3.En}"));
            else if (input.Method == SigningMethod.OnScreen)
            {
                if (k.FindParty(who.PartyKey) is { } party && !party.HasConsented(ConsentKind.ElectronicSigning) && !input.AgreesToScreen)
                    yield return new("agreesToScreen", new($"{party.Name}还没有同意电子签名。同意的，请打勾；不同意的，在纸上签。", "This party has not consented to electronic signing. Tick the consent, or sign on paper."));
                if (Handwriting.Parse(input.Strokes).Fault is { } blank) yield return new("strokes", blank.Sentence);
            }
        }
        if (!input.Understood) yield return new("understood", new("要先请签字人看过笔录，或者念给他听。", "The signatory must have read the record or had it read out."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, SignRecordInput input)
    {
        var (k, session) = (context.Case, Find(context, input.Session, input.Person)!);
        var who = Named(session, input.Person)!;
        var onScreen = input.Method == SigningMethod.OnScreen;
        if (onScreen && k.FindParty(who.PartyKey) is { } party && !party.HasConsented(ConsentKind.ElectronicSigning))
            RecordConsent.Write(party, context, true, $"{who.Name}签笔录时同意", ConsentKind.ElectronicSigning);
        var signature = new RecordSignature
        {
            Id = Guid.CreateVersion7(), SessionNumber = session.Number, PartyKey = who.PartyKey, Name = who.Name, Method = input.Method!.Value, At = context.Now,
            TextDigest = SessionText.Digest(session), Strokes = onScreen ? input.Strokes : null,
        };
        k.RecordSignatures.Add(signature);
        signature.IsLast = input.Last || session.Signers.All(s => k.RecordSignatures.Any(x => x.Is(session.Number, s)));
        return new($"{who.Name}签第{session.Number}次会的笔录", $"{who.Name} signed the record of session {session.Number}");
    }

    // A reference names its party before the bar.
    private static string NameIn(string? person) => PlainText.Tidy(person) is var typed && typed.LastIndexOf('|') is >= 0 and var bar ? typed[(bar + 1)..] : typed;

    private static RecordSigner? Named(Session session, string? person)
    {
        var asked = PlainText.Tidy(person);
        return session.Signers.FirstOrDefault(s => s.Reference == asked) ?? session.Signers.FirstOrDefault(s => s.Name == asked);
    }
}
