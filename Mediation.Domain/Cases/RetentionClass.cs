namespace Mediation.Domain.Cases;

/// <summary>保管期限: how long a file is kept (domain reference 10.4; the classes are practice, the lengths settings).</summary>
public enum RetentionClass
{
    /// <summary>短期.</summary>
    [Term("短期", "short")] Short,
    /// <summary>长期.</summary>
    [Term("长期", "long")] Long,
    /// <summary>永久.</summary>
    [Term("永久", "permanent")] Permanent,
}
