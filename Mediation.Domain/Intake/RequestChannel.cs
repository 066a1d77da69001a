namespace Mediation.Domain.Intake;

/// <summary>How a request came in (local practice rows 4, 11 and 13).</summary>
public enum RequestChannel
{
    /// <summary>On the page for everybody.</summary>
    [Term("网上申请", "on line")] Online,
    /// <summary>By the code on a room's own poster.</summary>
    [Term("扫调解室的码", "a room's QR code")] RoomCode,
    /// <summary>Somebody came, a clerk wrote it down.</summary>
    [Term("窗口登记", "at the desk")] Desk,
    /// <summary>Somebody called, a clerk wrote it down.</summary>
    [Term("电话登记", "by telephone")] Telephone,
}
