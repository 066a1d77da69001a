using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Domain.Cases;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>Checks of what the parties may not agree, or may not have confirmed: clauses that must be found and look-alikes that must not.</summary>
public sealed class WordCheckTests
{
    [Theory]
    [InlineData("K17", "双方自愿离婚，女儿由乙方抚养")]
    [InlineData("K17", "解除婚姻关系")]
    [InlineData("K17", "双方离婚，冰箱给乙方")]
    [InlineData("K17", "确认甲方与乙方之子存在亲子关系")]
    [InlineData("K17", "变更儿子的监护人为甲方")]
    [InlineData("K17", "解除收养关系")]
    [InlineData("K19", "该房屋归甲方所有")]
    [InlineData("K19", "确认甲方对争议地块享有使用权")]
    [InlineData("K19", "宅基地使用权归甲方")]
    [InlineData("K19", "轿车归乙方所有，乙方付2万元")]
    [InlineData("K19", "门面产权归甲方")]
    [InlineData("K19", "户名更名为张某甲")]
    [InlineData("K19", "“某某”商标权归甲方")]
    [InlineData("K22", "推选李某乙为遗产管理人")]
    [InlineData("K22", "认定王某丙为限制民事行为能力人")]
    [InlineData("K22", "甲方申请宣告乙方破产")]
    [InlineData("K23", "乙方归还所欠赌债")]
    [InlineData("K23", "甲方不追究乙方刑事责任")]
    [InlineData("K23", "乙方付封口费")]
    [InlineData("K23", "甲方出借银行卡给乙方使用")]
    [InlineData("K24", "甲方不得就此事起诉")]
    [InlineData("K24", "甲方不再向任何单位举报")]
    [InlineData("K24", "甲方保证不上访")]
    [InlineData("K24", "双方都不得报警")]
    [InlineData("K24", "甲方放弃诉权")]
    [InlineData("K25", "甲方自愿放弃社会保险")]
    [InlineData("K25", "工伤由甲方自负，工伤概不负责")]
    [InlineData("K30", "一方不履行的，另一方可以请求人民法院作出裁判")]
    [InlineData("K31", "王某丙承担连带保证责任")]
    [InlineData("K31", "以乙方之兄的货车作抵押")]
    [InlineData("K46", "把门前村道封闭，村道归乙方")]
    [InlineData("K46", "将集体资产抵偿乙方工程款")]
    [InlineData("K47", "把宅基地转让给乙方")]
    [InlineData("K20", "协助甲方办理过户登记")]
    [InlineData("K51", "通知李某乙之妻，电话13911112222")]
    [InlineData("K51", "乙方患有抑郁症，甲方知情")]
    [InlineData("K07", "其余损失由保险公司赔偿")]
    [InlineData("K07", "由某某戊建筑有限公司承担维修")]
    [InlineData("K07", "由李小明支付剩余款项")]
    [InlineData("K07", "王某丙负责修好大门")]
    [InlineData("K11", "秋收后把谷子送到甲方家")]
    [InlineData("K11", "年底前拆完")]
    [InlineData("K11", "今年内搬走")]
    public void ClauseOfThatKind_IsFound(string check, string clause) =>
        Assert.Contains(new AgreementDraft().Does(clause).Review(), f => f.Check == check && f.Clause == 1);

    [Theory]
    [InlineData("K17", "双方离婚后，女儿的书包由乙方交还")]
    [InlineData("K17", "按2020年的离婚协议交还钥匙")]
    [InlineData("K17", "乙方之女由其监护人陪同道歉")]
    [InlineData("K19", "把借用的工具归还甲方")]
    [InlineData("K19", "归还乙方所有的物品")]
    [InlineData("K19", "协议归档一份")]
    [InlineData("K19", "交付房屋所有权证")]
    [InlineData("K19", "冰箱、洗衣机归甲方所有")]
    [InlineData("K19", "责任归乙方，乙方重做")]
    [InlineData("K19", "甲方（已更名为某某公司）收回钥匙")]
    [InlineData("K22", "破旧产品清理干净")]
    [InlineData("K23", "不得再聚众赌博")]
    [InlineData("K23", "出具收条，不得伪造")]
    [InlineData("K23", "追究违约责任")]
    [InlineData("K24", "双方就本纠纷不再主张其他民事权利")]
    [InlineData("K24", "不能按期付清时甲方可以起诉")]
    [InlineData("K24", "不再围堵办公点，不聚集上访")]
    [InlineData("K24", "放弃其余诉讼请求")]
    [InlineData("K24", "乙方不履行的，甲方可以申请强制执行")]
    [InlineData("K24", "撤回在法院的起诉")]
    [InlineData("K25", "补缴2025年的社会保险")]
    [InlineData("K30", "甲方可以向人民法院申请强制执行")]
    [InlineData("K30", "双方共同向法院申请司法确认")]
    [InlineData("K31", "乙方保证按期付款")]
    [InlineData("K31", "乙方不承担担保责任")]
    [InlineData("K46", "清理占用公共道路的砖块")]
    [InlineData("K46", "不得占用公共道路")]
    [InlineData("K47", "清理宅基地上的杂物")]
    [InlineData("K20", "到窗口办理退费登记")]
    [InlineData("K51", "汇入账号6222020200112233445的账户")]
    [InlineData("K51", "赔偿精神损害抚慰金")]
    [InlineData("K07", "由乙方负责修好大门")]
    [InlineData("K07", "单独承担检测费")]
    [InlineData("K07", "双方各自承担一半")]
    [InlineData("K07", "任何一方承担的费用都开收据")]
    [InlineData("K07", "闭水合格由物业签字")]
    [InlineData("K07", "由李某乙负责修好大门")]
    [InlineData("K07", "由调委会负责监督")]
    [InlineData("K11", "2026年年底前拆完")]
    [InlineData("K11", "每年年底前清淘一次")]
    [InlineData("K11", "三年内质保")]
    [InlineData("K11", "2026年9月底前拆完")]
    public void LookAlike_IsLeftAlone(string check, string clause) =>
        Assert.DoesNotContain(check, new AgreementDraft().Does(clause).Codes());

    [Fact]
    public void OwnershipInTheNarrative_IsAStory() =>
        Assert.DoesNotContain("K19", new AgreementDraft().Facts("2020年分家时约定老屋归甲方所有，乙方未搬离，双方争所有权。").Does("搬离老屋").Codes());

    [Fact]
    public void DebtFromGambling_IsFoundInTheNarrativeToo()
    {
        Assert.Contains("K23", new AgreementDraft().Facts("2026年1月乙方欠甲方赌债2万元未还。").Pays(20_000m, "欠款").Codes(FindingLevel.Block));
        Assert.DoesNotContain("K23", new AgreementDraft().Facts("2026年1月的欠款并非赌债，乙方未还。").Pays(20_000m, "欠款").Codes());
    }

    [Fact]
    public void EvidenceOfTitle_AnswersTheTransfer() =>
        Assert.DoesNotContain("K20", new AgreementDraft().Does("协助甲方办理过户登记").Evidence("不动产权证复印件").Codes());

    [Fact]
    public void SupportPayment_IsOnlyExplained() =>
        Assert.Equal([FindingLevel.Inform], new AgreementDraft().Pays(800m, "8月抚养费").Review().Where(f => f.Check == "K18").Select(f => f.Level));

    [Fact]
    public void LabourTermsThatAreNoPayment_AreNotConfirmed()
    {
        var draft = new AgreementDraft().About("劳动争议", DisputeCategory.Labour).Does("出具离职证明");

        Assert.Equal(["K25"], draft.Codes(FindingLevel.Warn));
        Assert.DoesNotContain("K25", new AgreementDraft().Does("出具离职证明").Codes());
    }

    [Fact]
    public void ApologyAndDelivery_SayWhere()
    {
        var draft = new AgreementDraft().Between("张某甲", "李某乙")
            .Clause(new() { Kind = ObligationKind.Apologise, DebtorKey = "B1", CreditorKey = "A1", Basis = DueBasis.OnSigning })
            .Clause(new() { Kind = ObligationKind.Deliver, DebtorKey = "B1", CreditorKey = "A1", Subject = "水泵一台", Basis = DueBasis.OnSigning, Place = "甲方家门口" });

        Assert.Equal([1], draft.Review().Where(f => f.Check == "K16").Select(f => f.Clause ?? 0));
    }

    [Fact]
    public void DutyOfNobody_Waits()
    {
        static AgreementDraft Of(string subject) => new AgreementDraft().Clause(new() { Kind = ObligationKind.Refrain, Subject = subject, Basis = DueBasis.FromEffect });

        Assert.Contains("K16", Of("不再在门口停车").Codes(FindingLevel.Block));
        Assert.DoesNotContain("K16", Of("双方互不往对方门前扫垃圾").Codes());
    }

    [Fact]
    public void RefrainingByADay_IsPointedOut() => Assert.Contains("K16", new AgreementDraft()
        .Clause(new() { Kind = ObligationKind.Refrain, DebtorKey = "B1", Subject = "不再在门口停车", Basis = DueBasis.OnDate, DueOn = new(2026, 9, 1) }).Codes(FindingLevel.Warn));

    [Fact]
    public void WorkWithoutInspection_IsPointedOut() => Assert.Contains("K16", new AgreementDraft()
        .Clause(new() { Kind = ObligationKind.Act, DebtorKey = "B1", Subject = "重做防水", Basis = DueBasis.OnDate, DueOn = new(2026, 9, 1) }).Codes(FindingLevel.Block));
}
