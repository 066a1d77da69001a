using Mediation.Domain.Access;
using Mediation.Web.Account;
using Microsoft.AspNetCore.Components.Web;

namespace Mediation.Web.Shell;

/// <summary>The menu each role has, and whose desk it is.</summary>
public partial class MainLayout
{
    private ErrorBoundary? boundary;
    private IReadOnlyList<MenuItem> menu = [];
    private string? name;
    private string? owner;

    // The entry whose address is the longest beginning of this page's.
    private string? Current(MenuItem item) => menu.Where(m => m.Href.Length == 0 ? Page.Length == 0 : Page == m.Href || Page.StartsWith(m.Href + "/", StringComparison.Ordinal))
        .MaxBy(m => m.Href.Length) == item ? "page" : null;

    private string Page => Here.Split('?')[0];

    private string Here => Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        if (await Reader.FindAsync() is not { } reader) return;
        menu = Menu.Of(reader);
        owner = ReaderDigest.Of(reader);
        name = $"{reader.Name} · {string.Join(T["、"], reader.Roles.Order().Select(r => r.Here()))}";
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() => boundary?.Recover();
}

/// <summary>One entry of the menu: its Chinese name, which is the key of its text, and where it leads.</summary>
public sealed record MenuItem(string Name, string Href);

/// <summary>Which pages each role finds in the menu. What a page shows is decided again by its queries.</summary>
public static class Menu
{
    /// <summary>The menu of a reader.</summary>
    public static IReadOnlyList<MenuItem> Of(Actor reader)
    {
        var items = new List<MenuItem>();
        if (!reader.Is(Role.Administrator)) items.Add(new("今日", ""));
        if (reader.Is(Role.Judge) || reader.Is(Role.CourtClerk)) items.Add(new("司法确认", "docket"));
        if (reader.Is(Role.Director)) items.Add(new("确认用时", "docket/report"));
        if (!reader.Is(Role.Administrator)) items.AddRange([new("案件", "cases"), new("期限", "deadlines")]);
        if (Mediation.Domain.Venues.BookingContext.MayBook(reader, null)) items.Add(new("预约", "bookings"));
        if (reader.Is(Role.Registrar) || reader.Is(Role.Mediator) || reader.Is(Role.Director)) items.Add(new("来件簿", "requests"));
        if (reader.Is(Role.PoliceOfficer) || reader.Is(Role.CourtClerk) || reader.Is(Role.LettersOfficer)) items.Add(new("移送", "cases/new/refer"));
        if (reader.Is(Role.Registrar)) items.Add(new("登记申请", "cases/new/draft-application"));
        if (reader.Is(Role.Mediator)) items.Add(new("主动调解", "cases/new/open-proactively"));
        if (reader.Is(Role.Administrator)) items.AddRange([new("账号", "administration/accounts"), new("节假日", "administration/calendar"), new("规则", "administration/rules"), new("编号", "administration/numbers"), new("调解室的码", "requests/posters")]);
        return items;
    }
}
