using Mediation.Domain;

namespace Mediation.Web.Play;

/// <summary>What is wrong with a script: the line, the field and what to do.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Field">Path of the field, such as entries[3].input.parties[0].phone; empty for the whole file.</param>
/// <param name="Sentence">What is wrong.</param>
internal sealed record PlayFault(int Line, string Field, Text Sentence)
{
    /// <summary>As printed: 第12行 entries[3].at：….</summary>
    public string In(bool english) => english
        ? $"line {Line} {(Field.Length > 0 ? Field : "(file)")}: {Sentence.En}"
        : $"第{Line}行 {(Field.Length > 0 ? Field : "（文件）")}：{Sentence.Zh}";
}

/// <summary>Collects what is wrong, so that a writer of scripts sees all of it at once.</summary>
internal sealed class PlayFaults
{
    private readonly List<PlayFault> _found = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<PlayFault> InOrder => [.. _found.OrderBy(f => f.Line)];

    public bool Any => _found.Count > 0;

    public void Add(JsonPlace place, string zh, string en) => Add(place.Line, place.Path, zh, en);

    public void Add(int line, string field, string zh, string en) => _found.Add(new PlayFault(line, field, new Text(zh, en)));
}
