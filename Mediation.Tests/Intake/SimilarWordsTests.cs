using Mediation.Domain.Intake;
using Mediation.Domain.Venues;

namespace Mediation.Tests.Intake;

public sealed class SimilarWordsTests
{
    [Theory]
    [InlineData("楼上漏水，泡坏天花板，修要3,200元", "楼上漏水！泡坏天花板 修要3200元，不理我", true)]
    [InlineData("楼上漏水，泡坏天花板", "邻居的狗半夜叫", false)]
    [InlineData("欠", "欠", true)]
    [InlineData("欠", "水", false)]
    [InlineData("", "楼上漏水", false)]
    public void SameMatter_SharesHalfOfItsPairs(string one, string other, bool alike)
    {
        Assert.Equal(alike, SimilarWords.Are(one, other));
        Assert.Equal(alike, SimilarWords.Are(other, one));
    }

    [Fact]
    public void RoomCode_IsTheSameForEverAndFoundHoweverItIsTyped()
    {
        MediationRoom[] rooms = [.. Enumerable.Range(0, 300).Select(_ => new MediationRoom { Id = Guid.NewGuid() })];
        var code = RoomCode.Of(rooms[7].Id);
        Assert.Equal(300, rooms.Select(r => RoomCode.Of(r.Id)).Distinct().Count());
        Assert.Equal(code, RoomCode.Normalise($" {code[..4].ToLowerInvariant()}-{code[4..]}"));
        Assert.DoesNotContain(rooms, r => RoomCode.Of(r.Id) == RoomCode.Normalise("ZZZZZZZZ"));
        Assert.Null(RoomCode.Normalise(new string('A', 500)));
        Assert.Null(RoomCode.Normalise(null));
        // A poster that hangs on a wall must stay right.
        Assert.Equal("GD67QCFN", RoomCode.Of(new("44444444-0000-7000-8000-000000000001")));
    }
}
