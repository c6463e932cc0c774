namespace ClaimCheck.Languages;

/// <summary>Splits a phrase of a word list as the tokenizer splits running text: at blanks and around slashes.</summary>
internal static class PhraseSplitter
{
    /// <summary>The words of <paramref name="phrase"/> in order.</summary>
    public static List<string> Split(string phrase)
    {
        var words = new List<string>();
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var start = 0;
            for (var i = 0; i < part.Length; i++)
            {
                if (part[i] is not ('/' or ',' or '(' or ')'))
                    continue;
                if (i > start)
                    words.Add(part[start..i]);
                words.Add(part[i].ToString());
                start = i + 1;
            }

            if (start < part.Length)
                words.Add(part[start..]);
        }

        return words;
    }
}
