using System.Text.Json;
using Mediation.Domain.Workflow;
using Mediation.Web.Play;

namespace Mediation.Tests.Play;

public sealed class StepListTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void List_HasEveryStepWithItsFieldsAndChoices(bool english)
    {
        var words = StepList.Words(english);
        foreach (var step in CaseWorkflow.Steps)
        {
            Assert.Contains($"{step.Key}  {step.Transition}  {step.Label.Zh} / {step.Label.En}", words);
            Assert.All(step.Requirements, r => Assert.Contains($"{r.Code} {r.Source.In(english)}", words));
            Assert.All(StepField.Of(step.InputType), f => Assert.Contains($"    {f.Name}{(f.IsRequired ? "*" : "")}  ", words));
        }
        Assert.Contains("parties[].representatives[].capacity*  choice", words);
        Assert.Contains("InPerson | Guardian | LegalRepresentative", words);
    }

    [Fact]
    public void JsonList_IsTheSameListForMachines()
    {
        using var list = JsonDocument.Parse(StepList.Json());
        Assert.Equal(CaseWorkflow.Steps.Select(s => s.Key), list.RootElement.EnumerateArray().Select(s => s.GetProperty("key").GetString()));
        var refer = list.RootElement.EnumerateArray().Single(s => s.GetProperty("key").GetString() == "refer");
        Assert.Equal("S02", refer.GetProperty("to").GetString());
        var parties = refer.GetProperty("input").EnumerateArray().Single(f => f.GetProperty("name").GetString() == "parties");
        Assert.Contains("idNumber", parties.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()));
    }
}
