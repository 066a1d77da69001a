namespace Mediation.Domain.Confirmation;

/// <summary>
/// What a judge answers, item by item, before confirming: Civil Procedure Law art. 205 and CPL Interpretation arts. 354, 355, 356 and 358.
/// Each is a statement that holds if the answer is yes.
/// </summary>
public enum ReviewItem
{
    /// <summary>Art. 205.</summary>
    [Term("双方共同申请", "joint application", "205(1)")] Joint,
    /// <summary>Art. 205.</summary>
    [Term("生效之日起30日内", "within 30 days of effect", "205(2)")] InTime,
    /// <summary>Art. 205.</summary>
    [Term("调解组织依法设立", "lawfully established organisation", "205(3)")] LawfulCommittee,
    /// <summary>Art. 354.</summary>
    [Term("材料齐全", "materials complete", "354")] Materials,
    /// <summary>Art. 355, item 1.</summary>
    [Term("属于人民法院受理民事案件的范围", "within the civil jurisdiction of the courts", "355(1)")] Scope,
    /// <summary>Art. 355, item 2.</summary>
    [Term("属于本院管辖", "within this court's jurisdiction", "355(2)")] Jurisdiction,
    /// <summary>Art. 355, item 3.</summary>
    [Term("不确认婚姻、亲子、收养等身份关系", "no status relation is confirmed", "355(3)")] NoStatus,
    /// <summary>Art. 355, item 4.</summary>
    [Term("不适用其他特别程序、公示催告、破产程序", "no other special procedure, public summons or bankruptcy", "355(4)")] NoOtherProcedure,
    /// <summary>Art. 355, item 5.</summary>
    [Term("不涉及物权、知识产权确权", "no ownership of real rights or intellectual property", "355(5)")] NoOwnership,
    /// <summary>Art. 356.</summary>
    [Term("通知双方同时到场核实", "both parties questioned together", "356")] QuestionedTogether,
    /// <summary>Art. 358, item 1.</summary>
    [Term("不违反法律强制性规定", "no mandatory law violated", "358(1)")] MandatoryLawKept,
    /// <summary>Art. 358, item 2.</summary>
    [Term("不损害国家利益、社会公共利益和他人合法权益", "no harm to the state, the public or others", "358(2)")] NobodyHarmed,
    /// <summary>Art. 358, item 3.</summary>
    [Term("不违背公序良俗", "not contrary to public order and good morals", "358(3)")] GoodMorals,
    /// <summary>Art. 358, item 4.</summary>
    [Term("出于自愿", "voluntary", "358(4)")] Voluntary,
    /// <summary>Art. 358, item 5.</summary>
    [Term("内容明确", "content clear", "358(5)")] Clear,
    /// <summary>Art. 358, item 6.</summary>
    [Term("没有其他不能确认的情形", "no other obstacle", "358(6)")] NoOtherObstacle,
}
