using System.Text.RegularExpressions;
using Mediation.Domain;
using Mediation.Domain.Cases;
using Mediation.Domain.Workflow;
using Machine = Mediation.Domain.Workflow.Machine;

namespace Mediation.Tests.Exploration;

/// <summary>
/// The states and moves of one machine, read off the steps. A machine that is added to the enumeration is found here without being named.
/// </summary>
internal sealed class MachineMap
{
    private MachineMap(Machine machine)
    {
        Machine = machine;
        var states = CaseWorkflow.Steps.Where(s => s.Machine == machine).SelectMany(s => s.FromStates).FirstOrDefault()?.GetType()
            ?? typeof(CaseStep).GetProperty($"{machine}From")?.PropertyType.GetGenericArguments()[0]
            ?? throw new InvalidOperationException($"Nothing says which states {machine} has.");
        States = [.. Enum.GetValues(states).Cast<Enum>()];
        Start = States.Single(s => !Regex.IsMatch(s.Code(), "^[A-Z][0-9]{2}$"));
    }

    public static IReadOnlyList<MachineMap> All { get; } = [.. Enum.GetValues<Machine>().Select(m => new MachineMap(m))];

    public Machine Machine { get; }

    public IReadOnlyList<Enum> States { get; }

    /// <summary>The state that is never stored.</summary>
    public Enum Start { get; }

    public IEnumerable<CaseStep> Steps => CaseWorkflow.Steps.Where(s => s.Machine == Machine);

    public static MachineMap Of(CaseStep step) => All.Single(m => m.Machine == step.Machine);

    public IReadOnlyList<Enum> From(CaseStep step) => step.FromStates;

    public Enum? To(CaseStep step) => step.ToState;

    /// <summary>Where a case stands in this machine by the words of its code: C05 in S16/C05.</summary>
    public Enum StateIn(string code)
    {
        var letter = States.First(s => s != Start && s.Code() != Start.Code()).Code()[0];
        var part = code.Split('/').FirstOrDefault(p => p.StartsWith(letter));
        return States.FirstOrDefault(s => s.Code() == part) ?? Start;
    }

    public Enum StateOf(MediationCase @case) => StateIn(CaseWorkflow.Code(@case));

    /// <summary>No step leaves it.</summary>
    public bool IsEnd(Enum state) => !Steps.Any(s => From(s).Contains(state) && !Equals(To(s) ?? state, state));
}
