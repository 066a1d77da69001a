using Mediation.Domain;

namespace Mediation.Web.Public;

/// <summary>What a stranger learns of a paper. Nothing in it is about a person.</summary>
/// <param name="Kind">What kind of paper it is.</param>
/// <param name="IssuedOn">The day it was issued.</param>
/// <param name="IsByFile">Whether the file itself was compared, not only its code.</param>
/// <param name="IsSignedFurther">Whether somebody signed the file after it was issued, and changed nothing else.</param>
/// <param name="ReplacedOn">The day a newer one replaced it; null if none has.</param>
public sealed record VerifyView(Text Kind, DateOnly IssuedOn, bool IsByFile, bool IsSignedFurther, DateOnly? ReplacedOn);
