using Mediation.Domain;
using Mediation.Web.Account;

namespace Mediation.Web.Public;

/// <summary>How often one may ask for mediation without an account. A room, a teahouse or a village may share one address; a person has one telephone.</summary>
public sealed class ApplyLimits(Attempts attempts)
{
    /// <summary>Requests of one address before it has to wait.</summary>
    public const int RequestsOfAnAddress = 20;

    /// <summary>Requests with one telephone before it has to wait: nobody's telephone is flooded with acknowledgements.</summary>
    public const int RequestsOfAPhone = 5;

    /// <summary>Forms of one address that had something wrong before it has to wait: far more than anybody mistypes.</summary>
    public const int RejectedOfAnAddress = 100;

    /// <summary>How long an address waits.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(15);

    /// <summary>How long a telephone waits.</summary>
    public static readonly TimeSpan PhoneHold = TimeSpan.FromHours(12);

    private static readonly Text TooManyFrom = new($"这个地址刚才提交得太多了，这一次没有收下。您填的都在。请过{Hold.TotalMinutes:0}分钟再提交，或者打电话给调解室。",
        $"Too much was sent from this address just now; this was not taken. What you entered is kept. Try again in {Hold.TotalMinutes:0} minutes, or call the mediation room.");

    private static readonly Text TooManyWith = new($"这个电话刚才申请得太多了，这一次没有收下。您填的都在。请过{PhoneHold.TotalHours:0}小时再提交，或者打电话给调解室。",
        $"There were too many requests with this telephone; this one was not taken. What you entered is kept. Try again in {PhoneHold.TotalHours:0} hours, or call the mediation room.");

    /// <summary>Why nothing of an address is looked at for a while; null if it is.</summary>
    public Text? WhyNotFrom(string address) => attempts.AreTooMany(Rejected(address), RejectedOfAnAddress) ? TooManyFrom : null;

    /// <summary>Counts a form that had something wrong.</summary>
    public void CountRejected(string address) => attempts.Add(Rejected(address), Hold);

    /// <summary>Counts a request that is about to be made; why not, with the wait that applies, if it would be too many.</summary>
    public Text? Take(string address, string phone)
    {
        if (!attempts.TryAdd(From(address), RequestsOfAnAddress, Hold)) return TooManyFrom;
        if (attempts.TryAdd(With(phone), RequestsOfAPhone, PhoneHold)) return null;
        attempts.TakeBack(From(address));
        return TooManyWith;
    }

    /// <summary>Takes back a request that was counted and then not made.</summary>
    public void GiveBack(string address, string phone)
    {
        attempts.TakeBack(From(address));
        attempts.TakeBack(With(phone));
    }

    private static string From(string address) => $"apply-from:{address}";

    private static string Rejected(string address) => $"apply-rejected:{address}";

    private static string With(string phone) => $"apply-phone:{phone}";
}
