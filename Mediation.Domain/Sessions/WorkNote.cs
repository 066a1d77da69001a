namespace Mediation.Domain.Sessions;

/// <summary>
/// Where a working note belongs: the six moments of receiving people, and the four boxes feeling, reason, law and facts
/// (local practice of Jiangbei, 老马工作法).
/// </summary>
public enum WorkNotePlace
{
    /// <summary>Rise to receive them.</summary>
    [Term("起立迎接", "rise to receive them")] Received,
    /// <summary>Offer a seat and water.</summary>
    [Term("请坐倒水", "a seat and water")] Seated,
    /// <summary>Listen and take down.</summary>
    [Term("倾听记录", "listen and take down")] Listened,
    /// <summary>Talk and guide.</summary>
    [Term("交流引导", "talk and guide")] Guided,
    /// <summary>Solve it.</summary>
    [Term("解决问题", "solve it")] Solved,
    /// <summary>See them off.</summary>
    [Term("出门相送", "see them off")] SeenOff,
    /// <summary>情: what they feel and what binds them.</summary>
    [Term("情：心里怎么想，和对方是什么情分", "feeling: what they feel and what binds them")] Feeling,
    /// <summary>理: what anybody would call fair.</summary>
    [Term("理：大家觉得怎样才公道", "reason: what anybody would call fair")] Reason,
    /// <summary>法: what the law says.</summary>
    [Term("法：法律怎么规定", "law: what the law says")] Law,
    /// <summary>事: what happened and what can be shown.</summary>
    [Term("事：发生了什么，拿什么证明", "facts: what happened and what shows it")] Facts,
}

/// <summary>A mediator's own working note. It is no part of the file: nobody but who wrote it reads it, and no paper accepts it.</summary>
public sealed class WorkNote
{
    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The mediator who wrote it and the only one who reads it.</summary>
    public Guid MediatorId { get; internal set; }

    /// <summary>The last session when it was begun; 0 before the first.</summary>
    public int SessionNumber { get; internal set; }

    /// <summary>Where it belongs.</summary>
    public WorkNotePlace Place { get; internal set; }

    /// <summary>When it was begun, UTC.</summary>
    public DateTime At { get; internal set; }

    /// <summary>The note; empty for a moment that was only ticked.</summary>
    public string Words { get; internal set; } = "";
}
