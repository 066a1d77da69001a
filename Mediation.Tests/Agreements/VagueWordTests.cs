using Mediation.Domain.Agreements;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>K14: which words in a duty leave it open, and which uses of the same characters do not.</summary>
public sealed class VagueWordTests
{
    [Theory]
    [InlineData("尽快修复卫生间渗漏", "尽快")]
    [InlineData("尽早搬离承租的门面", "尽早")]
    [InlineData("及时清理堆放在楼道的杂物", "及时")]
    [InlineData("赔偿甲方合理损失", "合理")]
    [InlineData("对院墙给予适当修补", "适当")]
    [InlineData("酌情补偿误工损失", "酌情")]
    [InlineData("退还甲方若干建材", "若干")]
    [InlineData("先支付部分货款", "支付部分")]
    [InlineData("返还大部分押金", "大部分")]
    [InlineData("把围墙退后2米左右", "左右")]
    [InlineData("归还大约二十袋水泥", "大约")]
    [InlineData("约15日内修好大门", "约")]
    [InlineData("赔偿约人民币3000元", "约")]
    [InlineData("近期拆除雨棚", "近期")]
    [InlineData("余款以后再付", "以后")]
    [InlineData("剩下的水管日后更换", "日后")]
    [InlineData("逐步恢复供水", "逐步")]
    [InlineData("所欠化肥分批送到", "分批")]
    [InlineData("修复方案待定", "待定")]
    [InlineData("维修方式由双方另行协商", "另行协商")]
    [InlineData("视经营情况支付", "视经营情况")]
    [InlineData("条件允许时安装隔音窗", "条件允许")]
    [InlineData("有钱时还清", "有钱时")]
    [InlineData("资金周转过来就付", "资金周转")]
    [InlineData("必要时更换水管", "必要时")]
    [InlineData("争取把漏水处修好", "争取")]
    [InlineData("尽量降低噪音", "尽量")]
    [InlineData("原则上不再养鸡", "原则上")]
    [InlineData("承担甲方相关费用", "相关费用")]
    [InlineData("承担检测费、交通费等费用", "等费用")]
    [InlineData("承担相应责任", "相应责任")]
    [InlineData("给予一定补偿", "给予一定")]
    [InlineData("几天内把车挪走", "几天内")]
    [InlineData("赔偿数千元", "数千元")]
    [InlineData("采取必要措施防止滴水", "必要措施")]
    [InlineData("赔偿损失的三分之一左右", "左右")]
    [InlineData("妥善处理鸡舍", "妥善处理")]
    [InlineData("手头宽裕后再还", "手头宽裕")]
    [InlineData("择日公开道歉", "择日")]
    [InlineData("资金到位后付清尾款", "资金到位")]
    [InlineData("努力做好邻里关系", "努力")]
    [InlineData("承担大约一半的检测费", "大约")]
    [InlineData("赔偿一部分医药费", "一部分")]
    [InlineData("尽力协调物业停止收费", "尽力")]
    [InlineData("陆续退还押金", "陆续")]
    public void DutyLeftOpen_IsFoundByItsWord(string clause, string word)
    {
        var finding = Assert.Single(new AgreementDraft().Does(clause).Review(), f => f.Check == "K14" && f.Sentence.Zh.Contains($"“{word}”", StringComparison.Ordinal));

        Assert.Equal(1, finding.Clause);
    }

    [Theory]
    [InlineData("委托及时雨公司检测水管并修好")]
    [InlineData("逾期未及时付清的，剩余款项全部到期")]
    [InlineData("对公共部分的渗漏点重做防水")]
    [InlineData("把破损部分全部更换")]
    [InlineData("逾期部分每日加付5元")]
    [InlineData("超出部分由甲方自己承担")]
    [InlineData("未支付部分按第二条办理")]
    [InlineData("合理使用公共走道，不堆放杂物")]
    [InlineData("按双方约定的图纸修好大门")]
    [InlineData("违约2次的，甲方可以解除合同")]
    [InlineData("合同续约3年")]
    [InlineData("签约一方负责复印三份")]
    [InlineData("在大门左右两侧各安装一盏灯")]
    [InlineData("不影响左右邻居通行")]
    [InlineData("收到发票7日后交付门锁")]
    [InlineData("生效之日后不再堆放")]
    [InlineData("自2027年以后每年清淘化粪池一次")]
    [InlineData("验收合格以后交还钥匙")]
    [InlineData("放弃竞争取得的摊位")]
    [InlineData("归还全部工具")]
    [InlineData("协议一式三份归档")]
    [InlineData("双方不再主张其他相关费用")]
    [InlineData("按照《机动车维修管理若干规定》修好车门")]
    [InlineData("不适当履行的，重做一次")]
    [InlineData("分批送货：9月1日送10袋，9月3日送10袋")]
    [InlineData("不合理收费2,000元退还")]
    [InlineData("安装1.8米高的护栏")]
    [InlineData("在2026年8月20日前修好，逾期每日付20元")]
    [InlineData("守约一方可以解除合同")]
    [InlineData("医疗费、误工费等损失共计13,000.00元，凭据结清")]
    [InlineData("先支付部分货款5,000.00元")]
    [InlineData("及时性检测报告一份交给甲方")]
    [InlineData("付清后日后不再来往")]
    [InlineData("资金周转表一份交给甲方")]
    [InlineData("按合理使用公共区域的规定停车")]
    [InlineData("及时通知甲方到场验收")]
    [InlineData("不及时清理的，每日付5元")]
    [InlineData("门牌左右各留0.5米")]
    [InlineData("赔偿部分的发票交给乙方")]
    [InlineData("以后每年3月1日前清淘一次")]
    [InlineData("改日期须双方签字")]
    [InlineData("签订之日起3日后交付")]
    [InlineData("原则性条款不变，按2020年合同执行")]
    public void HarmlessUse_IsLeftAlone(string clause) =>
        Assert.DoesNotContain("K14", new AgreementDraft().Does(clause).Codes());

    [Fact]
    public void NameOfAParty_IsNoPromise() =>
        Assert.DoesNotContain("K14", new AgreementDraft().Between("尽快乐有限公司", "大约某甲").Does("大约某甲到尽快乐有限公司修好大门").Codes());

    [Theory]
    [InlineData("部分货款")]
    [InlineData("合理损失赔偿")]
    [InlineData("医疗费、交通费等费用")]
    public void TypedAmount_DecidesWhateverTheSubjectIsCalled(string subject) =>
        Assert.DoesNotContain("K14", new AgreementDraft().Pays(5_000m, subject).Codes());

    [Fact]
    public void TypedAmount_DoesNotCureTheTime() =>
        Assert.Contains("K14", new AgreementDraft().Pays(5_000m, "货款", further: "有能力时再付").Codes());

    [Fact]
    public void RefrainingFromNowOn_IsClear() =>
        Assert.DoesNotContain("K14", new AgreementDraft().Does("以后不再在门口停车", ObligationKind.Refrain).Codes());

    [Fact]
    public void FactBothConfirm_IsNoDuty()
    {
        var codes = new AgreementDraft().Does("漏水约15日，损失5000元左右", ObligationKind.ConfirmFacts).Codes();

        Assert.DoesNotContain("K14", codes);
        Assert.Contains("K15", codes);
    }

    [Fact]
    public void Narrative_OnlyWarnsOfNumbersThatAreNear()
    {
        Assert.Contains("K15", new AgreementDraft().Facts("2025年11月起渗漏，修理要花2000元左右，乙方未修。").Does("修好").Codes());
        Assert.DoesNotContain("K15", new AgreementDraft().Facts("2025年11月起渗漏，甲方要求尽快修好，乙方未及时修，合同约定由乙方修。").Does("修好").Codes());
    }
}
