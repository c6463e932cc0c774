using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Reads a noun group with what belongs to its head: genitives, places, names in brackets, appositions.</summary>
internal static class NounGroupReader
{
    private const int LongestApposition = 24;
    private const int LongestAntecedent = 10;

    /// <summary>The group that begins at <paramref name="start"/>, with genitives, places and brackets that belong to it.</summary>
    /// <param name="text">The article.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">Where to stop.</param>
    public static NounGroup At(SpeechText text, int start, int end)
    {
        var core = NounCoreReader.At(text, start, end);
        if (!core.IsFound || text.Is(core.Head, WordClass.Pronoun | WordClass.Determiner) && text.IsSmall(core.Head))
            return core;

        var close = core.Words.End;
        var isName = IsName(text, core);
        for (var guard = 0; guard < 5; guard++)
        {
            var next = FollowingAt(text, close, end, isName);
            if (next <= close)
                break;
            isName = false;
            close = next;
        }

        return core with { Words = new TokenRange(start, close) };
    }

    /// <summary>The group with an apposition between commas or at the end: "Peter Sharp, der Direktor der Reederei".</summary>
    public static NounGroup WithApposition(SpeechText text, int start, int end, int limit)
    {
        var group = At(text, start, end);
        if (!group.IsFound || !text.IsMark(group.Words.End, ',') || group.Words.End + 1 >= limit)
            return group;
        var next = At(text, group.Words.End + 1, limit);
        if (!next.IsFound || text.Is(next.Head, WordClass.Pronoun) && next.Words.Count == 1)
            return group;
        var after = EndOfApposition(text, next.Words.End, Math.Min(limit, group.Words.End + LongestApposition));
        var isClosed = after >= limit || text.IsMark(after, ',') || text.First(after) is '.' or ':' or ';';
        return isClosed ? group with { Words = new TokenRange(group.Words.Start, after) } : group;
    }

    /// <summary>The longest group that ends before <paramref name="end"/> and begins at or after <paramref name="first"/>.</summary>
    public static NounGroup Ending(SpeechText text, int first, int end)
    {
        var best = default(NounGroup);
        for (var start = end - 1; start >= Math.Max(first, end - LongestAntecedent) && !text.IsMark(start, ','); start--)
        {
            if (At(text, start, end) is { IsFound: true } group && group.Words.End == end)
                best = group;
        }

        return best;
    }

    /// <summary>The group <paramref name="group"/> with its apposition, if it has one.</summary>
    public static NounGroup WithRemainder(SpeechText text, NounGroup group, int limit)
    {
        var wider = WithApposition(text, group.Words.Start, limit, limit);
        return wider.IsFound && wider.Words.End > group.Words.End ? wider : group;
    }

    // "ein Repräsentant aus Minnesota und Marineoberst außer Dienst": groups joined by prepositions and "und".
    private static int EndOfApposition(SpeechText text, int end, int limit)
    {
        while (end + 1 < limit && text.IsSmall(end) && text.Is(end, WordClass.Preposition | WordClass.Coordinator | WordClass.Article))
        {
            var next = At(text, text.Is(end, WordClass.Article) ? end : end + 1, limit);
            if (!next.IsFound || text.Is(next.Head, WordClass.Pronoun))
                return end;
            end = next.Words.End;
        }

        return end;
    }

    // "Kim", "Lena Brandt": no article, no adjective, no noun of a list. "Angaben der Polizei" takes a genitive, "Kim" none.
    private static bool IsName(SpeechText text, NounGroup core)
    {
        if (!text.IsCapital(core.Words.Start) || text.Is(core.Words.Start, WordClass.Opener))
            return false;
        for (var i = core.Words.Start; i < core.CoreEnd; i++)
        {
            if (text.Lexicon.Noun(text.Id(i), text.Text.Characters(i)) is not null)
                return false;
        }

        return text.Lexicon.TypeOf(text.Id(core.CoreEnd - 1), text.Text.Characters(core.CoreEnd - 1)) is null;
    }

    // Genitive, "von X", "in Seoul", "(SPD)", "und Y" after the group so far; the end of it, or 0.
    private static int FollowingAt(SpeechText text, int token, int end, bool isName)
    {
        if (token >= end)
        {
            // "Edmund Stoiber (CSU)" ends a segment at its bracket.
            return BracketAt(text, token);
        }

        if (text.IsMark(token, '('))
            return BracketAt(text, token);
        if (text.Is(token, WordClass.Article) && text.IsSmall(token))
            return GenitiveAt(text, token, end, isName);
        if (text.Is(token, WordClass.Determiner) && text.IsSmall(token) && !isName && text.Text.Characters(token)[^1] is 's' or 'r')
            return NounCoreReader.At(text, token, end) is { IsFound: true } owner ? owner.Words.End : 0;
        if (text.Is(token, WordClass.Preposition) && text.IsSmall(token))
            return PlaceAt(text, token, end, isName);
        // "Angaben französischer Behörden"
        var isBareGenitive = text.IsCapital(token - 1) && text.IsSmall(token) && !isName && NounCoreReader.IsAttribute(text, token) && text.Text.Characters(token)[^1] == 'r';
        return isBareGenitive && text.Lexicon.Noun(text.Id(token - 1), text.Text.Characters(token - 1)) is { IsSource: true } && NounCoreReader.At(text, token, end) is { IsFound: true } bare ? bare.Words.End : 0;
    }

    private static int GenitiveAt(SpeechText text, int token, int end, bool isName)
    {
        if (!text.Is(token, isName ? WordClass.Genitive : WordClass.Genitive | WordClass.MayGenitive) || IsNominative(text, token))
            return 0;
        var group = NounCoreReader.At(text, token, end);
        return group.IsFound && group.Words.Count > 1 ? group.Words.End : 0;
    }

    // "Nach Angaben der NASA verglüht der überwiegende Teil": -e after "der" is no genitive.
    private static bool IsNominative(SpeechText text, int article) =>
        !text.Is(article, WordClass.Genitive) && text.IsSmall(article + 1) && text.IsCapital(article + 2) && text.Text.Characters(article + 1)[^1] == 'e';

    private static int PlaceAt(SpeechText text, int token, int end, bool isName)
    {
        var next = token + 1;
        if (!text.Is(token, isName ? WordClass.Agent : WordClass.Owner | WordClass.Place) || text.Is(next, WordClass.Time))
            return 0;
        var group = NounCoreReader.At(text, next, end);
        if (!group.IsFound || text.Is(group.Head, WordClass.Pronoun | WordClass.Time))
            return 0;
        // "sagte der Landrat im ZDF": there he said it.
        if (!text.Is(token, WordClass.Owner) && text.Voices.IsOutlet(group.Words))
            return 0;
        // "in Seoul", "im norwegischen Oslo", but not "in einer Mitteilung"; "von der Partei", "für Verkehr", but not "für diese Reise".
        var isPlace = !text.Is(token, WordClass.Owner) && !HasName(text, group.Words) && !IsCircle(text, token, group);
        var isField = text.Is(token, WordClass.Owner) && !text.Is(token, WordClass.Agent) && !text.IsCapital(next);
        return isPlace || isField ? 0 : group.Words.End;
    }

    // "Angaben aus Polizeikreisen"
    private static bool IsCircle(SpeechText text, int token, NounGroup group) =>
        text.Is(token, WordClass.Source) && text.Voices.IsUnnamed(group) && text.Lexicon.Noun(text.Id(token - 1), text.Text.Characters(token - 1)) is { IsSource: true };

    private static bool HasName(SpeechText text, TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            // "in Seoul", "im Berliner Abgeordnetenhaus"
            if (text.Is(i, WordClass.Name) || text.IsCapital(i) && text.Tag(i) == "ADJA")
                return true;
        }

        return false;
    }

    private static int BracketAt(SpeechText text, int token)
    {
        if (!text.IsMark(token, '('))
            return 0;
        for (var i = token + 2; i < Math.Min(token + 6, text.Count); i++)
        {
            if (text.IsMark(i, ')'))
                return i + 1;
        }

        return 0;
    }
}
