using ClaimCheck.Documents;
using ClaimCheck.Formats.Ninjs;
using Newtonsoft.Json.Linq;

namespace ClaimCheck.Formats;

/// <summary>Makes articles of the JSON values of one file, and tells a file that holds none from one with faults.</summary>
internal sealed class JsonArticles(InputFile file, Action<string>? leftOut)
{
    /// <summary>More objects without text than this are not remembered one by one.</summary>
    private const int MostRemembered = 100;

    private readonly List<InputProblem> withoutText = [];
    private int documents;

    /// <summary>The articles and problems of <paramref name="values"/> in order.</summary>
    public IEnumerable<InputRead> In(IEnumerable<(JToken? Value, int Line)> values)
    {
        var faults = 0;
        foreach (var (value, line) in values.SelectMany(value => NinjsArticle.ItemsIn(value.Value).Select(item => (item, value.Line))))
        {
            var problems = new List<InputProblem>();
            var document = Article(value, line, problems);
            foreach (var problem in problems.Where(problem => !IsPutOff(problem)))
            {
                faults++;
                yield return InputRead.Of(problem);
            }

            if (document is null)
                continue;
            documents++;
            foreach (var problem in withoutText)
                yield return InputRead.Of(problem);
            withoutText.Clear();
            yield return InputRead.Of(document);
        }

        if (documents > 0 || faults > 0)
            yield break;
        if (file.IsInFolder)
            leftOut?.Invoke(file.Name);
        else
            yield return InputRead.Of(new InputProblem(file.Name, null, InputProblemKind.NoDocuments));
    }

    private SourceDocument? Article(JToken? value, int line, List<InputProblem> problems)
    {
        if (value is JObject article)
            return NinjsArticle.IsOne(article) ? NinjsArticle.Read(article, file, line, problems) : JsonArticle.Read(article, file.Id, file.Name, line, problems);
        problems.Add(new InputProblem(file.Name, line, value is null ? InputProblemKind.InvalidJson : InputProblemKind.NoText));
        return null;
    }

    /// <summary>Whether a lack of texts is a fault shows at the end only: a folder may hold JSON that is no article.</summary>
    private bool IsPutOff(InputProblem problem)
    {
        if (problem.Kind != InputProblemKind.NoText || documents > 0)
            return false;
        if (withoutText.Count < MostRemembered)
            withoutText.Add(problem);
        return true;
    }
}
