namespace Mediation.Domain.Confirmation;

/// <summary>裁定不予受理 grounds, CPL Interpretation art. 355; found after acceptance they lead to rejection.</summary>
public enum Ground355
{
    /// <summary>Item 1.</summary>
    [Term("不属于人民法院受理范围", "outside the scope of the courts", "355(1)")] OutsideScope,
    /// <summary>Item 2.</summary>
    [Term("不属于收到申请的人民法院管辖", "not within this court's jurisdiction", "355(2)")] WrongCourt,
    /// <summary>Item 3.</summary>
    [Term("申请确认婚姻关系、亲子关系、收养关系等身份关系无效、有效或者解除", "validity or dissolution of marriage, parentage, adoption or other status", "355(3)")] Status,
    /// <summary>Item 4.</summary>
    [Term("涉及适用其他特别程序、公示催告程序、破产程序审理", "another special procedure, public summons or bankruptcy applies", "355(4)")] OtherProcedure,
    /// <summary>Item 5.</summary>
    [Term("调解协议内容涉及物权、知识产权确权", "ownership of real rights or intellectual property", "355(5)")] Ownership,
}

/// <summary>裁定驳回申请 grounds, CPL Interpretation art. 358.</summary>
public enum Ground358
{
    /// <summary>Item 1.</summary>
    [Term("违反法律强制性规定", "violates mandatory law", "358(1)")] MandatoryLaw,
    /// <summary>Item 2.</summary>
    [Term("损害国家利益、社会公共利益、他人合法权益", "harms the state, the public or others", "358(2)")] OthersInterests,
    /// <summary>Item 3.</summary>
    [Term("违背公序良俗", "contrary to public order and good morals", "358(3)")] PublicMorals,
    /// <summary>Item 4.</summary>
    [Term("违反自愿原则", "not voluntary", "358(4)")] NotVoluntary,
    /// <summary>Item 5.</summary>
    [Term("内容不明确", "content unclear", "358(5)")] Unclear,
    /// <summary>Item 6.</summary>
    [Term("其他不能进行司法确认的情形", "other reason it cannot be confirmed", "358(6)")] Other,
}
