using ClaimCheck.Cli;
using YamlDotNet.RepresentationModel;

namespace ClaimCheck.Tests.Packaging;

/// <summary>The pipelines that README.md shows are YAML, and the commands in them are commands of the tool.</summary>
public class CiExamplesTests
{
    [Fact]
    public void EveryPipelineRunsTheToolWithOptionsItHas()
    {
        var commands = ReadmePage.Yaml().SelectMany(Texts).Where(text => text.StartsWith("tools/claimcheck ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, commands.Count);
        foreach (var command in commands)
        {
            var settings = new CommandSyntax().Parse(command.Trim().Split(' ')[1..]);
            Assert.Equal((CommandName.Check, "articles"), (settings.Command, settings.Paths.Single()));
            Assert.NotNull(settings.Baseline);
            Assert.NotNull(settings.FailOn);
        }
    }

    [Fact]
    public void TheStepsOfGitHubAreNamedAsItNamesThem()
    {
        var root = Assert.IsType<YamlMappingNode>(Documents(ReadmePage.Yaml().Single(block => block.StartsWith("name:", StringComparison.Ordinal))).Single());
        var steps = (YamlSequenceNode)root["jobs"]["check"]["steps"];
        Assert.All(steps, step => Assert.Single(((YamlMappingNode)step).Children.Keys, key => key.ToString() is "uses" or "run"));
        Assert.Equal("findings.sarif", steps.Last()["with"]["sarif_file"].ToString());
    }

    private static IEnumerable<string> Texts(string yaml) =>
        Documents(yaml).SelectMany(document => document.AllNodes).OfType<YamlScalarNode>().Select(node => node.Value ?? string.Empty);

    private static IEnumerable<YamlNode> Documents(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Select(document => document.RootNode);
    }
}
