using static Mediation.Domain.Citations;
using static Mediation.Domain.Deadlines.DeadlineKind;
using static Mediation.Domain.Deadlines.DeadlineWords;

namespace Mediation.Domain.Deadlines;

/// <summary>Police, traffic, petition and court docking: D16-D29.</summary>
internal static class HostBodyDeadlines
{
    private static readonly Text PoliceHandle = new("依法处理", "Handled by law");
    private static readonly Text Accountability = new("依规追责", "Accountability under the regulation");
    private static readonly Text OpinionFinal = new("处理意见为最终意见", "The opinion becomes final");

    public static readonly DeadlineRule[] Rules =
    [
        new(D16, new("再次治安调解", "Second police mediation"), new("第一次治安调解", "first police mediation"), WorkingDays(7),
            Police, PoliceHandle, PoliceCaseProvisions.Article(183)),
        new(D17, new("治安案件办案期限", "Police case limit"), new("立案；经调解的，自调解不成或者不履行之日", "filing; after mediation, its failure or the non-performance"), Days(30),
            Police, new("应当作出决定", "A decision is due"), PublicSecurityPenaltiesLaw.Article(118).And(PoliceCaseProvisions.Article(185))) { Extension = Days(30), ExtensionLimit = 2 },
        new(D18, new("转交警调解申请", "Turning to traffic police mediation"), new("人民调解终止", "people's mediation ended"), Days(3),
            BothParties, new("只能起诉", "Only a suit remains"), TrafficAccidentProvisions.Article(85)),
        new(D19, new("交警调解申请", "Asking for traffic police mediation"), new("收到事故认定书", "accident determination received"), Days(10),
            BothParties, new("可以申请人民调解或起诉", "People's mediation or a suit remains"), TrafficAccidentProvisions.Article(86)),
        new(D20, new("交警调解出具文书", "Traffic police mediation document"), new("交警调解开始", "traffic police mediation begun"), Days(10),
            TrafficPolice, new("出具调解书或调解终结书", "Mediation or termination document issued"), TrafficAccidentProvisions.Article(90)),
        new(D21, new("信访登记转送", "Petition registered and routed"), new("收到信访事项", "petition received"), Days(15),
            LettersDepartment, Accountability, PetitionRegulation.Article(22)),
        new(D22, new("信访告知", "Petitioner told of acceptance"), new("收到转送的信访事项", "routed petition received"), Days(15),
            HandlingUnit, Accountability, PetitionRegulation.Article(23)),
        new(D23, new("信访转送异议", "Objection to a wrong routing"), new("收到转送的信访事项", "routed petition received"), WorkingDays(5),
            HandlingUnit, new("视为接受", "Counts as accepted"), PetitionRegulation.Article(23)),
        new(D24, new("信访办结", "Petition closed"), new("受理信访事项", "petition accepted"), Days(60),
            HandlingUnit, new("信访人可以申请复查", "The petitioner may ask for review"), PetitionRegulation.Article(34)) { Extension = Days(30), ExtensionLimit = 1 },
        new(D25, new("信访复查、复核申请", "Asking for petition review or re-review"), new("收到书面答复", "written reply received"), Days(30),
            Petitioner, OpinionFinal, PetitionRegulation.Article(35, 36)),
        new(D26, new("信访复查、复核意见", "Petition review or re-review opinion"), new("收到复查、复核请求（听证时间不计）", "request received (hearing time excluded)"), Days(30),
            new("上级机关", "Higher body"), new("信访人可以反映逾期", "The petitioner may report the delay"), PetitionRegulation.Article(35, 36)),
        new(D27, new("访调对接反馈", "Reply to the letters department"), CaseClosed, WorkingDays(3), Committee, Alert, OwnSetting)
            { IsSetting = true, LongestSetting = 15 },
        new(D28, new("警调对接反馈", "Reply to the police"), CaseClosed, WorkingDays(3), Committee, Alert, OwnSetting)
            { IsSetting = true, LongestSetting = 3 },
        new(D29, new("向法院反馈", "Report to the court"), CaseClosed, WorkingDays(2), Mediator, Alert, InvitedMediationProvisions.Article(26).And(OnlineMediationRules.Article(15, 21)))
            { IsSetting = true, LongestSetting = 15 },
    ];
}
