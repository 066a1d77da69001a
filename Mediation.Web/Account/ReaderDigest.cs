using System.Security.Cryptography;
using System.Text;
using Mediation.Domain.Access;

namespace Mediation.Web.Account;

/// <summary>A reader's name for the browser's own store: it tells two people of one computer apart and says nothing about them.</summary>
public static class ReaderDigest
{
    /// <summary>The digest, 16 hexadecimal digits.</summary>
    public static string Of(Actor reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(reader.Id)))[..16];
    }
}
