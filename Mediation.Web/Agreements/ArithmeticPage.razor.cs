using System.Text.Json;
using Mediation.Domain.Access;
using Mediation.Domain.Agreements.Arithmetic;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Agreements;

/// <summary>The sums of the table: what is asked and agreed, a plan, interest. Kept for the mediator alone; the draft takes it over when they say so.</summary>
public partial class ArithmeticPage
{
    private StepContext? context;
    private ArithmeticSheet? sheet;
    private ClaimSum sum = new(default, default, 0);
    private IReadOnlyList<InputFault> faults = [];
    private InstalmentPlan? plan;
    private InputFault? planFault;
    private SimpleInterest? interest;
    private InputFault? interestFault;
    private bool mayDraft;
    private bool kept = true;
    private bool loaded;

    [Inject] private CaseQueries Queries { get; set; } = null!;

    [Inject] private ArithmeticStore Store { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    /// <summary>The case.</summary>
    [Parameter] public Guid Id { get; set; }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var reader = await Reader.FindAsync();
        context = reader is null ? null : await Queries.FindContextAsync(Id, reader);
        if (context is not null && !CaseAccess.MayActAs(Role.Mediator, context.Actor, context.Case)) context = null;
        sheet = context is null ? null : await Store.FindAsync(Id, context.Actor) ?? Blank(context.Case);
        mayDraft = context is { Case.State: CaseState.Drafting };
        loaded = true;
        if (sheet is not null) Reckon();
    }

    // The application says what is asked for; its amounts are the first heads.
    private static ArithmeticSheet Blank(MediationCase k) => new()
    {
        Heads = [new() { Label = k.Subject, Asked = k.AmountInDispute?.ToString() }], Subject = k.Subject.Replace("纠纷", "", StringComparison.Ordinal),
    };

    private Task SetAsync(Action change)
    {
        change();
        return KeepAsync();
    }

    private async Task KeepAsync()
    {
        Reckon();
        kept = await Store.SaveAsync(Id, context!.Actor, sheet!);
    }

    private void Reckon()
    {
        (sum, faults) = ClaimSum.Of(sheet!.Heads);
        (plan, planFault) = sheet.Divide();
        (interest, interestFault) = sheet.Reckon(context!.Rates);
    }

    private InputFault? FaultOf(string field) => faults.FirstOrDefault(f => f.Field == field);

    private static string? Typed(ChangeEventArgs e) => (string?)e.Value;
}

/// <summary>Keeps a mediator's sums of a case among their own drafts.</summary>
public sealed class ArithmeticStore(DraftStore drafts)
{
    private const string Box = "arithmetic";

    /// <summary>The sums, or null if there are none.</summary>
    public async Task<ArithmeticSheet?> FindAsync(Guid caseId, Actor owner, CancellationToken ct = default)
    {
        try
        {
            var kept = await drafts.FindAsync(owner, caseId, Box, ct);
            return kept.Length == 0 ? null : JsonSerializer.Deserialize<ArithmeticSheet>(kept);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps the sums. False if the case is not the owner's to work on or they are too long.</summary>
    public Task<bool> SaveAsync(Guid caseId, Actor owner, ArithmeticSheet sheet, CancellationToken ct = default) =>
        drafts.SaveAsync(owner, caseId, Box, JsonSerializer.Serialize(sheet), ct);
}
