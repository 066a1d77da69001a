using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;
using Mediation.Domain.Rules;
using Mediation.Domain.Sessions;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>What was agreed by word of mouth.</summary>
public sealed record RecordOralAgreementInput
{
    /// <summary>Facts.</summary>
    [Field("纠纷主要事实、争议事项", "Main facts and issues", FieldKind.LongText, Required = true)] public string? Facts { get; set; }
    /// <summary>Clauses.</summary>
    [Field("口头约定", "What was agreed", FieldKind.Rows, Required = true, Max = 10)] public List<ObligationInput> Obligations { get; set; } = [];
    /// <summary>Writing unnecessary.</summary>
    [Field("各方都说不用写书面协议", "Every party says that writing is not needed", FieldKind.Flag)] public bool WritingUnnecessary { get; set; }
    /// <summary>No confirmation.</summary>
    [Field("各方都不打算申请司法确认（口头协议不能申请）", "Nobody wants judicial confirmation, which needs writing", FieldKind.Flag)] public bool NoConfirmation { get; set; }
    /// <summary>Read back.</summary>
    [Field("登记的内容已念给各方听，各方认可", "What is recorded was read back and accepted", FieldKind.Flag)] public bool ReadBack { get; set; }
    /// <summary>Who signed.</summary>
    [Field("在登记表上签了名的当事人", "Parties who signed the sheet", FieldKind.Parties)] public List<string> Signed { get; set; } = [];
}

/// <summary>
/// T23: the parties agree and say that writing is not needed; the mediator records the content. A session still open is closed with
/// it, so that what is settled on the spot needs one form.
/// </summary>
public sealed class RecordOralAgreement : CaseStep<RecordOralAgreementInput>
{
    // What the law forbids is forbidden by word of mouth too: K23, K24 and K46 of the checks.
    private static readonly string[] Unlawful = ["K23", "K24", "K46"];

    /// <summary>Declares the step.</summary>
    public RecordOralAgreement() : base("record-oral-agreement", "T23", new("谈成了，登记口头协议", "Agreed: record the oral agreement"), Law.Pml28)
    {
        Moves([CaseState.Mediating], CaseState.OralAgreement);
        By(Role.Mediator);
        Needs(Accept.EveryoneConsents);
        Issue(DocumentKind.OralAgreement);
    }

    // A court that referred after filing ends the case by its own document, which needs a text (invited mediation provisions art. 20).
    /// <inheritdoc/>
    public override bool Concerns(StepContext context) => context.Case.Origin != CaseOrigin.CourtEntrusted;

    /// <inheritdoc/>
    public override object? InputFor(StepContext context) => new RecordOralAgreementInput
    {
        Facts = context.Case.Facts, Obligations = [new() { Kind = ObligationKind.Pay, Basis = DueBasis.OnSigning }],
    };

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, RecordOralAgreementInput input)
    {
        if (!input.WritingUnnecessary) yield return new("writingUnnecessary", new($"只有各方都认为不用书面协议，才能用口头协议。{Law.Pml28.Zh}", $"An oral agreement needs every party to say that writing is unnecessary. {Law.Pml28.En}"));
        if (!input.NoConfirmation) yield return new("noConfirmation", new($"要申请司法确认，法院要看协议文本，请写书面协议。{Law.Cpi354.Zh}", $"The court needs a text to confirm; write the agreement. {Law.Cpi354.En}"));
        if (!input.ReadBack) yield return new("readBack", new("登记的内容要念给各方听，各方认可以后才能登记。", "What is recorded must be read back and accepted first."));
        for (var i = 0; i < input.Obligations.Count; i++)
            if (Wrong(context, input.Obligations[i]) is var (field, sentence)) yield return new($"obligations[{i}].{field}", sentence);
        if (input.Signed.Select(context.Case.FindParty).FirstOrDefault(p => p!.SignatoriesOn(context.Today).Count == 0) is { } party)
            yield return new("signed", new($"{party.Name}没有登记有权签字的人，不能登记他签了名。", $"Nobody on file may sign for {party.Name}."));
        foreach (var finding in AgreementReview.Run(new(context.Case, Written(context, input), context.Today)).Where(f => Unlawful.Contains(f.Check) || context.Rules.IsOn(RuleSettings.OralInstalments) && IsOfInstalments(input, f)))
            yield return new("obligations", finding.Sentence);
    }

    // Where instalments are allowed by word of mouth, they must add up and follow one another: K12.
    private static bool IsOfInstalments(RecordOralAgreementInput input, Finding f) =>
        f is { Check: "K12", Clause: { } n } && input.Obligations[n - 1].Kind == ObligationKind.PayByInstalments;

    private static (string Field, Text Sentence)? Wrong(StepContext c, ObligationInput o)
    {
        if (o.Kind == ObligationKind.PayEveryYear || o.Kind == ObligationKind.PayByInstalments && !c.Rules.IsOn(RuleSettings.OralInstalments))
            return ("kind", new("分期付款、每年付款要写书面协议。", "Payment by instalments or every year needs a written agreement."));
        if (o.Kind != ObligationKind.ConfirmFacts && string.IsNullOrWhiteSpace(o.Debtor)) return ("debtor", new("请写明谁来做。", "Say who performs."));
        if (string.IsNullOrWhiteSpace(o.Subject)) return ("subject", new("请写明是什么事。", "Say what it is."));
        if (o.Kind is ObligationKind.Pay or ObligationKind.PayByInstalments && string.IsNullOrWhiteSpace(o.Creditor)) return ("creditor", new("请写明付给谁。", "Say to whom it is paid."));
        if (o.Kind is ObligationKind.Pay or ObligationKind.PayByInstalments && string.IsNullOrWhiteSpace(o.Amount)) return ("amount", new("请写明金额。", "Say how much."));
        if (o.Kind is not (ObligationKind.ConfirmFacts or ObligationKind.PayByInstalments) && o.Basis is not (DueBasis.OnSigning or DueBasis.OnDate or DueBasis.FromEffect))
            return ("basis", new("口头协议写明哪一天前做完，或者当日做完。", "Say by which day, or on the day itself."));
        return o.Basis == DueBasis.OnDate && o.DueOn is null ? ("dueOn", new("请写明哪一天前。", "Say by which day.")) : null;
    }

    private static Agreement Written(StepContext context, RecordOralAgreementInput input)
    {
        var a = new Agreement { Id = Guid.CreateVersion7(), Form = AgreementForm.Oral, Number = context.Case.FileNumber ?? "" };
        new DraftAgreementInput { Facts = input.Facts, Obligations = input.Obligations }.WriteTo(a, 1);
        return a;
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, RecordOralAgreementInput input)
    {
        var k = context.Case;
        if (k.OpenSession is { } session)
            (session.ClosedAt, session.Result, session.Summary) = (context.Now, SessionResult.Agreed, "各方达成口头协议，内容见口头协议登记表。");
        var a = Written(context, input);
        (a.FinalisedAt, a.TextDigest) = (context.Now, AgreementText.Digest(a, [.. k.InOrder]));
        foreach (var s in k.SignatoriesOn(context.Today).Where(s => input.Signed.Contains(s.PartyKey)))
            a.Signatures.Add(new Signature
            {
                Id = Guid.CreateVersion7(), PartyKey = s.PartyKey, Name = s.Name, Capacity = s.Capacity, Method = SigningMethod.OnPaper,
                At = context.Now, TextDigest = a.TextDigest, RecordedBy = context.Actor.Name,
            });
        k.Agreements.Add(a);
        return new($"口头协议登记了{a.Obligations.Count}条", $"Oral agreement recorded with {a.Obligations.Count} clauses");
    }
}
