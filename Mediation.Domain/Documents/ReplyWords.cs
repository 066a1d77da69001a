using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;

namespace Mediation.Domain.Documents;

/// <summary>What a reply letter says by channel: the result, what was performed, and what follows for the sender (domain reference 3.7).</summary>
internal static class ReplyWords
{
    internal static string Result(MediationCase k) => k.State switch
    {
        CaseState.NotAccepted when k.NonAcceptance is { } ground => $"不予受理：{ground.Term().Zh}",
        CaseState.NotAccepted => "不接受委派、委托，请另行指定",
        CaseState.Withdrawn => "申请人撤回",
        _ when k.EndReason is not null && k.AgreementInEffect is { } binding => $"重新协商没有达成一致，原协议（{binding.Number}）仍然有效",
        CaseState.Ended => $"调解不成：{k.EndReason?.Term().Zh}",
        _ when k.Agreement?.EffectiveAt is not null => "调解成功",
        _ when k.EndReason is { } reason => $"调解不成：{reason.Term().Zh}",
        _ => "已结束",
    };

    internal static List<string> Performance(MediationCase k) => [.. (k.Agreement?.Ledger ?? []).Where(r => r.State != LedgerState.Conditional)
        .Select(r => $"{r.Subject}{(r.Amount is { } m ? $"{m}元" : "")}：{(r.PerformedOn is { } on ? $"{on:yyyy年M月d日}履行" : r.DueOn is { } due ? $"{due:yyyy年M月d日}前，未到期或者未履行" : "履行中")}")];

    /// <summary>What follows for the sender, by channel and outcome.</summary>
    internal static string Consequence(MediationCase k)
    {
        var agreed = k.Agreement?.EffectiveAt is not null;
        return k.Origin switch
        {
            CaseOrigin.CourtDelegated when agreed => "调解协议已送达各方当事人，现随函报贵院备案。各方当事人可以自协议生效之日起三十日内，共同向贵院申请司法确认。",
            CaseOrigin.CourtDelegated => "起诉状和随案材料随函退回贵院。当事人坚持起诉的，请贵院依法登记立案。",
            CaseOrigin.CourtEntrusted when agreed => "调解协议随函提交贵院，请贵院依法审查后出具民事调解书；当事人申请撤诉或者协议已即时履行的，请贵院依法处理。",
            CaseOrigin.CourtEntrusted => "随案材料随函退回贵院，请贵院依法转入审理。",
            CaseOrigin.Police when k.Referral is { IsPublicSecurityCase: true } => Police(k, agreed),
            CaseOrigin.Police when agreed => "各方当事人按照人民调解协议履行；对履行有争议的，可以向人民法院起诉。",
            CaseOrigin.Police => "当事人可以就民事争议向人民法院起诉。",
            CaseOrigin.Petition when agreed => "调解协议附后，请贵单位据此答复信访人并办结信访事项。",
            CaseOrigin.Petition => $"本件退回贵单位，请依照《信访工作条例》导入其他法定途径或者出具信访处理意见书；贵单位的办理期限{(k.Referral?.SenderDueOn is { } due ? $"（至{due:yyyy年M月d日}）" : "")}继续计算。",
            _ => agreed ? "调解协议附后。" : "本件退回贵单位依法处理。",
        };
    }

    private static string Police(MediationCase k, bool agreed)
    {
        if (!agreed) return "没有达成协议，请公安机关依法处理；民事争议部分，当事人可以向人民法院起诉。";
        if (k.Referral!.IsPenaltyDecided) return "贵单位已经作出处罚决定，本次调解只涉及民事部分。";
        if (k.NoPenalty is { Approved: true }) return "协议已经履行，双方书面申请已经贵单位认可，依照《治安管理处罚法》第九条第四款不予处罚。";
        return k.State == CaseState.InDefault
            ? "协议没有按期履行，请公安机关依法处理；民事争议部分，当事人可以向人民法院起诉。"
            : "协议履行后，经双方书面申请、公安机关认可的，依照《治安管理处罚法》第九条第四款不予处罚；不履行的，由公安机关依法处理。";
    }
}
