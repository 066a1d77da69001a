using Mediation.Domain.Access;
using Mediation.Domain.Cases;
using Mediation.Domain.Documents;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>The forms handed to parties to read, fill in and sign.</summary>
public enum PartyForm
{
    /// <summary>F02.</summary>
    [Term("人民调解申请书", "application for mediation", "F02")] Application,
    /// <summary>F04.</summary>
    [Term("权利义务告知书", "notice of rights and duties", "F04")] RightsNotice,
    /// <summary>F06.</summary>
    [Term("证据材料清单", "list of evidence", "F06")] EvidenceList,
    /// <summary>F27.</summary>
    [Term("授权委托书", "power of attorney", "F27")] Mandate,
    /// <summary>F28.</summary>
    [Term("送达地址及电子送达确认书", "confirmation of address for service", "F28")] ServiceAddress,
    /// <summary>F31.</summary>
    [Term("承诺书（申请司法确认用）", "promise, for the application to the court", "F31")] Promise,
    /// <summary>No number.</summary>
    [Term("征询调解意愿函，连同短信", "letter asking for consent, with the message")] Invitation,
}

/// <summary>Which form, for whom.</summary>
public sealed record IssueFormInput
{
    /// <summary>Form.</summary>
    [Field("哪一种表", "Which form", FieldKind.Choice, Required = true)] public PartyForm? Form { get; set; }
    /// <summary>Party.</summary>
    [Field("哪一方用", "For which party", FieldKind.Party, When = "Form=Mandate|ServiceAddress|Invitation")] public string? Party { get; set; }
}

/// <summary>
/// A form is printed with what is known filled in and the rest left blank, to be signed by hand. It is a numbered paper of the file; a new one
/// for the same party names the old as replaced.
/// </summary>
public sealed class IssueForm : CaseStep<IssueFormInput>
{
    private static readonly Dictionary<PartyForm, DocumentKind> Kinds = new()
    {
        [PartyForm.Application] = DocumentKind.Application, [PartyForm.RightsNotice] = DocumentKind.RightsNotice, [PartyForm.EvidenceList] = DocumentKind.EvidenceList,
        [PartyForm.Mandate] = DocumentKind.Mandate, [PartyForm.ServiceAddress] = DocumentKind.ServiceAddress, [PartyForm.Promise] = DocumentKind.Promise,
        [PartyForm.Invitation] = DocumentKind.Invitation,
    };

    /// <summary>Declares the step.</summary>
    public IssueForm() : base("issue-form", "T16", new("打印空白表", "Print a form to fill in"), Law.Pml27)
    {
        Moves([.. Enum.GetValues<CaseState>().Except([CaseState.Unregistered, CaseState.Archived])], null);
        By(Role.Mediator, Role.Registrar);
        Issue([.. Kinds.Values]);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<DocumentKind> PapersFor(StepContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Requested is { } requested ? [requested.Kind] : Issues;
    }

    /// <inheritdoc/>
    protected override IEnumerable<InputFault> Validate(StepContext context, IssueFormInput input)
    {
        if (input is { Form: PartyForm.Mandate or PartyForm.ServiceAddress or PartyForm.Invitation, Party: null or "" })
            yield return new("party", new("请选这张表给哪一方用。", "Choose the party the form is for."));
        if (input.Form == PartyForm.Invitation && context.Case.State != CaseState.AskingConsent)
            yield return new("form", new("征询调解意愿函只在征询意愿的时候发。", "The letter asking for consent goes out only while consent is being asked."));
        if (input.Form == PartyForm.EvidenceList && context.Case.Evidence.Count == 0)
            yield return new("form", new("还没有登记证据，清单是空的。先登记证据。", "No evidence is listed yet. List it first."));
        if (input.Form == PartyForm.Promise && context.Case.AgreementInEffect is null)
            yield return new("form", new("承诺书随司法确认申请提交，要先有生效的协议。", "The promise goes with the application for confirmation; there must be an agreement in effect first."));
    }

    /// <inheritdoc/>
    protected override Text Apply(StepContext context, IssueFormInput input)
    {
        var party = input.Form is PartyForm.Mandate or PartyForm.ServiceAddress or PartyForm.Invitation ? context.Case.FindParty(input.Party) : null;
        context.Requested = new(Kinds[input.Form!.Value], party);
        if (input.Form == PartyForm.Invitation) Invitations.Send(context, party!);
        var form = input.Form.Value.Term();
        return new($"打印{form.Zh}{(party is null ? "" : $"，{party.Name}用")}", $"Printed: {form.En}{(party is null ? "" : $", for {party.Name}")}");
    }
}
