using System.Text;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;
using Mediation.Domain.Enforcement;

namespace Mediation.Domain.Workflow;

/// <summary>The process as Mermaid diagrams and the role matrix as a table, made from the declared steps. The README carries them and a test keeps them current.</summary>
public static class WorkflowDiagram
{
    /// <summary>The state diagram of a machine.</summary>
    public static string Mermaid(Machine machine)
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var state in States(machine)) text.Append("    ").Append(state.Code()).Append(" : ").Append(state.Code()).Append(' ').Append(state.Term().Zh).Append('\n');
        foreach (var step in CaseWorkflow.Steps.Where(s => s.Machine == machine))
        {
            if (step.ToState is not { } to) continue;
            foreach (var source in step.FromStates)
                text.Append("    ").Append(IsStart(source) ? "[*]" : source.Code()).Append(" --> ").Append(to.Code())
                    .Append(" : ").Append(step.Transition).Append(' ').Append(step.Label.Zh).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The role matrix: one row for each step, in the order of the process.</summary>
    public static string RoleMatrix()
    {
        var text = new StringBuilder("| Step | Key | Label | From → to | Who | Source |\n|---|---|---|---|---|---|\n");
        foreach (var s in CaseWorkflow.Steps)
        {
            text.Append("| ").Append(s.Transition).Append(" | `").Append(s.Key).Append("` | ").Append(s.Label.Zh).Append(" / ").Append(s.Label.En)
                .Append(" | ").AppendJoin(' ', s.FromStates.Select(x => x.Code())).Append(" → ").Append(s.ToState?.Code() ?? "stays")
                .Append(" | ").AppendJoin(", ", s.Roles.Select(r => r.Term().En)).Append(" | ").Append(s.Source.Zh).Append(" |\n");
        }
        return text.ToString();
    }

    private static IEnumerable<Enum> States(Machine machine) => (machine switch
    {
        Machine.Case => Enum.GetValues<CaseState>().Cast<Enum>(),
        Machine.Confirmation => Enum.GetValues<ConfirmationState>().Cast<Enum>(),
        _ => Enum.GetValues<EnforcementState>().Cast<Enum>(),
    }).Where(s => !IsStart(s));

    private static bool IsStart(Enum state) => state is CaseState.Unregistered or ConfirmationState.None or EnforcementState.None;
}
