using Mediation.Domain.Evidence;

namespace Mediation.Domain.Workflow;

/// <summary>Finds the file a form refers to, and says why it cannot be taken.</summary>
internal static class StagedFiles
{
    public static StagedFile? Find(StepContext c, string? reference) => Guid.TryParse(reference, out var id) ? c.Files.FirstOrDefault(f => f.Id == id) : null;

    public static Text? Wrong(StepContext c, string? reference)
    {
        if (Find(c, reference) is not { } file) return new("文件没有收到，或者已经用过。请重新选一次，其他内容都在。", "The file did not arrive or was used already. Choose it again; everything else is kept.");
        if (c.Case.Evidence.FirstOrDefault(e => e.Digest == file.Digest) is { } item)
            return new($"这份文件已经登记过：证据{item.Number}“{item.Title}”。没有重复收。", $"This file is listed already as evidence {item.Number}, “{item.Title}”. Nothing was taken twice.");
        return c.Case.Scans.Any(s => s.Digest == file.Digest) ? new("这份扫描件已经存过，没有重复收。", "This scan is kept already; nothing was taken twice.") : null;
    }
}
