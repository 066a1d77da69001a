using Microsoft.JSInterop;

namespace Mediation.Web.Shell;

/// <summary>What a tab keeps of a form while it is filled in.</summary>
internal static class KeptWords
{
    /// <summary>Forgets it, after it was taken. Where the browser does not answer, it stays: that is no reason to say that it was not taken.</summary>
    public static async Task ForgetKeptAsync(this IJSRuntime js, string key)
    {
        try
        {
            await js.InvokeVoidAsync("keep.forget", key);
        }
        catch (Exception e) when (e is JSException or JSDisconnectedException or OperationCanceledException or ObjectDisposedException)
        {
            // The page was left, or its script never came.
        }
    }
}
