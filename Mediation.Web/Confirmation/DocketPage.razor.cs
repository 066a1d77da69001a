using Mediation.Domain.Access;
using Mediation.Domain.Workflow;
using Mediation.Web.Account;
using Mediation.Web.Cases;
using Mediation.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Mediation.Web.Confirmation;

/// <summary>The court's list of applications, by whose turn it is and by when; who asks the court to look on appears by itself.</summary>
public partial class DocketPage
{
    private readonly LivePoll poll = new();
    private IReadOnlyList<DocketRow> rows = [];
    private DateOnly today;
    private bool loaded;
    private string mark = "";
    private Actor? reader;

    [Inject] private DocketQueries Queries { get; set; } = null!;

    [Inject] private CurrentActor Reader { get; set; } = null!;

    [Inject] private ILogger<DocketPage> Log { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    private int ToDo => rows.Count(r => r.IsToDo);

    private int Awaited => rows.Count(r => r.Group == DocketGroup.Waiting);

    private Guid? First => DocketNeighbours.OrderOf(rows) is [var first, ..] ? first : null;

    private string NameOf(DocketSection section) => section switch
    {
        DocketSection.InTheRoom => T["当事人还在调解室"],
        DocketSection.Mine => T["轮到您办"],
        DocketSection.Colleagues => T["由本院同事办"],
        DocketSection.Waiting => T["等各方补充"],
        DocketSection.Enforced => T["强制执行"],
        _ => T["已裁定"],
    };

    private string? NameOf(DocketGroup group) => group switch
    {
        DocketGroup.ToAccept => T["待受理"].Value,
        DocketGroup.ToQuestion => T["待一并核实"].Value,
        DocketGroup.ToDecide => T["待裁定"].Value,
        DocketGroup.ToServe => T["待送达"].Value,
        _ => null,
    };

    private string When(DocketRow row)
    {
        var day = $"{Tongue.Day(StepContext.DayOf(row.At), today)} {Tongue.Clock(row.At)}";
        return row.Group switch
        {
            DocketGroup.Decided or DocketGroup.ToServe => T["{0}裁定", day],
            DocketGroup.InTheRoom => T["{0}请法院先看", day],
            _ => T["{0}收到", day],
        };
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        reader = await Reader.FindAsync();
        await LoadAsync();
        loaded = true;
    }

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        // On a server the reader is known only after the first render; to begin again does nothing.
        if (reader is { } who) poll.Start(async ct => await Queries.FindMarkAsync(who, ct) != mark, () => InvokeAsync(async () => { await LoadAsync(); StateHasChanged(); }), Log);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await poll.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private async Task LoadAsync()
    {
        today = StepContext.DayOf(Clock.GetUtcNow().UtcDateTime);
        if ((reader = await Reader.FindAsync()) is not { } who) return;
        // The mark is read first: what changes in between is read again, never missed.
        mark = await Queries.FindMarkAsync(who);
        rows = await Queries.ListAsync(who);
    }
}
