using Mediation.Domain.Documents;

namespace Mediation.Web.Documents;

/// <summary>The ground of a ruling as a court says it, by the item of CPL Interpretation arts. 355 and 358.</summary>
internal static class RulingGrounds
{
    /// <summary>The sentence, or null if the ruling has no ground.</summary>
    public static string? Sentence(RulingPaper paper) => paper.GroundArticle switch
    {
        "358(1)" => "案涉调解协议违反法律强制性规定，不符合司法确认的条件。",
        "358(2)" => "案涉调解协议损害国家利益、社会公共利益或者他人合法权益，不符合司法确认的条件。",
        "358(3)" => "案涉调解协议违背公序良俗，不符合司法确认的条件。",
        "358(4)" => "案涉调解协议违反自愿原则，不符合司法确认的条件。",
        "358(5)" => "案涉调解协议内容不明确，无法确认，不符合司法确认的条件。",
        "358(6)" => "案涉调解协议存在其他不能进行司法确认的情形，不符合司法确认的条件。",
        "355(1)" => $"申请事项不属于人民法院受理民事案件的范围，{End(paper)}",
        "355(2)" => $"本案不属于本院管辖，{End(paper)}",
        "355(3)" => $"申请人请求确认的是婚姻关系、亲子关系、收养关系等身份关系的无效、有效或者解除，{End(paper)}",
        "355(4)" => $"本案涉及适用其他特别程序、公示催告程序、破产程序审理，{End(paper)}",
        "355(5)" => $"案涉调解协议内容涉及物权、知识产权确权，{End(paper)}",
        _ => null,
    };

    // Found before acceptance it bars acceptance; found later the application is rejected.
    private static string End(RulingPaper paper) => paper.Outcome == RulingOutcome.NotAccepted ? "不符合司法确认申请的受理条件。" : "不符合司法确认的条件。";
}
