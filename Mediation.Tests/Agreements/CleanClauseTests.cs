using Mediation.Domain.Agreements;
using Mediation.Domain.Agreements.Review;
using Mediation.Tests.Support;

namespace Mediation.Tests.Agreements;

/// <summary>Clauses as careful mediators write them: no check at all may hold them up.</summary>
public sealed class CleanClauseTests
{
    [Theory]
    [InlineData("办妥犬只登记证，出门时用1.5米以内的绳牵引")]
    [InlineData("把空调外机移到离甲方窗户3米以外，费用由乙方承担")]
    [InlineData("拆除占用公共通道的鞋柜和隔板，恢复到交房图纸的状态")]
    [InlineData("向甲方交还2023年5月27日《土地流转合同》约定的12.5亩承包地")]
    [InlineData("到不动产登记中心注销抵押登记，登记费由乙方支付")]
    [InlineData("当面向甲方道歉，并在业主群发布道歉文字：对不起，我不该动手")]
    [InlineData("清理化粪池，经甲乙双方签字验收为合格")]
    [InlineData("凭正规医疗机构发票一次性报销后续治疗费，上限3,000.00元")]
    [InlineData("移走共有部分堆放的建筑垃圾，由物业拍照确认")]
    [InlineData("补种桂花树12棵，胸径不小于8厘米，成活以2027年4月1日为准")]
    [InlineData("每晚22点至次日7点不使用音响")]
    [InlineData("出具欠条原件并当场销毁复印件")]
    [InlineData("把甲方所有的电动三轮车交还甲方，车况以交接单为准")]
    [InlineData("开具金额5,130.00元（伍仟壹佰叁拾元整）的增值税普通发票")]
    [InlineData("撤回在某某区劳动人事争议仲裁委员会的仲裁申请")]
    [InlineData("配合甲方把水电户头改到甲方名下，所需材料由甲方准备")]
    [InlineData("在协议生效后10日内更换同一型号的门锁，质保2年")]
    [InlineData("把化肥50袋送到甲方仓库，每袋40千克，以过磅单为准")]
    [InlineData("逾期拆除的，甲方可以自行拆除，拆除费由乙方承担")]
    [InlineData("本协议履行完毕，双方就本次纠纷再无其他争议")]
    [InlineData("甲方收到款项当日解除对道路的围挡")]
    [InlineData("双方对本协议内容保密，法律规定应当公开的除外")]
    [InlineData("为甲方重新铺设排水管15米，管径110毫米")]
    [InlineData("退还押金时扣除实际水电费，以抄表读数为准")]
    [InlineData("协助甲方向保险公司提交理赔材料")]
    [InlineData("甲方出具谅解书，乙方当场付清")]
    [InlineData("双方各执一份，调委会存档一份")]
    [InlineData("让出宅基地东侧滴水檐0.5米范围，双方都不堆放")]
    [InlineData("女儿随乙方生活期间，甲方每周六9时接、周日18时送回")]
    [InlineData("每月10日前付赡养费500.00元，从2026年9月起至2028年8月止")]
    [InlineData("任何一期逾期超过10日的，剩余款项全部到期，甲方可以申请强制执行")]
    [InlineData("加装静音垫，室内噪声夜间不超过30分贝，以社区检测为准")]
    [InlineData("按发票金额的80%退款，另20%双方各半承担")]
    [InlineData("把借用的户口簿和结婚证原件归还甲方")]
    [InlineData("在店门口显著位置更换标签，写明银含量925")]
    [InlineData("按工资表逐人签收，工资表是本协议的附件")]
    [InlineData("为甲方的车补漆，颜色代码以行驶证登记为准")]
    [InlineData("医生出具证明后续治疗结束的，双方互不再主张")]
    [InlineData("支付检测费600.00元，检测单位由甲方选定")]
    [InlineData("金桂苑小区西门的杂物由乙方负责清运")]
    [InlineData("水费由乙方支付，电费由甲方支付")]
    [InlineData("方便甲方通行，通道净宽不少于1.2米")]
    [InlineData("安全责任由乙方承担")]
    [InlineData("管理费由乙方支付到2026年8月31日")]
    public void CarefulClause_IsNotHeldUp(string clause)
    {
        var findings = new AgreementDraft().Does(clause).Review().Where(f => f.Level != FindingLevel.Inform).Select(f => $"{f.Check} {f.Sentence.Zh}");

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("医疗费", "双方就本次事故一次性了结，不再主张其他民事权利")]
    [InlineData("工资", "付清当日甲方撤回投诉")]
    [InlineData("物业费", "2024年7月至2026年6月，每月177.48元")]
    [InlineData("流转费", "逾期的，每逾期一日加付5.00元")]
    [InlineData("退货款", "甲方同时交还手镯，标签由乙方收回")]
    [InlineData("车损", "保险理赔款归乙方")]
    [InlineData("借款本金", "出借时未约定利息，甲方不要利息")]
    [InlineData("补偿款", "付款后甲方停止阻拦施工")]
    public void CarefulPayment_IsNotHeldUp(string subject, string further) =>
        Assert.Equal(["K50"], new AgreementDraft().Pays(4_259.52m, subject, new(2026, 8, 31), further: further).Codes());
}
