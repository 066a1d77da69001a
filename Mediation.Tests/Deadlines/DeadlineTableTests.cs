using Mediation.Domain;
using Mediation.Domain.Deadlines;
using static Mediation.Domain.Citations;

namespace Mediation.Tests.Deadlines;

/// <summary>The list of deadlines as the reference has it (section 2.2), written down apart from the rules: length, unit, whether it may be set, and the articles.</summary>
public sealed class DeadlineTableTests
{
    // C days, W working days, M months, Y years, - no counted length. "set": no binding rule fixes the length, or it is uncertain.
    private const string Table = """
        D01 3W set
        D02 7C set
        D03 3W set 在线调解规则 15
        D04 2W law 在线调解规则 10
        D05 3W law 在线调解规则 10
        D06 3W law 在线调解规则 12
        D07 30C set 75号令 33
        D08 30C set
        D09 30C law 特邀规定 27; 在线调解规则 24
        D10 15C law 特邀规定 27; 立案调解意见 3
        D11 7C law 特邀规定 27; 立案调解意见 3
        D12 30C law 立案调解意见 3
        D13 - law 在线调解规则 26; 医疗条例 38
        D14 30W law 医疗条例 38
        D15 15C law 劳动争议调解仲裁法 14
        D16 7W law 行政案件规定 183
        D17 30C law 治安法 118; 行政案件规定 185
        D18 3C law 交通规定 85
        D19 10C law 交通规定 86
        D20 10C law 交通规定 90
        D21 15C law 信访条例 22
        D22 15C law 信访条例 23
        D23 5W law 信访条例 23
        D24 60C law 信访条例 34
        D25 30C law 信访条例 35,36
        D26 30C law 信访条例 35,36
        D27 3W set
        D28 3W set
        D29 2W set 特邀规定 26; 在线调解规则 15,21
        D30 - law 人调法 31
        D31 7C set 人调法 31
        D31Effect 30C set 人调法 31
        D31Rating 7C set
        D32 30C law 人调法 33; 民诉法 205
        D33 3C law 确认规定 4
        D34 7C set 民诉解释 354,357
        D35 15C law 确认规定 5
        D36 30C law 民诉法 187
        D37 15C law 民诉解释 372
        D38 6M law 民诉解释 372,127
        D39 2Y law 民诉法 250
        D40 7C law 执行工作规定 16
        D40Notice 10C law 执行工作规定 22
        D40Closing 6M law 执行工作规定 63
        D41 7C law 民诉法 126
        D42 5C law 民诉法 226
        D42Issue 15C law 民诉法 227
        D42Objection 15C law 民诉法 227
        D43 15C set 劳动人事争议仲裁办案规则 74
        D44 3Y law 民法典 188
        D45 3C law 在线诉讼规则 10
        D46 30C set 人调法 27
        D47 3W set
        D48 3Y law 人调法 9
        D49 3Y law 个保法 56
        D50 15C set 个保法 45,50
        """;

    private static readonly Dictionary<string, Statute> Statutes = new()
    {
        ["人调法"] = PeoplesMediationLaw, ["民诉法"] = CivilProcedureLaw, ["民诉解释"] = CivilProcedureInterpretation, ["民法典"] = CivilCode,
        ["确认规定"] = ConfirmationProvisions, ["特邀规定"] = InvitedMediationProvisions, ["立案调解意见"] = FilingAndMediationOpinion,
        ["在线调解规则"] = OnlineMediationRules, ["在线诉讼规则"] = OnlineLitigationRules, ["75号令"] = PeoplesMediationWorkProvisions,
        ["医疗条例"] = MedicalDisputeRegulation, ["劳动争议调解仲裁法"] = LabourDisputeLaw, ["劳动人事争议仲裁办案规则"] = LabourArbitrationRules,
        ["治安法"] = PublicSecurityPenaltiesLaw, ["行政案件规定"] = PoliceCaseProvisions, ["交通规定"] = TrafficAccidentProvisions,
        ["信访条例"] = PetitionRegulation, ["执行工作规定"] = EnforcementProvisions, ["个保法"] = PersonalInformationLaw,
    };

    private static readonly Dictionary<char, PeriodUnit> Units = new()
    {
        ['C'] = PeriodUnit.CalendarDays, ['W'] = PeriodUnit.WorkingDays, ['M'] = PeriodUnit.Months, ['Y'] = PeriodUnit.Years,
    };

    public static TheoryData<string> Lines => [.. Table.Split('\n')];

    [Fact]
    public void EveryDeadline_IsInTheTable() =>
        Assert.Equal(Enum.GetNames<DeadlineKind>().Order(StringComparer.Ordinal), Lines.Select(l => l.Data.Split(' ')[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Lines))]
    public void Rule_HasTheTablesLengthUnitAndArticles(string line)
    {
        var words = line.Split(' ', 4);
        var rule = DeadlineRules.Of(Enum.Parse<DeadlineKind>(words[0]));
        var expected = words[1] == "-" ? (0, PeriodUnit.AsAgreed) : (int.Parse(words[1][..^1], null), Units[words[1][^1]]);

        Assert.Equal(expected, (rule.Period.Length, rule.Period.Unit));
        Assert.Equal(words[2] == "set", rule.IsSetting);
        Assert.Equal(words.Length < 4 ? OwnSetting.Zh : string.Join('、', words[3].Split("; ").Select(Cited).Select(c => c.Zh)), rule.Source.Zh);
    }

    private static Citation Cited(string source)
    {
        var words = source.Split(' ');
        return Statutes[words[0]].Article([.. words[1].Split(',').Select(n => int.Parse(n, null))]);
    }
}
