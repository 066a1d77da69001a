using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Agreements;

/// <summary>What a one-time code is for.</summary>
public enum CodePurpose
{
    /// <summary>Signing the agreement.</summary>
    [Term("签人民调解协议书", "to sign the mediation agreement")] Agreement,
    /// <summary>Signing the application for confirmation.</summary>
    [Term("签司法确认申请书", "to sign the application for confirmation")] Application,
    /// <summary>Acting on the residents' pages: bound to no text, and no signature.</summary>
    [Term("在网上办事", "to act on line")] Identity,
}

/// <summary>
/// A one-time code of six digits, kept only as a salted hash: for one signatory, one purpose and one text. It lasts five minutes, takes
/// five tries and is used once (Electronic Signature Law art. 13).
/// </summary>
public sealed class SigningCode
{
    /// <summary>How many wrong entries it survives.</summary>
    public const int MostTries = 5;

    /// <summary>How many codes one signatory gets within an hour.</summary>
    public const int MostInAnHour = 5;

    /// <summary>How long it lasts.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>How long one waits before the next.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(60);

    private const int Rounds = 50_000;

    /// <summary>Identity.</summary>
    public Guid Id { get; internal set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; internal set; }

    /// <summary>Key of the party signed for.</summary>
    public string PartyKey { get; internal set; } = "";

    /// <summary>The signatory.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>What it is for.</summary>
    public CodePurpose Purpose { get; internal set; }

    /// <summary>SHA-256 of the text to be signed; another text needs another code.</summary>
    public string TextDigest { get; internal set; } = "";

    /// <summary>Salt, hexadecimal.</summary>
    public string Salt { get; internal set; } = "";

    /// <summary>PBKDF2 hash of the digits, hexadecimal.</summary>
    public string Hash { get; internal set; } = "";

    /// <summary>When it was made, UTC.</summary>
    public DateTime MadeAt { get; internal set; }

    /// <summary>Wrong entries so far.</summary>
    public int Tries { get; internal set; }

    /// <summary>When it was used, UTC; null while it was not.</summary>
    public DateTime? UsedAt { get; internal set; }

    /// <summary>Makes a code; the digits are given out once and kept nowhere.</summary>
    internal static (SigningCode Code, string Digits) Make(Guid caseId, Signatory who, CodePurpose purpose, string digest, DateTime now)
    {
        var digits = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        var salt = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        return (new SigningCode
        {
            Id = Guid.CreateVersion7(), CaseId = caseId, PartyKey = who.PartyKey, Name = who.Name, Purpose = purpose, TextDigest = digest,
            Salt = salt, Hash = HashOf(digits, salt), MadeAt = now,
        }, digits);
    }

    /// <summary>Why no further code can be sent now; null if one can.</summary>
    internal static Text? WhyNoMore(IEnumerable<SigningCode> codes, Signatory who, DateTime now, bool isIdentity = false)
    {
        // Who has just shown who they are may sign at once.
        var sent = codes.Where(c => (c.Purpose == CodePurpose.Identity) == isIdentity && c.PartyKey == who.PartyKey && c.Name == who.Name && c.MadeAt > now.AddHours(-1)).ToList();
        if (sent.Any(c => c.MadeAt > now - Pause))
            return new("刚刚发过一条。请等一分钟再发；也可以当面核对身份证件。", "One was sent just now. Wait a minute, or check the identity document in person.");
        return sent.Count >= MostInAnHour ? new("一小时里已经发了5条，不能再发。请当面核对身份证件，或者在纸上签。", "Five were sent within the hour. Check the identity document in person, or sign on paper.") : null;
    }

    /// <summary>Whether a code was sent that can still be entered.</summary>
    public static bool IsThere(IEnumerable<SigningCode> codes, Signatory who, CodePurpose purpose, string digest, DateTime now) =>
        Newest(codes, who, purpose, digest) is { Tries: < MostTries } code && now < code.MadeAt + Lifetime;

    private static SigningCode? Newest(IEnumerable<SigningCode> codes, Signatory who, CodePurpose purpose, string digest) =>
        codes.Where(c => c.PartyKey == who.PartyKey && c.Name == who.Name && c.Purpose == purpose && c.TextDigest == digest && c.UsedAt is null).MaxBy(c => c.MadeAt);

    /// <summary>Tries what was entered; a wrong entry is counted. Null if it is right.</summary>
    internal static Text? Try(IEnumerable<SigningCode> codes, Signatory who, CodePurpose purpose, string digest, string digits, DateTime now)
    {
        var code = Newest(codes, who, purpose, digest);
        if (code is null || now >= code.MadeAt + Lifetime)
            return new("没有能用的验证码：还没有发过，或者已经超过5分钟。请重新发一条。", "There is no valid code: none was sent, or it is older than five minutes. Send a new one.");
        if (code.Tries >= MostTries) return new("这个验证码错了5次，不能再用。请重新发一条。", "This code was entered wrongly five times and is void. Send a new one.");
        if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(digits, code.Salt)), Encoding.ASCII.GetBytes(code.Hash))) return null;
        code.Tries++;
        var left = MostTries - code.Tries;
        return left > 0
            ? purpose == CodePurpose.Identity ? new($"验证码不对，还可以试{left}次。", $"The code is wrong; {left} tries are left.")
                : new($"验证码不对，还可以试{left}次。签名没有丢。", $"The code is wrong; {left} tries are left. The signature is kept.")
            : new("这个验证码错了5次，不能再用。请重新发一条。", "This code was entered wrongly five times and is void. Send a new one.");
    }

    /// <summary>Marks the code of a signature as used.</summary>
    internal static void Use(IEnumerable<SigningCode> codes, Signatory who, CodePurpose purpose, string digest, DateTime now)
    {
        if (codes.Where(c => c.PartyKey == who.PartyKey && c.Name == who.Name && c.Purpose == purpose && c.TextDigest == digest && c.UsedAt is null).MaxBy(c => c.MadeAt) is { } code) code.UsedAt = now;
    }

    private static string HashOf(string digits, string salt) =>
        Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(digits, Convert.FromHexString(salt), Rounds, HashAlgorithmName.SHA256, 32));
}
