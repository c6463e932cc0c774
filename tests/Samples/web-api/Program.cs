using ClaimCheck.Documents;
using ClaimCheck.Extensions.DependencyInjection;
using ClaimCheck.Reports;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddClaimCheck();

// What a client leaves out is its mistake, not ours.
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.RespectNullableAnnotations = true;
    options.SerializerOptions.RespectRequiredConstructorParameters = true;
});
var app = builder.Build();

// curl -H 'Content-Type: application/json' -d '[{"id":"a","text":"…","source":"…","published":"2024-03-05"}]' http://localhost:5000/check
app.MapPost("/check", async (Submission[] articles, ClaimChecker checker, CancellationToken cancellation) =>
{
    if (articles.DistinctBy(article => article.Id).Count() < articles.Length)
        return Results.BadRequest("Give each article an id of its own.");

    var comparison = await checker.CheckAsync(articles.Select(article => article.ToDocument()).ToAsyncEnumerable(), cancellation: cancellation);
    var report = new StringWriter();
    JsonReports.WriteComparison(report, comparison, new JsonReportOptions());
    return Results.Text(report.ToString(), "application/json");
});

app.Run();

/// <summary>An article as a client sends it.</summary>
internal sealed record Submission(string Id, string Text, string? Title = null, string? Source = null, DateOnly? Published = null, string? Url = null)
{
    public SourceDocument ToDocument() => new(Id, Text, Title)
    {
        Source = Source,
        Published = Published is { } day ? new PublicationTime(day.Year, day.Month, day.Day) : null,
        PublishedFrom = Published is null ? PublishedFrom.None : PublishedFrom.Metadata,
        Url = Url,
    };
}
