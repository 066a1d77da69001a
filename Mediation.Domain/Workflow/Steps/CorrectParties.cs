using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>The parties as they should have been written down.</summary>
public sealed record CorrectPartiesInput
{
    /// <summary>Reason.</summary>
    [Field("更正或者补充的理由", "Why", Required = true, HintZh = "例如：手机号写错了；当事人委托了代理人", HintEn = "For example: a wrong phone number; an agent was appointed")] public string? Reason { get; set; }
    /// <summary>Parties.</summary>
    [Field("当事人", "Parties", FieldKind.Rows, Required = true, Max = 50)] public List<PartyInput> Parties { get; set; } = [];
}

/// <summary>
/// T05-T06: particulars of parties are corrected or supplied, and parties added, until the text to be signed is frozen. Consents stay with
/// their party; nobody is removed.
/// </summary>
public sealed class CorrectParties : CaseStep<CorrectPartiesInput>
{
    /// <summary>Declares the step.</summary>
    public CorrectParties() : base("correct-parties", "T06", new("更正、补充当事人", "Correct or complete the parties"), Law.Pml27)
    {
        Moves([CaseState.Draft, CaseState.AwaitingAcceptance, CaseState.AwaitingSupplement, CaseState.AskingConsent, CaseState.Accepted, CaseState.Assigned, CaseState.Mediating,
            CaseState.Suspended, CaseState.Drafting], null);
        By(Role.Registrar, Role.Mediator);
    }

    /// <inheritdoc/>
    public override object? InputFor(StepContext context) => new CorrectPartiesInput { Parties = [.. context.Case.InOrder.Select(PartyInput.Of)] };

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, CorrectPartiesInput input)
    {
        Recognise(context, input);
        foreach (var p in context.Case.Parties.Where(p => input.Parties.All(i => i.Key != p.Key)))
            yield return new("parties", new($"{p.Name}不能删掉，只能更正。", $"{p.Name} cannot be removed, only corrected."));
        for (var i = 0; i < input.Parties.Count; i++)
            if (context.Case.FindParty(input.Parties[i].Key) is { } known && known.Side != input.Parties[i].Side)
                yield return new($"parties[{i}].side", new($"{known.Name}已经登记为{known.Side.Term().Zh}，不能换边。", $"{known.Name} is on file as {known.Side.Term().En} and cannot change sides."));
        foreach (var fault in PartyInput.Check(input.Parties, context.Today)) yield return fault;
        if (context.Case.AgreementInEffect is not { Signatures.Count: > 0 } standing) yield break;
        for (var i = 0; i < input.Parties.Count; i++)
        {
            if (!IsAsSigned(context, standing, input.Parties[i])) yield return new($"parties[{i}].name", Signed);
            // What was agreed by word of mouth names everybody of the case, whether or not they signed the registration.
            if (standing.Form == AgreementForm.Oral && context.Case.FindParty(input.Parties[i].Key) is null) yield return new($"parties[{i}].name", Oral);
        }
    }

    private static readonly Text Signed = new("签过字的协议还有效，姓名、证件号码、住址和代表人照协议上的，这里只能改电话、职业；变化写进新的协议。",
        "A signed agreement is in force: names, numbers, addresses and representatives stay as signed, and only telephones and occupations change here. What has changed goes into a new agreement.");

    private static readonly Text Oral = new("口头协议还有效，这时不能加当事人。新加的人要一起谈的，请另行申请调解。", "An oral agreement is in force, so nobody can be added now. Whoever is to join applies for a mediation of their own.");

    // A text somebody signed names its parties; another name would be another text.
    private static bool IsAsSigned(StepContext context, Agreement standing, PartyInput row)
    {
        if (context.Case.FindParty(row.Key) is not { } known || !AgreementText.PartiesOf(standing, [.. context.Case.InOrder]).Contains(known)) return true;
        if (row.Kind is null || row.Representatives.Any(r => r.Capacity is null)) return true;
        var changed = new Party { Key = known.Key, Side = known.Side, Ordinal = known.Ordinal };
        row.WriteTo(changed, context.Today);
        return AgreementText.Particulars(known).SequenceEqual(AgreementText.Particulars(changed));
    }

    // A script names parties; the form carries their keys.
    private static void Recognise(StepContext context, CorrectPartiesInput input)
    {
        foreach (var row in input.Parties.Where(i => string.IsNullOrEmpty(i.Key)))
            row.Key = context.Case.Parties.FirstOrDefault(p => p.Side == row.Side && p.Name == PlainText.Tidy(row.Name) && input.Parties.All(i => i.Key != p.Key))?.Key ?? row.Key;
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, CorrectPartiesInput input)
    {
        var changed = new List<string>();
        foreach (var i in input.Parties)
        {
            if (context.Case.FindParty(i.Key) is { } known)
            {
                i.WriteTo(known, context.Today);
                continue;
            }
            var ordinal = context.Case.Parties.Count(p => p.Side == i.Side) + 1;
            var added = PartyInput.NewParty(i, ordinal, context.Today);
            context.Case.Parties.Add(added);
            changed.Add(added.Name);
        }
        var reason = PlainText.Tidy(input.Reason);
        var more = changed.Count > 0 ? new Text($"；增加{string.Join('、', changed)}", $"; added {string.Join(", ", changed)}") : new Text("", "");
        return new($"更正、补充当事人信息：{reason}{more.Zh}", $"Parties corrected or completed: {reason}{more.En}");
    }
}
