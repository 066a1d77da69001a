using Mediation.Domain;
using Mediation.Domain.Agreements;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Deadlines;
using Mediation.Domain.Enforcement;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;
using Mediation.Web.Shell;

namespace Mediation.Web.Public;

/// <summary>The sentences of the status page: where the case is, what the reader has to do, what follows if nobody pays.</summary>
internal sealed class StatusWords
{
    private static readonly Text Nothing = new("您这边不用办什么。", "There is nothing for you to do.");
    private static readonly Text WillCall = new("有了结果，调委会会和您联系。", "The committee will contact you when there is news.");

    private readonly StepContext c;
    private readonly Party party;
    private readonly LedgerRow? waiting;
    private readonly string reader;
    private readonly bool isSittingSet;

    public StatusWords(StepContext context, Party party, CaseOutlook outlook, string reader, bool isSittingSet)
    {
        (c, this.party, this.reader, this.isSittingSet) = (context, party, reader, isSittingSet);
        waiting = context.Case.State is CaseState.Performing or CaseState.InDefault ? CaseOutlook.NextRow(context) : null;
        (Now, Todo, More) = Write(outlook);
    }

    public Headline Now { get; }

    public Text Todo { get; }

    public Text More { get; }

    private MediationCase Case => c.Case;

    private string Mediator => Case.LeadMediatorName ?? "";

    private (Headline, Text, Text) Write(CaseOutlook outlook) => Case.State switch
    {
        CaseState.Accepted or CaseState.Assigned or CaseState.Mediating or CaseState.Drafting or CaseState.Signing
            when Case.InOrder.Any(p => p.ConsentTo(ConsentKind.Mediation) is { Given: false }) =>
            (Plain("有一方不愿意再调解，调解就要结束了。", "One side does not want to go on; mediation is about to end."), Nothing,
                new("调解室会告诉您还有哪些办法，您也可以直接起诉。", "The room will tell you what else you can do; you may also sue at once.")),
        CaseState.Unregistered or CaseState.Draft => (Plain("申请还在登记，没有提交。", "The application is being written down and has not been submitted."), Nothing,
            new("登记好以后，调解室会请您核对。", "When it is ready the room will ask you to check it.")),
        CaseState.AwaitingAcceptance => (Wait(Case.CommitteeName, "决定受不受理。", " to decide whether it takes the case."), Nothing, WillCall),
        CaseState.AwaitingSupplement => Supplement(outlook),
        CaseState.AskingConsent => Asking(),
        CaseState.NotAccepted when Case.NonAcceptance is null => (Plain("这家调委会没有接这件事，材料退回了法院。", "This committee has not taken the case; the file went back to the court."), Nothing,
            new("法院会另外指定，或者告诉您下一步怎么办。", "The court will assign it anew or tell you the next step.")),
        CaseState.NotAccepted => (Plain("这件事，调委会没有受理。", "The committee has not taken this case."),
            new($"原因：{Case.NonAcceptance?.Term().Zh}。", $"Ground: {Case.NonAcceptance?.Term().En}."),
            new("您还可以请有关部门处理，或者向人民法院起诉。", "You may still turn to the authority concerned or sue in court.")),
        CaseState.Accepted => (Wait(outlook.Whose.Zh, "指派调解员。", " to appoint a mediator.", outlook.Whose.En), Nothing, WillCall),
        CaseState.Assigned => (Wait(Mediator, "约双方见面。", " to set a meeting with both sides."), Nothing, new("时间定了会通知您。", "You will be told the time.")),
        CaseState.RecusalReview => (Wait(outlook.Whose.Zh, "决定要不要换调解员。", " to decide whether another mediator takes over.", outlook.Whose.En), Nothing,
            new("决定以前先不开会；决定了会告诉您。", "There is no meeting until then; you will be told.")),
        CaseState.Suspended => (Plain($"调解暂时停着：{Case.OpenSuspension?.Ground.Term().Zh}。", $"Mediation is suspended for the time being: {Case.OpenSuspension?.Ground.Term().En}."), Nothing,
            new("停着的日子不算在调解期限里；能接着谈了，调解员会通知您。", "This time does not count; the mediator will tell you when it goes on.")),
        CaseState.Mediating => (new(new("正在调解，由", "Mediation is under way with "), Mediator, new("主持。", ".")),
            isSittingSet ? new("请按约好的时间到场。", "Please come at the time agreed.") : Nothing,
            isSittingSet ? new("来不了，请提前打电话说一声，可以另约。", "If you cannot come, call beforehand; another time can be set.") : new("下次什么时候谈，定了会通知您。", "You will be told when the next meeting is.")),
        CaseState.OralAgreement => (Plain("谈成了，口头协议已经登记。", "You agreed, and the oral agreement is recorded."), Nothing,
            new("口头协议达成的当天就生效，请按说好的办。", "It took effect on the day it was reached; please do as agreed.")),
        CaseState.Renegotiating => (new(new("大家同意重新协商，由", "Everybody agreed to negotiate anew, with "), Mediator, new("主持。", ".")),
            new("新协议生效以前，原来的协议照旧，该付的还要付。", "Until a new agreement takes effect the old one stands, and what is due is still due."),
            new("谈不成，原来的协议仍然有效。", "If you cannot agree, the old agreement remains in force.")),
        CaseState.Ended when Case.AgreementInEffect is not null => (Plain("没有谈成新的约定，原来的协议仍然有效。", "No new terms were agreed; the old agreement remains in force."), Remedies(),
            new("请按原来的协议履行。", "Please perform the old agreement.")),
        CaseState.Closed or CaseState.Archived when Case.EndReason is not null && Case.AgreementInEffect is null => (Plain("这次没有谈成，调解已经结案。", "No agreement was reached; the case is closed."), Remedies(),
            new("以后各方愿意，可以再申请调解。", "If everybody is willing later, mediation can be asked for again.")),
        CaseState.Archived => (Plain("这件事已经办结，卷宗已经归档。", "This case is closed and its file is archived."), Nothing,
            new("要查卷宗或者有新情况，可以找调委会。", "To see the file, or if anything is new, ask the committee.")),
        CaseState.Withdrawn => (Plain("申请已经撤回，调解结束了。", "The application was withdrawn; mediation is over."), Nothing,
            new("以后还想调解，可以再申请。", "You may apply again later.")),
        CaseState.Ended => (Plain("这次没有谈成，调解结束了。", "No agreement was reached; mediation is over."), Remedies(),
            new("需要帮忙写材料，可以找调解室。", "The room can help with the papers.")),
        CaseState.Drafting => (Wait(Mediator, Case.AgreementInEffect is null ? "写协议。" : "写新协议。", " to write the agreement."), Nothing,
            new("写好了会请您来看，看过没有问题再签。", "You will be asked to read it, and sign only if it is right.")),
        CaseState.Signing => Signing(outlook),
        CaseState.Performing or CaseState.InDefault => Performing(),
        CaseState.Performed => Performed(),
        CaseState.Closed => AtCourt() ?? (Plain("这件事已经办结。", "This case is closed."), Nothing,
            new("以后有变化，可以再来找调解室。", "If anything changes, come back to the room.")),
        _ => (Plain("正在办理。", "The case is being handled."), Nothing, WillCall),
    };

    private (Headline, Text, Text) Supplement(CaseOutlook outlook)
    {
        var items = new Text(string.Join('；', Case.MissingItems), string.Join("; ", Case.MissingItems));
        return party.Side == Side.Applicant
            ? (Plain("还缺材料，等您补来。", "Some material is missing; we are waiting for you to bring it."), new($"请补：{items.Zh}。", $"Please bring: {items.En}."),
                new("到期没有补来，就不能受理；材料齐了还可以再申请。补不到的，先打电话说。", "If it is not brought in time the case cannot be taken; you may apply again. If you cannot get it, call first."))
            : (Wait(outlook.Whose.Zh, "补材料。", " to bring missing material.", outlook.Whose.En), Nothing, WillCall);
    }

    private (Headline, Text, Text) Asking()
    {
        if (party.ConsentTo(ConsentKind.Mediation) is { Given: false })
            return (Plain("您说了不愿意调解。", "You said that you do not want mediation."), Nothing, new("调委会会告诉各方，不再调解，也会说还有哪些办法。改了主意，在下面“看您的答复”里改。", "The committee will tell everybody that there is no mediation, and what else can be done. If you change your mind, open “See your answer” below."));
        if (!party.HasConsented(ConsentKind.Mediation))
            return (Plain("现在等您说愿不愿意调解。", "We are waiting for you to say whether you want mediation."),
                new("请在下面答复，也可以打电话或者到调解室说一声。", "Please answer below, or call or come to the room."), new("愿意不愿意都行，不影响您去法院起诉。", "Either answer is fine and leaves your right to sue untouched."));
        var other = Case.InOrder.FirstOrDefault(p => !p.HasConsented(ConsentKind.Mediation));
        return other is null
            ? (Wait(Case.CommitteeName, "受理。", " to take the case."), Nothing, WillCall)
            : (Wait(other.Name, "说愿不愿意调解。", " to say whether they want mediation."), Nothing, new("您已经答应了。", "You have agreed already."));
    }

    private (Headline, Text, Text) Signing(CaseOutlook outlook)
    {
        var mine = Case.SignatoriesOn(c.Today).Where(s => s.PartyKey == party.Key && Case.Agreement is { } a && !a.IsSignedBy(s)).Select(s => s.Name).ToList();
        if (mine.Count > 0)
            return (mine is [var only] && only == reader ? Plain("协议写好了，等您来签名。", "The agreement is ready and waits for your signature.")
                    : Plain($"协议写好了，等{string.Join('、', mine)}来签名。", $"The agreement is ready and waits for the signature of {string.Join(", ", mine)}."),
                Domain.Workflow.Steps.SignAgreement.MayBeOnScreen(c) ? new("请在下面看协议、签名，也可以带身份证到调解室签。", "Read and sign it below, or come to the room with your identity card.")
                    : new("请带身份证到调解室，在纸上签。", "Please come to the room with your identity card and sign on paper."),
                new("签之前把协议看一遍，不明白的就问；不同意可以不签。", "Read it before you sign and ask about anything unclear; you need not sign if you disagree."));
        return (Wait(outlook.Whose.Zh, "签名盖章。", " to sign or seal.", outlook.Whose.En), Nothing, new("您这边已经签过了。", "Your side has signed."));
    }

    // What a court asks of the parties, or does for the creditor, comes before the ledger.
    private (Headline, Text, Text)? AtCourt()
    {
        if (Case.Enforcement is { State: not EnforcementState.Ended } e)
            return (Plain(e.State == EnforcementState.Applied ? $"已经向{e.CourtName}申请强制执行，等法院立案。" : $"{e.CourtName}正在强制执行。",
                    e.State == EnforcementState.Applied ? $"Enforcement has been applied for at {e.CourtName}." : $"{e.CourtName} is enforcing the agreement."),
                e.Debtors.Contains(party.Key) ? new("请尽快履行，也可以和对方商量执行和解。", "Please perform now, or settle with the other side.") : Nothing,
                new("付了钱的，把凭证交给调解员登记。", "If money is paid, bring the proof to the mediator."));
        if (Case.Confirmation is not { State: ConfirmationState.Supplement or ConfirmationState.FurtherEvidence } a) return null;
        var (what, by) = a.State == ConfirmationState.Supplement ? (a.Missing, a.SupplyBy) : (a.FurtherOrdered, a.FurtherBy);
        return (Plain("法院请您这边补材料。", "The court asks for more from your side."),
            new($"请在{by?.Month}月{by?.Day}日前补：{what}", $"Please bring by {by?.ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture)}: {what}"),
            new("过期不补，法院可以按撤回申请处理。不清楚的，问调解员。", "If nothing comes, the court may treat the application as withdrawn. Ask the mediator if anything is unclear."));
    }

    private (Headline, Text, Text) Performing()
    {
        if (AtCourt() is { } court) return court;
        if (waiting is null || Case.FindParty(waiting.DebtorKey) is not { } debtor)
            return (Plain("协议已经生效，眼下没有到期要办的事。", "The agreement is in force and nothing is due now."), Nothing, new("", ""));
        var late = waiting.IsOverdueOn(c.Today);
        var money = waiting.Amount is not null;
        var owed = money ? $"{waiting.Owed}元" : "";
        var by = waiting.DueOn is { } due ? new Text($"{due.Month}月{due.Day}日（星期{"日一二三四五六"[(int)due.DayOfWeek]}）", due.ToString("d MMMM", System.Globalization.CultureInfo.InvariantCulture)) : new("", "");
        if (debtor == party)
            return (late ? Plain($"您的{waiting.Subject}过期了。", $"Your part is overdue: {waiting.Subject}.")
                    : Plain(money ? $"现在等您付{waiting.Subject}。" : $"现在等您办一件事：{waiting.Subject}。", $"We are waiting for you: {waiting.Subject}."),
                money
                    ? new(late ? $"请尽快付清{owed}。" : $"请在{by.Zh}前付清{owed}。", late ? $"Please pay {waiting.Owed} yuan now." : $"Please pay {waiting.Owed} yuan by {by.En}.")
                    : new(late ? "请尽快办好。" : $"请在{by.Zh}前办好。", late ? "Please do it now." : $"Please do it by {by.En}."),
                new("办完以后，把凭证拍照从下面“交材料”传来，或者交给调解员。有困难，先打电话说。", "Then send a photo of the proof by “Hand in” below, or bring it to the mediator. If you are in difficulty, call first."));
        var act = new Text(money ? $"付{waiting.Subject}。" : $"办一件事：{waiting.Subject}。", $": {waiting.Subject}.");
        return (late ? new(new("", ""), debtor.Name, new($"没有按时{act.Zh}", $" is late{act.En}")) : Wait(debtor.Name, act.Zh, act.En), Nothing,
            late ? new("调解员正在催。要是还不履行，看“到期没收到，怎么办”。", "The mediator is urging them. If they still do not perform, see “What if it does not come”.")
                : new("到时候没有收到，请打电话给调解员。", "If it has not come by then, call the mediator."));
    }

    private (Headline, Text, Text) Performed() => Case.Confirmation is { IsPending: true } pending
        ? (Wait(pending.CourtName, "就协议作出裁定。", " to rule on the agreement."), Nothing, new("协议上的事都办完了。", "Everything in the agreement is done."))
        : (Plain("协议上的事都办完了，等调解员结案。", "Everything in the agreement is done; the mediator will close the case."), Nothing, new("调解员可能会打电话回访。", "The mediator may call to ask how it went."));

    private Text Remedies()
    {
        var told = Case.RemediesTold.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => Enum.TryParse<Remedy>(n, out var r) ? r : (Remedy?)null).OfType<Remedy>().ToList();
        if (told.Count == 0) told = [Remedy.Suit];
        return new($"您还可以：{string.Join('、', told.Select(r => r.Term().Zh))}。", $"You may still: {string.Join(", ", told.Select(r => r.Term().En))}.");
    }

    /// <summary>What the side that is owed something can do; empty for everybody else.</summary>
    public IReadOnlyList<Text> IfUnpaid()
    {
        if (waiting is null || waiting.CreditorKey != party.Key || Case.Agreement is not { } agreement) return [];
        var steps = new List<Text> { new($"打电话给调解员{Mediator}，由调解员去催。", $"Call the mediator, {Mediator}, who will urge them.") };
        foreach (var extra in agreement.Obligations.Where(o => o.Basis == DueBasis.OnDefault && o.CreditorKey == party.Key && o.DefaultNumbers.Contains(waiting.ObligationNumber)))
            steps.Add(new($"对方还要加付{extra.Subject}{extra.Amount}元，协议第{extra.Number}条写明的。", $"They then also owe {extra.Amount} yuan ({extra.Subject}), clause {extra.Number} of the agreement."));
        var limit = Case.Deadlines.LastOrDefault(d => d.Kind == DeadlineKind.D39)?.DueOn;
        steps.Add(Case.Confirmation is { IsEnforceable: true }
            ? new($"法院已经裁定协议有效，您可以向法院申请强制执行{(limit is { } last ? $"，最晚到{last:yyyy年M月d日}" : "")}。",
                $"The court has ruled the agreement valid; you may apply for enforcement{(limit is { } until ? $", at the latest on {until:yyyy-MM-dd}" : "")}.")
            : new("协议有法律约束力，您可以向人民法院起诉。", "The agreement is binding; you may sue in court."));
        return steps;
    }

    private static Headline Plain(string zh, string en) => new(new(zh, en), "", new("", ""));

    private static Headline Wait(string who, string zh, string en, string? whoEnglish = null) =>
        new(new("现在等", "We are waiting for "), whoEnglish is not null && Tongue.IsEnglish ? whoEnglish : who, new(zh, en));
}
