using ClaimCheck.Analysis;
using ClaimCheck.Mentions;

namespace ClaimCheck.Evaluation.Linguistics.Tasks;

/// <summary>What pronouns and role nouns refer to.</summary>
internal static class AntecedentTask
{
    /// <summary>Compares relative pronouns by their clause, everything else by the entity that the mention stands for.</summary>
    public static void Compare(GoldDocument gold, Article article, TaskTable table)
    {
        var entities = article.Mentions.OfType<EntityMention>().ToList();
        foreach (var sentence in gold.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var token = sentence.Tokens[i];
                if (!token.Links.TryGetValue("Antecedent", out var link))
                    continue;
                var wanted = Resolve(gold, link);
                var index = sentence.First + i;
                var isRight = token.Tag is "PRELS" or "PRELAT"
                    ? OfRelative(article, index, wanted)
                    : OfEntity(entities, index, wanted);
                var task = $"antecedent of a {KindOf(token.Tag)}";
                string Shown() => $"{token.Form}: {(wanted < 0 ? "-" : article.Text.Surface(wanted))}";
                foreach (var name in new[] { "antecedent", task })
                    table.Recall(name, isRight is true || (wanted < 0 && isRight is null), sentence, Shown);
                if (isRight is null)
                    continue;
                foreach (var name in new[] { "antecedent", task })
                    table.Precision(name, isRight.Value, sentence, Shown);
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

    private static bool? OfRelative(Article article, int pronoun, int wanted)
    {
        var clause = article.Analysis.ClauseOf(pronoun);
        if (clause < 0 || article.Analysis.Clauses[clause].Antecedent is var phrase && phrase < 0)
            return null;
        var found = article.Analysis.Phrases[phrase];
        return found.Head == wanted || (found.Tokens.Contains(wanted) && article.Analysis.Tokens[wanted].Pos == PartOfSpeech.ProperNoun);
    }

    private static bool? OfEntity(List<EntityMention> entities, int token, int wanted)
    {
        if (entities.Find(entity => entity.Tokens.Contains(token) && entity.Form is EntityForm.Pronoun or EntityForm.RoleNoun) is not { } found)
            return null;
        return wanted >= 0 && entities.Exists(entity => entity.Tokens.Contains(wanted) && entity.Canonical == found.Canonical);
    }
}
