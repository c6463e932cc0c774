using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Reads noun groups by capitals, determiners and function words alone, so that it works without any lexicon of nouns.</summary>
internal static class NounGroupReader
{
    private const int LongestCore = 14;
    private const int LongestApposition = 24;

    /// <summary>The group that begins at <paramref name="start"/>, with genitives, places and brackets that belong to it.</summary>
    /// <param name="text">The article.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">Where to stop.</param>
    public static NounGroup At(SpeechText text, int start, int end)
    {
        var core = CoreAt(text, start, end);
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

    /// <summary>The determiner, adjectives and head that begin at <paramref name="start"/>.</summary>
    public static NounGroup CoreAt(SpeechText text, int start, int end)
    {
        var i = start;
        end = Math.Min(end, start + LongestCore);
        if (i >= end || text.IsBorder(i))
            return default;
        if (text.Is(i, WordClass.Pronoun) && !HasNounAfter(text, i + 1, end))
            return new NounGroup(new TokenRange(i, i + 1), i, i + 1);
        if (QuotedName(text, i, end) is var quoted and > 0)
            return new NounGroup(new TokenRange(i, quoted), i + 1, quoted);

        while (i < end && text.Is(i, WordClass.Opener) && !(text.IsCapital(i) && i > start) && !(i > start + 1 && text.Is(i, WordClass.Article)))
            i++;
        // "die beiden": nobody else is named.
        if (i == start + 2 && text.Is(start, WordClass.Article) && text.Is(i - 1, WordClass.Determiner) && !HasNounAfter(text, i, end))
            return new NounGroup(new TokenRange(start, i), i - 1, i);
        while (i < end && IsAttribute(text, i))
            i++;
        if (i < end && QuotedName(text, i, end) is var name and > 0)
            return new NounGroup(new TokenRange(start, name), i + 1, name);
        if (i >= end || !IsNominal(text, i))
            return default;

        var head = i;
        var close = i + 1;
        while (close < end)
        {
            if (IsNominal(text, close))
                close++;
            else if (IsNameParticle(text, close, end) is var particle and > 0)
                close = particle;
            else if (QuotedName(text, close, end) is var part and > 0)
                close = part;
            else
                break;
        }

        return new NounGroup(new TokenRange(start, close), HeadOf(text, head, close), close);
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

    /// <summary>Whether the token can be a noun or name here.</summary>
    public static bool IsNominal(SpeechText text, int token)
    {
        if (token >= text.Count || text.IsPunctuation(token) || text.Is(token, WordClass.Masked))
            return false;
        // The first word of a sentence has its capital anyway: "Hierbei", "Passend".
        if (text.IsCapital(token) && text.IsSentenceStart(token) && text.Tag(token) is not ("" or "NN" or "NE" or "FM" or "TRUNC" or "XY"))
            return false;
        // "An Chan-il": a name inside the sentence, although a preposition sounds like it.
        if (text.Is(token, WordClass.Preposition) && text.IsCapital(token) && text.IsCapital(token + 1) && !text.IsSentenceStart(token) && !text.Is(token, WordClass.Quoted) && !text.IsPunctuation(token - 1))
            return true;
        if (text.IsCapital(token))
            return !text.Is(token, WordClass.Opener | WordClass.Preposition | WordClass.Time | WordClass.Coordinator | WordClass.Subordinator) || text.Is(token, WordClass.Time) && text.IsCapital(token - 1);
        return IsShortName(text, token);
    }

    // "ai", "dpa", "el-Baradei", "n24": names that begin small.
    private static bool IsShortName(SpeechText text, int token)
    {
        var words = text.Text.Characters(token);
        if (!char.IsLower(words[0]))
            return false;
        if (text.Lexicon.Outlets.TryMatch(text.Spotted.WordIds, text.Spotted.Capitals, token, Math.Min(token + 3, text.Count), out _, out _))
            return true;
        for (var i = 1; i < words.Length; i++)
        {
            if (char.IsUpper(words[i]) || char.IsDigit(words[i]))
                return true;
        }

        return false;
    }

    private static int HeadOf(SpeechText text, int first, int close)
    {
        // "Ministerpräsidentin Lena Brandt": the role; "Angaben": itself. A name of several words keeps its last one.
        for (var i = first; i < close; i++)
        {
            if (text.Lexicon.TypeOf(text.Id(i), text.Text.Characters(i)) is not null)
                return i;
        }

        return close - 1;
    }

    /// <summary>Whether the token is an adjective or participle before a noun.</summary>
    public static bool IsAttribute(SpeechText text, int token, int depth = 0)
    {
        if (depth > LongestCore)
            return false;
        if (text.First(token) is >= '0' and <= '9')
            return true;
        // "Offiziellen Angaben zufolge"
        if (text.IsCapital(token) && text.IsSentenceStart(token) && text.Tag(token) == "ADJA" && text.IsCapital(token + 1) && !text.Is(token, WordClass.Opener | WordClass.Preposition))
            return true;
        if (!text.IsSmall(token) || text.Is(token, WordClass.Preposition | WordClass.Auxiliary | WordClass.Coordinator | WordClass.Subordinator | WordClass.ObjectPronoun | WordClass.Opener))
            return text.Is(token, WordClass.Coordinator) && text.IsSmall(token - 1) && text.IsSmall(token + 1) && !text.Is(token - 1, WordClass.Opener);
        var word = text.Text.Characters(token);
        var isInflected = word.Length > 3 && (word[^1] == 'e' || word[^2] == 'e' && word[^1] is 'n' or 'r' or 's' or 'm');
        if (!isInflected)
            return text.Is(token - 1, WordClass.Opener) && text.Is(token, WordClass.Adverb) && !text.Is(token, WordClass.FiniteCue) && text.IsSmall(token + 1) && IsAttribute(text, token + 1, depth + 1);
        return !text.Is(token, WordClass.FiniteCue | WordClass.Subjunctive | WordClass.Adverb) && (text.IsCapital(token + 1) || text.IsSmall(token + 1) && IsAttribute(text, token + 1, depth + 1) || text.IsMark(token + 1, ',') && text.IsSmall(token + 2) || QuoteMarks.IsMark(text.Text.Characters(Math.Min(token + 1, text.Count - 1))));
    }

    private static bool HasNounAfter(SpeechText text, int token, int end)
    {
        for (var i = token; i < Math.Min(end, token + 4); i++)
        {
            if (IsNominal(text, i))
                return text.Is(token - 1, WordClass.Opener);
            if (!IsAttribute(text, i))
                return false;
        }

        return false;
    }

    private static int QuotedName(SpeechText text, int token, int end)
    {
        if (!text.Is(token, WordClass.Quoted) || !QuoteMarks.IsMark(text.Text.Characters(token)) || !text.IsCapital(token + 1))
            return 0;
        for (var i = token + 2; i < Math.Min(Math.Min(token + 7, end), text.Count); i++)
        {
            if (QuoteMarks.IsMark(text.Text.Characters(i)))
                return i + 1;
            if (text.IsSmall(i) && !text.Is(i, WordClass.Particle | WordClass.Article | WordClass.Preposition | WordClass.Coordinator))
                return 0;
        }

        return 0;
    }

    private static int IsNameParticle(SpeechText text, int token, int end)
    {
        if (!text.IsCapital(token - 1))
            return 0;
        var i = token;
        // "von der Leyen", "bin Laden"; "von" alone joins only a first name and a family name.
        while (i < end && i < token + 2 && text.IsSmall(i) && text.Is(i, WordClass.Particle) && !text.Is(i, WordClass.Opener | WordClass.Preposition | WordClass.Coordinator))
            i++;
        return i > token && i < end && text.IsCapital(i) ? i : 0;
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
            return CoreAt(text, token, end) is { IsFound: true } owner ? owner.Words.End : 0;
        if (text.Is(token, WordClass.Preposition) && text.IsSmall(token))
            return PlaceAt(text, token, end, isName);
        // "Angaben französischer Behörden"
        var isBareGenitive = text.IsCapital(token - 1) && text.IsSmall(token) && !isName && IsAttribute(text, token) && text.Text.Characters(token)[^1] == 'r';
        return isBareGenitive && text.Lexicon.Noun(text.Id(token - 1), text.Text.Characters(token - 1)) is { IsSource: true } && CoreAt(text, token, end) is { IsFound: true } bare ? bare.Words.End : 0;
    }

    private static int GenitiveAt(SpeechText text, int token, int end, bool isName)
    {
        if (!text.Is(token, isName ? WordClass.Genitive : WordClass.Genitive | WordClass.MayGenitive))
            return 0;
        var group = CoreAt(text, token, end);
        return group.IsFound && group.Words.Count > 1 ? group.Words.End : 0;
    }

    private static int PlaceAt(SpeechText text, int token, int end, bool isName)
    {
        var next = token + 1;
        if (!text.Is(token, isName ? WordClass.Agent : WordClass.Owner | WordClass.Place) || text.Is(next, WordClass.Time))
            return 0;
        var group = CoreAt(text, next, end);
        if (!group.IsFound || text.Is(group.Head, WordClass.Pronoun | WordClass.Time))
            return 0;
        // "in Seoul", "im norwegischen Oslo", but not "in einer Mitteilung"; "von der Partei", "für Verkehr", but not "für diese Reise".
        var isPlace = !text.Is(token, WordClass.Owner) && !HasName(text, group.Words);
        var isField = text.Is(token, WordClass.Owner) && !text.Is(token, WordClass.Agent) && !text.IsCapital(next);
        return isPlace || isField ? 0 : group.Words.End;
    }

    private static bool HasName(SpeechText text, TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (text.Is(i, WordClass.Name))
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
