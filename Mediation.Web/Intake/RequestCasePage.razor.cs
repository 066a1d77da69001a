using Mediation.Domain;
using Mediation.Domain.Intake;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Intake;

/// <summary>Takes a request as a case by the step draft-application.</summary>
public partial class RequestCasePage(RequestQueries requests, CaseQueries cases, CurrentActor current, NavigationManager navigation)
{
    private static readonly CaseStep Step = CaseWorkflow.Find("draft-application")!;

    private RequestView? view;
    private StepOptions? options;
    private IntakeInput? initial;
    private bool loaded;

    /// <summary>The request.</summary>
    [Parameter] public Guid Id { get; set; }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var reader = await current.FindAsync();
        view = reader is not null && await requests.FindAsync(Id, reader) is { MayOpenCase: true, Request.IsOpen: true } found ? found : null;
        options = view is null ? null : CaseViews.Options(await cases.NewContextAsync(reader!));
        if (view is not null) initial ??= InputOf(view.Request);
        loaded = true;
    }

    /// <summary>What the applicant said, where the form asks for it.</summary>
    internal static IntakeInput InputOf(Request r) => new()
    {
        RequestId = r.Id, Facts = r.Words, Claims = r.Wish, Triage = r.Triage, Room = r.RoomId?.ToString(), NamedMediator = r.NamedMediator,
        RiskReason = r.TriageReason.Length > 0 ? r.TriageReason : r.Triage is null ? null : "申请人自己选的",
        SourceNote = $"{r.Number}，{r.Channel.Term().Zh}{(r.Needs.Length > 0 ? $"；需要：{r.Needs}" : "")}",
        Parties =
        [
            new PartyInput { Side = Side.Applicant, Kind = PartyKind.Person, Name = r.Name, Phone = r.Phone },
            new PartyInput { Side = Side.Respondent, Kind = PartyKind.Person, Name = r.OtherName, Phone = r.OtherPhone },
        ],
    };

    private void Open(StepAnswer answer) => navigation.NavigateTo($"cases/{answer.CaseId}");
}
