using System.Globalization;
using Mediation.Domain.Confirmation;

namespace Mediation.Domain.Workflow.Steps;

/// <summary>The court's number series for confirmations after pre-suit mediation: 诉前调确, restarting each year.</summary>
internal static class CourtSeries
{
    internal static string? Of(StepContext c) => c.Confirmation is { CourtNumber: null } application
        ? $"court:{application.CourtId:N}:{c.Today.Year.ToString(CultureInfo.InvariantCulture)}"
        : null;

    internal static string Number(StepContext c)
    {
        if (c.Confirmation!.CourtNumber is { } known) return known;
        var code = c.Directory.Host(c.Confirmation.CourtId)?.CourtCode ?? throw new InvalidOperationException("A court has a code.");
        var number = c.NextNumber ?? throw new InvalidOperationException("A number must be drawn first.");
        return new CourtCaseNumber(c.Today.Year, code, CourtCaseType.PreSuitConfirmation, number).ToString();
    }
}
