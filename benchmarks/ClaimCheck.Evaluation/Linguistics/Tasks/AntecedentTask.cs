namespace ClaimCheck.Evaluation.Linguistics.Tasks;

/// <summary>What pronouns and role nouns refer to.</summary>
internal static class AntecedentTask
{
    /// <summary>A reference is right where one of its antecedents holds the annotated token; one where nothing is annotated is not counted.</summary>
    public static void Compare(GoldDocument gold, Article article, TaskTable table)
    {
        var references = article.References.ToDictionary(reference => reference.Token);
        foreach (var sentence in gold.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var token = sentence.Tokens[i];
                if (!token.Links.TryGetValue("Antecedent", out var link))
                    continue;
                var wanted = Resolve(gold, link);
                var found = references.GetValueOrDefault(sentence.First + i);
                var isRight = wanted >= 0 && found is not null && found.Antecedents.Any(tokens => tokens.Contains(wanted));
                string Shown() => $"{token.Form}: {(wanted < 0 ? "-" : article.Text.Surface(wanted))}";
                foreach (var name in new[] { "antecedent", $"antecedent of a {KindOf(token.Tag)}" })
                {
                    if (wanted >= 0)
                        table.Recall(name, isRight, sentence, Shown);
                    if (found is not null)
                        table.Precision(name, isRight, sentence, Shown);
                }
            }
        }
    }

    private static string KindOf(string tag) => tag switch
    {
        "PRELS" or "PRELAT" => "relative pronoun",
        "NN" or "NE" => "role noun",
        _ => "pronoun",
    };

    // "3:7" is token 7 of the third sentence; "0" is nothing.
    private static int Resolve(GoldDocument gold, string link)
    {
        var parts = link.Split(':');
        return parts.Length == 2 && int.TryParse(parts[0], out var sentence) && int.TryParse(parts[1], out var token) && sentence >= 1 && sentence <= gold.Sentences.Count
            ? gold.Sentences[sentence - 1].IndexOf(token)
            : -1;
    }
}
