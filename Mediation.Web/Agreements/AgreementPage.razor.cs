using System.Text.RegularExpressions;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Drafting;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Sessions;
using Mediation.Domain.Workflow;
using Mediation.Domain.Workflow.Steps;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Agreements;

/// <summary>The agreement is written on the left and stands as it will be printed on the right, with every finding beside its clause.</summary>
public partial class AgreementPage
{
    private StepContext? context;
    private CaseStep? step;
    private DraftAgreementInput? input;
    private StepOptions? options;
    private StepOffer? finalise;
    private Agreement? preview;
    private IReadOnlyList<Party> parties = [];
    private IReadOnlyList<Finding> findings = [];
    private IReadOnlyList<CheckOverride> passed = [];
    private StepOffer? passing;
    private int blocking;
    private string pasted = "";
    private string? pasteFault;
    private string? happened;
    private int generation;
    private DraftSources? sources;
    private int? brought;
    private bool planTaken;
    private bool dirty;
    private bool loaded;

    [Inject] private CaseQueries Queries { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private ArithmeticStore Sums { get; set; } = null!;

    [Inject] private NavigationManager Navigation { get; set; } = null!;

    /// <summary>The case.</summary>
    [Parameter] public Guid Id { get; set; }

    /// <summary>What the mediator asked to be put into the draft on coming here: plan, from the sums.</summary>
    [SupplyParameterFromQuery(Name = "bring")] public string? Asked { get; set; }

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => LoadAsync();

    private int Count(FindingLevel level) => findings.Count(f => f.Level == level);

    // A conflict brings the newest case and keeps what was typed; everything else begins from what is stored.
    private async Task LoadAsync(bool keepTyped = false)
    {
        var reader = await Reader.FindAsync();
        context = reader is null ? null : await Queries.FindContextAsync(Id, reader, withHistory: true);
        loaded = true;
        step = null;
        if (context is not { Case.State: CaseState.Drafting }) { context = null; return; }
        (parties, options) = ([.. context.Case.InOrder], CaseViews.Options(context));
        if (CaseViews.Offer(CaseWorkflow.Find("draft-agreement")!, context) is not { IsOpen: true } offer)
        {
            passing = CaseViews.Offer(CaseWorkflow.Find("override-check")!, context);
            if (passing.IsMine) Look(context.Agreement!);
            else context = null;
            return;
        }
        step = offer.Step;
        finalise = CaseViews.Offer(CaseWorkflow.Find("finalise-agreement")!, context);
        if (!keepTyped)
        {
            input = DraftAgreementInput.Of(context.Agreement!);
            generation++;
        }
        Review();
        dirty = keepTyped;
        sources = DraftSources.Of(context.Case, await Sums.FindAsync(Id, context.Actor), await ProposalsAsync(context));
        if (Asked != "plan" || planTaken || sources.Plan is not { } plan) return;
        planTaken = true;
        Bring(([], [plan]));
    }

    // What is kept apart is read for those who mediate the case, and only for this list.
    private async Task<IReadOnlyList<Proposal>> ProposalsAsync(StepContext c) =>
        CaseAccess.RelationOf(c.Actor, c.Case).HasFlag(CaseRelation.Handling) && await Queries.FindContextAsync(Id, c.Actor, withCaucus: true) is { } apart ? apart.Case.Proposals : [];

    // Only what was ticked, and into the form: the mediator reads it and saves it.
    private void Bring((IReadOnlyList<string> Facts, IReadOnlyList<ObligationInput> Obligations) picked)
    {
        input!.Facts = DraftSources.WithFacts(input.Facts, picked.Facts);
        input.Obligations.AddRange(picked.Obligations);
        brought = picked.Facts.Count + picked.Obligations.Count;
        generation++;
        Review();
    }

    private void Review()
    {
        dirty = true;
        preview = input!.Preview(context!.Agreement!, context.Case.Parties.Count + 1);
        Look(preview);
    }

    private void Look(Agreement draft)
    {
        var subject = ReviewSubject.Of(context!, draft);
        findings = AgreementReview.Run(subject);
        passed = Overrides.Standing(subject, findings);
        blocking = Overrides.Blocking(subject, findings).Count;
    }

    private void Paste()
    {
        var rows = new List<ShareInput>();
        foreach (var (line, index) in pasted.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((l, i) => (l, i)))
        {
            var parts = line.Split([' ', '\t', ',', '，', ';', '；'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 2 || !Money.Parse(parts[^1]).Ok || Thousands().IsMatch(line))
            {
                pasteFault = T["第{0}行看不出金额。每行写户名、按什么算、金额；金额里不要用逗号。内容都在。", index + 1];
                return;
            }
            rows.Add(new ShareInput { Name = parts[0], Basis = parts.Length > 2 ? string.Join(' ', parts[1..^1]) : "", Amount = parts[^1] });
        }
        (pasteFault, pasted) = (null, "");
        input!.Shares.Clear();
        input.Shares.AddRange(rows);
        Review();
    }

    // 3,300.00 cut at its comma would be a basis of 3 and an amount of 300.00: asked for again, never guessed.
    [GeneratedRegex("[0-9][,，][0-9]{3}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    private async Task TakenAsync(StepAnswer answer)
    {
        (happened, brought) = (answer.Happened.Here(), null);
        await LoadAsync();
    }

    private void Finalised(StepAnswer answer) => Navigation.NavigateTo($"cases/{Id}");
}
