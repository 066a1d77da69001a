using Mediation.Domain.Cases;
using Mediation.Domain.Parties;
using Mediation.Domain.Workflow;

namespace Mediation.Domain.Intake;

/// <summary>What somebody who asks for mediation says: three questions (local practice row 11: 问题诉求、姓名、联系方式), everything else by choice.</summary>
public sealed record RequestInput
{
    /// <summary>What happened and what is wanted.</summary>
    [Field("出了什么事？您想怎么解决？", "What happened, and how would you like it settled?", FieldKind.LongText, Max = 3000, HintZh = "写几句就行：和谁、什么事、差多少钱。", HintEn = "A few sentences: with whom, about what, how much.")] public string? Words { get; set; }
    /// <summary>Name.</summary>
    [Field("您叫什么名字？", "What is your name?", FieldKind.Name, HintZh = "和身份证上一样。替大家来的，写您自己的名字。", HintEn = "As on your identity card. If you come for several people, give your own.")] public string? Name { get; set; }
    /// <summary>Telephone.</summary>
    [Field("打哪个电话能找到您？", "At which number can we reach you?", FieldKind.Phone, HintZh = "手机、座机都行。只有办这件事的人看得到。", HintEn = "Mobile or landline. Only those who handle this see it.")] public string? Phone { get; set; }
    /// <summary>Other side.</summary>
    [Field("对方是谁？", "Who is the other side?", FieldKind.Name)] public string? OtherName { get; set; }
    /// <summary>Other side's telephone.</summary>
    [Field("对方的电话", "Their telephone", FieldKind.Phone)] public string? OtherPhone { get; set; }
    /// <summary>Wish.</summary>
    [Field("您最想要的结果", "The outcome you would like most", FieldKind.LongText, Max = 500)] public string? Wish { get; set; }
    /// <summary>Named mediator (People's Mediation Law art. 19).</summary>
    [Field("想请哪位调解员？", "A mediator you would like?", FieldKind.Name, HintZh = "不填，就由调委会安排。", HintEn = "Leave it open and the committee appoints one.")] public string? NamedMediator { get; set; }
    /// <summary>Needs.</summary>
    [Field("需要我们怎样方便您？", "What would make it easier for you?", Max = 200, HintZh = "例如：大字文书、听力不好、说方言、上门来。", HintEn = "Such as large print, hard of hearing, a dialect, a visit at home.")] public string? Needs { get; set; }
    /// <summary>Whose matter it is, as the applicant chose on the way in; null if they could not tell.</summary>
    [Field("三事分流", "Whose matter it is", FieldKind.Choice)] public Triage? Triage { get; set; }

    /// <summary>What is wrong with it, field by field; empty if nothing.</summary>
    public static IReadOnlyList<InputFault> Check(StepContext context, RequestInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var faults = new List<InputFault>();
        if (PlainText.Tidy(input.Words).Length == 0) faults.Add(new("words", new("请写几句出了什么事，一句也行。其他内容都在。", "Please write what happened; one sentence is enough. Everything else is kept.")));
        if (PlainText.Tidy(input.Name).Length == 0) faults.Add(new("name", new("还没有写您的名字。其他内容都在。", "Your name is missing. Everything else is kept.")));
        if (PhoneNumber.Parse(input.Phone).Fault is { Code: "phone.empty" } missing) faults.Add(new("phone", missing.Sentence));
        // One sentence for each field: an empty one has its own above.
        faults.AddRange(InputRules.Check(input, context).Where(f => faults.All(known => known.Field != f.Field)));
        return faults;
    }
}
