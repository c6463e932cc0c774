using System.Reflection;

namespace ClaimCheck.Tests.Architecture;

/// <summary>What users can call changes on purpose only.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("ClaimCheck")]
    [InlineData("ClaimCheck.Formats")]
    [InlineData("ClaimCheck.Extensions.DependencyInjection")]
    public void ThePublicSurfaceIsTheApprovedOne(string assembly) =>
        Approved.Matches(
            string.Concat(Assembly.Load(assembly).GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).Select(PublicType.Describe)),
            "tests", "ClaimCheck.Tests", "Architecture", $"PublicApi.{assembly}.approved.txt");
}
