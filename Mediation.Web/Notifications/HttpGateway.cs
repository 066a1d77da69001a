using System.Net.Http.Headers;

namespace Mediation.Web.Notifications;

/// <summary>Hands messages to a gateway over HTTP: POST of {"id","to","text"} with a bearer key; any answer of 2xx is a yes.</summary>
/// <param name="http">Its client.</param>
/// <param name="address">Where; null if none is set, and then every message waits.</param>
/// <param name="key">The key; null for none.</param>
public sealed class HttpGateway(HttpClient http, Uri? address, string? key) : IMessageGateway
{
    /// <inheritdoc/>
    public async Task<string?> SendAsync(Guid id, string phone, string words, CancellationToken ct = default)
    {
        if (address is null) return "Messages:Address is not set.";
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(new { id, to = phone, text = words }) };
        request.Headers.Add("Idempotency-Key", id.ToString());
        if (key is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        try
        {
            using var answer = await http.SendAsync(request, ct);
            return answer.IsSuccessStatusCode ? null : $"HTTP {(int)answer.StatusCode}";
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !ct.IsCancellationRequested))
        {
            return e.GetType().Name;
        }
    }
}
