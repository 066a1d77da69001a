using Mediation.Domain.Documents;
using Mediation.Domain.Parties;

namespace Mediation.Domain.Workflow;

/// <summary>A form somebody asked for.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Party">For whom; null where it is for everybody.</param>
public sealed record RequestedForm(DocumentKind Kind, Party? Party);
