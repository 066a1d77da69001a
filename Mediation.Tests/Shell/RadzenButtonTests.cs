using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using Radzen.Blazor;

namespace Mediation.Tests.Shell;

public sealed class RadzenButtonTests : BunitContext
{
    public RadzenButtonTests()
    {
        Services.AddRadzenComponents();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Click_ReachesTheHandler()
    {
        var clicks = 0;
        var button = Render<RadzenButton>(p => p.Add(b => b.Text, "加一").Add(b => b.Click, _ => clicks++));

        button.Find("button").Click();

        Assert.Equal(1, clicks);
        button.Find(".rz-button-text").MarkupMatches("<span class=\"rz-button-text\">加一</span>");
    }
}
