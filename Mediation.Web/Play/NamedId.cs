using System.Security.Cryptography;
using System.Text;

namespace Mediation.Web.Play;

/// <summary>An identity made from names: the same names give the same identity, so that a script played twice does nothing twice.</summary>
internal static class NamedId
{
    public static Guid Of(params IReadOnlyList<string> names)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(names.Select(n => $"{n.Length}:{n}"))));
        bytes[7] = (byte)((bytes[7] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes.AsSpan(0, 16));
    }
}
