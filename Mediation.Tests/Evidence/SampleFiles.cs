namespace Mediation.Tests.Evidence;

/// <summary>Files as people hand them in.</summary>
internal static class SampleFiles
{
    /// <summary>The smallest whole JPEG: one grey point.</summary>
    public static byte[] Jpeg { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA//9k=");
}
