using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Mediation.Web.Shell;

/// <summary>The page behind an answer that has none of its own.</summary>
public partial class PlainPage
{
    /// <summary>Writes the page for the answer's status; scripts, which do not ask for a page, get the status alone.</summary>
    internal static Task WriteAsync(HttpContext http)
    {
        if (!http.Request.Headers.Accept.Any(a => a?.Contains("text/html", StringComparison.OrdinalIgnoreCase) is true)) return Task.CompletedTask;
        var t = http.RequestServices.GetRequiredService<IStringLocalizer<Texts>>();
        var status = http.Response.StatusCode;
        var (title, words) = status switch
        {
            404 => (t["没有这一页"], t["地址可能写错了，或者这一页不归您看。没有任何改动。"]),
            400 => (t["这一页开得太久了"], t["没有任何改动。请回到上一页，刷新以后再办一次。"]),
            401 or 403 => (t["请先登录"], t["没有任何改动。登录以后再办一次。"]),
            429 => (t["请等几分钟再试"], t["刚才试的次数太多了。没有任何改动。"]),
            503 => (t["系统正忙"], t["没有任何改动。请过几秒再试。"]),
            _ => (t["这一页出了意外"], t["刚才那一步办没办成还不知道。请先看看办了没有，再决定要不要重办；还不行，请打电话给调解室，报下面的编号。"]),
        };
        return new RazorComponentResult<PlainPage>(new Dictionary<string, object?>
        {
            [nameof(Title)] = title.Value, [nameof(Words)] = words.Value, [nameof(Reference)] = status >= 500 ? http.TraceIdentifier : null,
            [nameof(IsLarge)] = Reading.IsLarge(http),
        }) { StatusCode = status }.ExecuteAsync(http);
    }
}
