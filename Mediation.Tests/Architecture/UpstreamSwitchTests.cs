namespace Mediation.Tests.Architecture;

/// <summary>-p:UpstreamPackages=true: the named packages in, the stand-ins out, nothing else changed.</summary>
public sealed class UpstreamSwitchTests
{
    private const string StandInProject = "StandIns/Microsoft.SqlServer.Server/Microsoft.SqlServer.Server.csproj";

    [Theory]
    [InlineData("Mediation.Domain", "Stateless")]
    [InlineData("Mediation.Web", "QuestPDF,Microsoft.SqlServer.Server")]
    public void Switch_ExchangesStandInsForPackagesAndNothingElse(string project, string packages)
    {
        var (here, upstream) = (BuildItems.Of(project, upstream: false), BuildItems.Of(project, upstream: true));

        Assert.Equal(packages.Split(',').Order(), upstream.Packages.Except(here.Packages).Order());
        Assert.Empty(here.Packages.Except(upstream.Packages));
        Assert.Contains(here.Compile, IsStandIn);
        Assert.DoesNotContain(upstream.Compile, IsStandIn);
        Assert.Equal(here.Compile.Where(c => !IsStandIn(c)).Order(), upstream.Compile.Order());
        Assert.Equal(here.Content.Order(), upstream.Content.Order());
        Assert.DoesNotContain(upstream.Projects, IsStandIn);
        Assert.Equal(here.Projects.Where(p => !IsStandIn(p)).Order(), upstream.Projects.Order());
    }

    [Fact]
    public void WithoutTheSwitch_TheSqlClientsMissingAssemblyIsOurs() => Assert.Contains(StandInProject, BuildItems.Of("Mediation.Web", upstream: false).Projects);

    private static bool IsStandIn(string path) => path.StartsWith("StandIns/", StringComparison.Ordinal);
}
