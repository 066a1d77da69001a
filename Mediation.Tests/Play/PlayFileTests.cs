using Mediation.Tests.Support;

namespace Mediation.Tests.Play;

public sealed class PlayFileTests
{
    private const string Good = """
        {
          "title": "接警转来",
          "places": {
            "committees": [ { "name": "某村人民调解委员会", "shortName": "某村", "region": "500106" } ],
            "hosts": [ { "kind": "PoliceStation", "name": "某村派出所" } ],
            "rooms": [ { "kind": "PoliceStation", "name": "某村调解室", "committee": "某村人民调解委员会", "host": "某村派出所" } ]
          },
          "actors": {
            "officer": { "name": "李某", "roles": ["PoliceOfficer"], "host": "某村派出所" },
            "clerk": { "name": "王某", "roles": ["Registrar"], "committee": "某村" }
          },
          "entries": [
            { "at": "2026-08-03T10:20", "actor": "officer", "step": "refer", "input": {
                "category": "Neighbours", "subject": "停车纠纷", "facts": "停车争吵。", "claims": "划清车位。",
                "parties": [
                  { "side": "Applicant", "kind": "Person", "name": "张某甲", "phone": "13800000001" },
                  { "side": "Respondent", "kind": "Person", "name": "李某乙", "phone": "13800000002" } ],
                "letterNumber": "1号", "materials": "登记表", "consentEvidence": "当面", "everyoneConsents": true } },
            { "at": "2026-08-03T10:30", "actor": "clerk", "step": "accept", "expect": { "refused": "state" } },
            { "at": "2026-08-03T10:40", "actor": "clerk", "step": "begin-asking", "note": "征询" }
          ],
          "assert": { "state": "S04" }
        }
        """;

    public static TheoryData<string, string, int, string> Faulty => new()
    {
        { "\"begin-asking\"", "\"begin-asknig\"", 20, "entries[2].step" },
        { "\"actor\": \"officer\"", "\"actor\": \"nobody\"", 13, "entries[0].actor" },
        { "\"2026-08-03T10:40\"", "\"2026-08-03T10:25\"", 20, "entries[2].at" },
        { "\"2026-08-03T10:40\"", "\"3 August\"", 20, "entries[2].at" },
        { "\"phone\": \"13800000002\"", "\"phone\": 13800000002", 17, "entries[0].input.parties[1].phone" },
        { "\"phone\": \"13800000002\"", "\"fone\": \"13800000002\"", 17, "entries[0].input.parties[1].fone" },
        { "\"kind\": \"Person\", \"name\": \"李某乙\"", "\"kind\": \"Robot\", \"name\": \"李某乙\"", 17, "entries[0].input.parties[1].kind" },
        { "\"everyoneConsents\": true", "\"everyoneConsents\": \"yes\"", 18, "entries[0].input.everyoneConsents" },
        { "\"note\": \"征询\"", "\"notes\": \"征询\"", 20, "entries[2].notes" },
        { "\"note\": \"征询\"", "\"input\": { \"reason\": \"x\" }", 20, "entries[2].input.reason" },
        { "\"note\": \"征询\"", "\"case\": \"other\"", 20, "entries[2].case" },
        { "\"refused\": \"state\"", "\"refused\": \"stale\"", 19, "entries[1].expect.refused" },
        { "\"refused\": \"state\"", "\"refused\": \"state\", \"invalid\": \"x\"", 19, "entries[1].expect" },
        { "[\"Registrar\"]", "[\"Boss\"]", 10, "actors.clerk.roles[0]" },
        { "\"committee\": \"某村\"", "\"committee\": \"某乡\"", 10, "actors.clerk.committee" },
        { "\"host\": \"某村派出所\" } ]", "\"host\": \"某乡派出所\" } ]", 6, "places.rooms[0].host" },
        { "\"kind\": \"PoliceStation\", \"name\": \"某村派出所\"", "\"name\": \"某村派出所\"", 5, "places.hosts[0].kind" },
        { "\"title\": \"接警转来\",", "\"title\": 1,", 2, "title" },
        { "\"title\": \"接警转来\",", "\"title\": \"一\", \"title\": \"二\",", 2, "title" },
        { "\"assert\": { \"state\"", "\"assert\": { \"statte\"", 22, "assert.statte" },
        { "\"materials\": \"登记表\",", "\"materials\": \"登记表\" ,,", 18, "" },
        { "  \"entries\": [", "  \"entries\": 5, \"x\": [", 12, "entries" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task FaultInTheFile_IsNamedByLineAndField_AndNothingIsRun(string good, string bad, int line, string field)
    {
        Assert.Contains(good, Good);
        await using var bench = new PlayBench();
        var (code, output, errors) = await bench.PlayAsync(Good.Replace(good, bad));
        Assert.Equal((2, ""), (code, output));
        Assert.Contains($"第{line}行 {(field.Length > 0 ? field : "（文件）")}：", errors);
        Assert.False(File.Exists(bench.File));
    }

    [Fact]
    public async Task EveryFault_IsToldAtOnceInTheLanguageAsked()
    {
        await using var bench = new PlayBench();
        var (_, _, errors) = await bench.PlayAsync(Good.Replace("\"refer\"", "\"x\"").Replace("\"begin-asking\"", "\"y\""), english: true);
        Assert.Contains("line 13 entries[0].step: “x”: There is no such step", errors);
        Assert.Contains("line 20 entries[2].step: “y”", errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    public async Task FileThatIsNoScript_IsMalformed(string json)
    {
        await using var bench = new PlayBench();
        Assert.Equal(2, (await bench.PlayAsync(json)).Code);
    }

    [Fact]
    public async Task FaultInAFileForAFilledDatabase_LeavesItAsItWas()
    {
        await using var bench = new PlayBench();
        await bench.PlayAsync(Good);
        var before = (await bench.OnlyCaseAsync()).Version;
        Assert.Equal(2, (await bench.PlayAsync(Good.Replace("begin-asking", "begin"))).Code);
        Assert.Equal(before, (await bench.OnlyCaseAsync()).Version);
    }

    [Fact]
    public async Task OwnPlacesAndPeople_AreAddedAndUsed()
    {
        await using var bench = new PlayBench();
        var (code, output, errors) = await bench.PlayAsync(Good);
        Assert.True(code == 0, output + errors);
        Assert.Equal("某村人民调解委员会", (await bench.OnlyCaseAsync()).CommitteeName);
    }

    [Fact]
    public async Task RefusalThatDoesNotCome_EndsWithOne()
    {
        await using var bench = new PlayBench();
        var (code, output, _) = await bench.PlayAsync(Good.Replace("\"note\": \"征询\"", "\"expect\": { \"refused\": \"role\" }"));
        Assert.Equal(1, code);
        Assert.Contains("文件说这一步会是“refused role”，实际不是", output);
    }

    [Fact]
    public async Task OtherZone_MovesTheClock()
    {
        await using var bench = new PlayBench();
        await bench.PlayAsync(Good.Replace("\"title\": \"接警转来\",", "\"title\": \"接警转来\", \"zone\": \"+00:00\","));
        Assert.Equal(new DateTime(2026, 8, 3, 10, 20, 0), (await bench.OnlyCaseAsync()).RegisteredAt);
    }
}
