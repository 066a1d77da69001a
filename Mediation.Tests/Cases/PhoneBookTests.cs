using Mediation.Domain.Access;
using Mediation.Tests.Support;
using Mediation.Web.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Mediation.Tests.Support.TestDirectory;

namespace Mediation.Tests.Cases;

/// <summary>Whole telephone numbers: for whoever handles the case, each look written down, for nobody else.</summary>
public sealed class PhoneBookTests : IAsyncLifetime
{
    private StandingCase stand = null!;

    public async ValueTask InitializeAsync() => stand = await CaseStand.Mediating.OpenAsync();

    public ValueTask DisposeAsync() => stand.DisposeAsync();

    private PhoneBook Book => new(stand.Database.Services.GetRequiredService<Web.Data.WriteUnit>(), stand.Clock);

    [Fact]
    public async Task HandlingMediator_SeesTheNumberAndItIsWrittenDownOnce()
    {
        Assert.Equal(D1.ZhangPhone, (await Book.ShowAsync(stand.Id, "A1", "张某甲", Feng)).Number);
        Assert.Equal(D1.ZhangPhone, (await Book.ShowAsync(stand.Id, "A1", "张某甲", Feng)).Number);
        await using var db = stand.Database.Open();
        var seen = Assert.Single(await db.Events.Where(e => e.StepKey == PhoneBook.Key).ToListAsync());
        Assert.Equal(("看了张某甲的电话号码", Feng.Id), (seen.Zh, seen.ActorId));
        Assert.DoesNotContain(D1.ZhangPhone, seen.Data);
    }

    [Fact]
    public async Task OthersAndUnknownPeople_GetNothingAndLeaveNothing()
    {
        foreach (var reader in new[] { Chu, Judge, Officer, OtherMediator })
            Assert.Null((await Book.ShowAsync(stand.Id, "A1", "张某甲", reader)).Number);
        Assert.Null((await Book.ShowAsync(stand.Id, "A1", "没有这个人", Feng)).Number);
        Assert.Null((await Book.ShowAsync(stand.Id, "Z9", "张某甲", Feng)).Number);
        await using var db = stand.Database.Open();
        Assert.Empty(await db.Events.Where(e => e.StepKey == PhoneBook.Key).ToListAsync());
    }
}
