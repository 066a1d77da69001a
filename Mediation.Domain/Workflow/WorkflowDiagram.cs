using System.Text;
using Mediation.Domain.Cases;
using Mediation.Domain.Confirmation;

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
            var from = machine == Machine.Case ? step.From.Cast<Enum>() : step.ConfirmationFrom.Cast<Enum>();
            Enum? to = machine == Machine.Case ? step.To : step.ConfirmationTo;
            if (to is null) continue;
            foreach (var source in from)
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
            var from = s.Machine == Machine.Case ? s.From.Select(x => x.Code()) : s.ConfirmationFrom.Select(x => x.Code());
            var to = s.Machine == Machine.Case ? s.To?.Code() : s.ConfirmationTo?.Code();
            text.Append("| ").Append(s.Transition).Append(" | `").Append(s.Key).Append("` | ").Append(s.Label.Zh).Append(" / ").Append(s.Label.En)
                .Append(" | ").AppendJoin(' ', from).Append(" → ").Append(to ?? "stays")
                .Append(" | ").AppendJoin(", ", s.Roles.Select(r => r.Term().En)).Append(" | ").Append(s.Source.Zh).Append(" |\n");
        }
        return text.ToString();
    }

    private static IEnumerable<Enum> States(Machine machine) => machine == Machine.Case
        ? Enum.GetValues<CaseState>().Where(s => !IsStart(s)).Cast<Enum>()
        : Enum.GetValues<ConfirmationState>().Where(s => !IsStart(s)).Cast<Enum>();

    private static bool IsStart(Enum state) => state is CaseState.Unregistered or ConfirmationState.None;
}
