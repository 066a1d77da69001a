namespace Mediation.Domain.Cases;

/// <summary>A/B/C grade of a dispute, with its measure (local practice row 17). It assigns help; it never scores a person.</summary>
public enum RiskGrade
{
    /// <summary>A: a named leader takes charge.</summary>
    [Term("A级，领导领办", "A, a leader takes charge", "A")] A,
    /// <summary>B: a joint meeting.</summary>
    [Term("B级，集中会办", "B, joint meeting", "B")] B,
    /// <summary>C: ordinary.</summary>
    [Term("C级，一般", "C, ordinary", "C")] C,
}
