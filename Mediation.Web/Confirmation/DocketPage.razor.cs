using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Confirmation;

/// <summary>The court's list of applications, by what is to be done and by when.</summary>
public partial class DocketPage
{
    private IReadOnlyList<DocketRow> rows = [];
    private DateOnly today;
    private bool loaded;

    [Inject] private DocketQueries Queries { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    private int ToDo => rows.Count(r => r.IsToDo || r.Group == DocketGroup.Waiting);

    private Guid? First => rows.FirstOrDefault(r => r.IsToDo)?.Id;

    private string NameOf(DocketGroup group) => group switch
    {
        DocketGroup.InTheRoom => T["当事人还在调解室"],
        DocketGroup.ToAccept => T["待受理"],
        DocketGroup.ToQuestion => T["待一并核实"],
        DocketGroup.ToDecide => T["待裁定"],
        DocketGroup.Waiting => T["等各方补充"],
        DocketGroup.Enforced => T["强制执行"],
        _ => T["已裁定"],
    };

    private string When(DocketRow row)
    {
        var day = $"{Tongue.Day(StepContext.DayOf(row.At), today)} {Tongue.Clock(row.At)}";
        return row.Group switch
        {
            DocketGroup.Decided => T["{0}裁定", day],
            DocketGroup.InTheRoom => T["{0}请法院先看", day],
            _ => T["{0}收到", day],
        };
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        today = StepContext.DayOf(Clock.GetUtcNow().UtcDateTime);
        if (await Reader.FindAsync() is { } reader) rows = await Queries.ListAsync(reader);
        loaded = true;
    }
}
