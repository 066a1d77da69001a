using System.Text.RegularExpressions;

namespace Mediation.Domain.Agreements.Review;

/// <summary>The words by which a duty loses its day or its amount, each with the harmless uses it is told apart from.</summary>
internal static partial class VagueWords
{
    // A number that is only near: 约5000元, 三天左右. Not 约定, 违约2次, 左右两侧.
    private const string Nearly = "(?<=[0-9一二三四五六七八九半元块万千百十日天周月年号点时米亩平个名次%㎡])(?:左右|上下)(?![两侧邻手边舍楼层])|大约|大概|约莫" +
        "|(?<![合契条公特签违节制简续租预履邀失誓婚解相要背守毁])约(?=(?:人民币)?(?:[0-9￥二三四五六七八九十百千万几两半]|一(?!方|个)))" +
        "|若干(?!规定|问题|意见|条)|(?<![点数计])[几数][十百千万]+(?:余|多)?元|(?:几|数)(?:日|天|周|个月|年)(?:之内|以内|内|后)";

    /// <summary>Words that leave the time or the will open.</summary>
    [GeneratedRegex("尽快|尽早|尽速|尽可能|尽量|尽力|早日|(?<!不|不能|未|未能|没有|没能)及时(?!雨|性|通知)|适时|择日|择期|改日(?!期)|近期|近日|不日|酌情|酌量" +
        "|(?<![0-9一二三四五六七八九十百千两〇之期当次效作订付签收定假])日后(?!不|互不|均不|都不)|(?:^|(?<=[，。；：、〇方款元待等到留于在]))以后(?!每[年月周日天]|不|互不|均不|都不)|今后再|逐步|逐渐|陆续|分批(?!.{0,30}[0-9]+日)|待定|待议|另议|再议" +
        "|(?:另行|再行|再|届时)(?:协商|商定|商量|商议|约定|确定)|视(?:.{0,6}情况|情)|看情况|条件(?:允许|许可|成熟|具备)" +
        "|有(?:能力|余力|钱|条件)(?:时|后|再|了|的时候|的情况)|手头宽裕|(?:经济|资金)(?:宽裕|好转|允许|到位|周转(?!表|证明))|必要时|如有必要|(?<!竞)争取(?!得)|力争|努力|原则上|妥善(?:处理|解决)|" + Nearly, RegexOptions.CultureInvariant)]
    public static partial Regex TimeOrWill();

    /// <summary>Words that leave the amount or the measure open. Beside an amount they are harmless: the amount decides.</summary>
    [GeneratedRegex("(?:适当(?!履行)|(?<!不)合理(?!使用(?!费)|避让|安排)|(?:一|大|小)部分|(?<![未已应欠需超待所拟])(?:支付|付|赔偿|赔付|赔|补偿|承担|分担|退还|返还|归还|偿还|修复|交付|拆除|免除|先付)部分(?![按的自由应归])" +
        "|(?:相关|有关)(?:的)?费用|等(?:相关)?(?:费用|损失)|(?:给予|支付|承担|予以|作出|赔偿)一定|相应的?(?:责任|损失|补偿|赔偿)|必要的?(?:费用|措施))(?![^，。；]{0,12}[0-9][0-9,.]*万?元)", RegexOptions.CultureInvariant)]
    public static partial Regex Measure();

    /// <summary>Numbers that are only near.</summary>
    [GeneratedRegex(Nearly, RegexOptions.CultureInvariant)]
    public static partial Regex NearNumber();
}
