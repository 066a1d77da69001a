namespace Mediation.Web.Data;

/// <summary>Says of what is no page that the store was busy and nothing was done, instead of breaking.</summary>
internal static class BusyAnswer
{
    private const string Seconds = "10";

    /// <summary>Answers 503 where the store was busy; whoever asked may ask again.</summary>
    public static RouteHandlerBuilder AnswersBusy(this RouteHandlerBuilder route) => route.AddEndpointFilter(async (context, next) =>
    {
        try
        {
            return await next(context);
        }
        catch (StoreBusyException)
        {
            context.HttpContext.Response.Headers.RetryAfter = Seconds;
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    });
}
