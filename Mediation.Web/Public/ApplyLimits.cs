using Mediation.Web.Account;

namespace Mediation.Web.Public;

/// <summary>How often one may ask for mediation without an account. A room, a teahouse or a village may share one address; a person has one telephone.</summary>
public sealed class ApplyLimits(Attempts attempts)
{
    /// <summary>Requests of one address before it has to wait.</summary>
    public const int RequestsOfAnAddress = 20;

    /// <summary>Requests with one telephone before it has to wait: nobody's telephone is flooded with acknowledgements.</summary>
    public const int RequestsOfAPhone = 5;

    /// <summary>How long an address waits.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(15);

    /// <summary>How long a telephone waits.</summary>
    public static readonly TimeSpan PhoneHold = TimeSpan.FromHours(12);

    /// <summary>Whether another request would be too many.</summary>
    public bool AreTooMany(string address, string? phone) =>
        attempts.AreTooMany(From(address), RequestsOfAnAddress) || (phone is not null && attempts.AreTooMany(With(phone), RequestsOfAPhone));

    /// <summary>Counts a request that was received.</summary>
    public void Count(string address, string phone)
    {
        attempts.Add(From(address), Hold);
        attempts.Add(With(phone), PhoneHold);
    }

    private static string From(string address) => $"apply-from:{address}";

    private static string With(string phone) => $"apply-phone:{phone}";
}
