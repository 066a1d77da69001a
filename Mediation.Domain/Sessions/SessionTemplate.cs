namespace Mediation.Domain.Sessions;

/// <summary>Words that go into the record by one tap.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Words">What it inserts.</param>
/// <param name="Kind">The kind of line it usually is.</param>
public sealed record SessionTemplate(Text Title, Text Words, StatementKind Kind)
{
    /// <summary>Whole passages: the opening, the rights notice, the end.</summary>
    public static IReadOnlyList<SessionTemplate> Passages { get; } =
    [
        new(new("开场白", "Opening words"), new(
            "现在开始调解。人民调解不收任何费用，要不要调解、怎样解决，由各位自己决定。我们保持中立，在这里说的情况依法保密。请轮流说话，听对方把话说完。",
            "Mediation begins. People's mediation is free of charge; whether to mediate and how to settle is for you to decide. We are neutral and keep what is said here confidential as the law requires. Please speak in turn and let the other finish."),
            StatementKind.Said),
        new(new("权利义务告知", "Rights and duties"), new(
            $"依照{Law.PmlRights.Zh}告知：各方可以选择或者接受调解员；可以接受、拒绝调解，随时可以要求终止；可以要求公开或者不公开进行；自主表达意愿，自愿达成协议。各方应当如实陈述纠纷事实，遵守现场秩序，尊重调解员，尊重对方行使权利。各方表示听清楚了。",
            $"Told under {Law.PmlRights.En}: each party may choose or accept the mediator; may accept or refuse mediation and ask to end it at any time; may ask that it be open or closed to the public; speaks for itself and settles of its own will. Each party tells the facts truthfully, keeps order, respects the mediator and the other side's rights. All said they understood."),
            StatementKind.Said),
        new(new("回避和公开", "Recusal and publicity"), new(
            "问各方是否申请调解员回避，是否要求公开进行。各方表示不申请回避，同意不公开。",
            "The parties were asked whether they want another mediator and whether the session should be public. They ask for no other mediator and agree to a closed session."),
            StatementKind.Said),
        new(new("宣读笔录", "Reading back"), new(
            "向各方宣读以上笔录，各方核对无误，没有补充。", "The record above was read to the parties, who found it correct and added nothing."), StatementKind.Course),
    ];

    /// <summary>Quick phrases.</summary>
    public static IReadOnlyList<SessionTemplate> Phrases { get; } =
    [
        Phrase("情况属实。", "That is true."),
        Phrase("没有异议。", "No objection."),
        Phrase("不认可，理由是：", "I do not accept this, because: "),
        Phrase("双方对以下事实没有争议：", "Both sides agree on these facts: ", StatementKind.ConfirmedFact),
        Phrase("请说说事情的经过。", "Please tell what happened.", StatementKind.Question),
        Phrase("您的要求是什么？", "What do you ask for?", StatementKind.Question),
        Phrase("有什么证据？", "What evidence is there?", StatementKind.Question),
        Phrase("还有要补充的吗？", "Is there anything to add?", StatementKind.Question),
        Phrase("没有补充。", "Nothing to add.", StatementKind.Answer),
        Phrase("法律是这样规定的：", "The law says: ", StatementKind.LawExplained),
    ];

    /// <summary>How the session goes: recorded by one tap, without writing.</summary>
    public static IReadOnlyList<SessionTemplate> Course { get; } =
    [
        new(new("休会", "Break"), new("休会。", "The session is interrupted."), StatementKind.BreakBegins),
        new(new("复会", "Resume"), new("复会。", "The session goes on."), StatementKind.BreakEnds),
        new(new("背对背开始", "Apart"), new("分开谈话，内容不记入笔录。", "The sides are heard apart; this is not recorded."), StatementKind.ApartBegins),
        new(new("回到面对面", "Together again"), new("各方回到一起。", "The sides are together again."), StatementKind.ApartEnds),
    ];

    private static SessionTemplate Phrase(string zh, string en, StatementKind kind = StatementKind.Said) => new(new(zh, en), new(zh, en), kind);
}
