using System.Globalization;
using ClaimCheck.Formats;
using ClaimCheck.Reports;
using ClaimCheck.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimCheck.Tests.Reports;

public class JsonOutputTests
{
    [Theory]
    [InlineData("650.0", "650")]
    [InlineData("0.10", "0.1")]
    [InlineData("-0.0", "0")]
    [InlineData("1000", "1000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void NumbersCarryNoTrailingZerosAndNoExponent(string number, string expected) =>
        Assert.Equal(expected, JsonOutput.Plain(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void AnyTextComesBackAsItWas() => Prop.ForAll(
        GeneratedText.Any,
        text =>
        {
            var value = text + "\ud83d\"\\\u202e\u0000";
            using var writer = new StringWriter();
            var json = new JsonOutput(writer);
            json.StartObject();
            json.Text("value", value);
            json.EndObject();
            json.EndLine();
            Assert.Equal(value, (string?)JsonInput.ParseLine(writer.ToString())!["value"]);
        }).QuickCheckThrowOnFailure();
}
