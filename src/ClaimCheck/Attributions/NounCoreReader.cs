using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Reads determiner, adjectives and head of a noun group by capitals and function words alone, so that it works without any lexicon of nouns.</summary>
internal static class NounCoreReader
{
    private const int LongestCore = 14;

    /// <summary>The determiner, adjectives and head that begin at <paramref name="start"/>.</summary>
    public static NounGroup At(SpeechText text, int start, int end)
    {
        var i = start;
        end = Math.Min(end, start + LongestCore);
        if (i >= end || text.IsBorder(i))
            return default;
        if (text.Is(i, WordClass.Pronoun) && !HasNounAfter(text, i + 1, end))
            return new NounGroup(new TokenRange(i, i + 1), i, i + 1);
        if (QuotedName(text, i, end) is var quoted and > 0)
            return new NounGroup(new TokenRange(i, quoted), i + 1, quoted);
        if (ParticleName(text, i, end) is var named and > 0)
            return new NounGroup(new TokenRange(i, named), named - 1, named);

        while (i < end && text.Is(i, WordClass.Opener) && !(text.IsCapital(i) && i > start) && !(i > start && text.Is(i, WordClass.Article) && (i > start + 1 || text.Is(start, WordClass.Article))))
            i++;
        // "die beiden": nobody else is named.
        if (i == start + 2 && text.Is(start, WordClass.Article) && text.Is(i - 1, WordClass.Determiner) && !HasNounAfter(text, i, end))
            return new NounGroup(new TokenRange(start, i), i - 1, i);
        if (i > start && ExtendedAttribute(text, i, end) is var attribute and > 0)
            i = attribute + 1;
        else if (i == start + 1 && text.Is(i, WordClass.Article) && !text.Is(i, WordClass.Relative) && text.IsSmall(i))
            i++;
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
            else if (text.IsSmall(close) && text.Is(close, WordClass.Name) && text.Is(close - 1, WordClass.Name) && !text.Is(close, WordClass.Opener))
                close++;
            else if (IsNumbered(text, close, end))
                close += 2;
            else if (IsTruncated(text, close - 1, end))
                close += 2;
            else if (IsNameParticle(text, close, end) is var particle and > 0)
                close = particle;
            else if (QuotedName(text, close, end) is var part and > 0)
                close = part;
            else
                break;
        }

        return new NounGroup(new TokenRange(start, close), HeadOf(text, head, close), close);
    }

    // "Bayer 04 Leverkusen"
    private static bool IsNumbered(SpeechText text, int token, int end) =>
        text.Text.Tokens[token].Span.Length <= 2 && text.First(token) is >= '0' and <= '9' && token + 1 < end && text.Is(token - 1, WordClass.Name) && text.Is(token + 1, WordClass.Name);

    // "Kongress-, Militär- und Verteidigungskreise"
    private static bool IsTruncated(SpeechText text, int token, int end) =>
        text.Text.Characters(token)[^1] == '-' && (text.Is(token + 1, WordClass.Coordinator) || text.IsMark(token + 1, ',')) && token + 2 < end && text.IsCapital(token + 2);

    // "der [für das Kosovo] zuständige Minister", "aller [im Bundestag] vertretenen Parteien", "ein [der Agentur] vorliegender Bericht":
    // where the adjective begins, or 0.
    private static int ExtendedAttribute(SpeechText text, int token, int end)
    {
        var isOwned = token < end && text.IsSmall(token) && text.Is(token, WordClass.Article) && text.Is(token, WordClass.Dative) && text.Is(token - 1, WordClass.Article);
        if (token >= end || !isOwned && !text.Is(token, WordClass.Preposition) || !text.IsSmall(token))
            return 0;
        // "einer [am Montag] veröffentlichten Mitteilung"
        var close = text.Is(token + 1, WordClass.Time) ? token + 2 : At(text, isOwned ? token : token + 1, end).Words.End;
        return close > token && close < end && text.IsSmall(close) && (IsAttribute(text, close) || text.Is(close, WordClass.FiniteCue) && text.IsCapital(close + 1)) ? close : 0;
    }

    /// <summary>Whether the token can be a noun or name here.</summary>
    public static bool IsNominal(SpeechText text, int token)
    {
        if (token >= text.Count || text.IsPunctuation(token) || text.Is(token, WordClass.Masked))
            return false;
        // The first word of a sentence has its capital anyway: "Hierbei", "Passend".
        if (text.IsCapital(token) && text.IsSentenceStart(token) && text.Tag(token) is not ("" or "NN" or "NE" or "FM" or "TRUNC" or "XY") && !IsNounBeforeVerb(text, token) && !IsNounOfSaying(text, token))
            return false;
        // "An Chan-il": a name inside the sentence, although a preposition sounds like it.
        if (text.Is(token, WordClass.Preposition) && text.IsCapital(token) && text.IsCapital(token + 1) && !text.IsSentenceStart(token) && !text.Is(token, WordClass.Quoted) && !text.IsPunctuation(token - 1))
            return true;
        if (text.IsCapital(token))
            return !text.Is(token, WordClass.Opener | WordClass.Preposition | WordClass.Time | WordClass.Coordinator | WordClass.Subordinator) || text.Is(token, WordClass.Time) && text.IsCapital(token - 1);
        return text.IsSmall(token) && text.Is(token, WordClass.Name) && !text.Is(token, ~(WordClass.Name | WordClass.Quoted)) || IsShortName(text, token);
    }

    // "Jugendliche haben ausgesagt": an adjective that is a noun.
    private static bool IsNounBeforeVerb(SpeechText text, int token) =>
        text.Tag(token) == "ADJA" && text.Is(token + 1, WordClass.Auxiliary | WordClass.FiniteCue);

    // "Berichten der Zeitung zufolge": a dative, however much it looks like a verb.
    private static bool IsNounOfSaying(SpeechText text, int token) =>
        text.Lexicon.Noun(text.Id(token), text.Text.Characters(token)) is { IsSource: true } && (text.IsCapital(token + 1) || text.Is(token + 1, WordClass.Article | WordClass.Agent | WordClass.FiniteCue) || text.Tag(token + 1) is "APPO");

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
            // "ver.di"
            if (char.IsUpper(words[i]) || char.IsDigit(words[i]) || words[i] == '.' && i + 1 < words.Length && words.Length > 4)
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
        // "starben örtlichen Medien zufolge": the verb of the clause.
        if (depth == 0 && text.IsFinite(token) && !text.Is(token - 1, WordClass.Opener) && text.IsSmall(token + 1))
            return false;
        // "die berichteten Fälle"
        if (text.Is(token, WordClass.FiniteCue) && text.Is(token - 1, WordClass.Opener) && text.IsCapital(token + 1))
            return true;
        return !text.Is(token, WordClass.FiniteCue | WordClass.Subjunctive | WordClass.Adverb) && (text.IsCapital(token + 1) || text.IsSmall(token + 1) && IsAttribute(text, token + 1, depth + 1) || text.IsMark(token + 1, ',') && text.IsSmall(token + 2) || QuoteMarks.IsMark(text.Text.Characters(Math.Min(token + 1, text.Count - 1))));
    }

    private static bool HasNounAfter(SpeechText text, int token, int end)
    {
        for (var i = token; i < Math.Min(end, token + 4); i++)
        {
            if (IsNominal(text, i) || QuotedName(text, i, end) > 0)
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
                return IsJoined(text, i + 1) ? i + 2 : i + 1;
            if (text.IsSmall(i) && !text.Is(i, WordClass.Particle | WordClass.Article | WordClass.Preposition | WordClass.Coordinator))
                return 0;
        }

        return 0;
    }

    // "sagte von der Leyen", "bin Salman sagte": a family name that begins small, beside a verb of saying.
    private static int ParticleName(SpeechText text, int token, int end)
    {
        var name = token;
        while (name < end && name < token + 2 && text.Is(name, WordClass.Particle) && !text.Is(name, WordClass.InfinitiveMark))
            name++;
        if (name == token || name >= end || !text.IsCapital(name) || text.EntityIn(new TokenRange(token, name + 1)) is not { EntityType: EntityType.Person })
            return 0;
        var close = name + 1;
        while (close < end && text.IsCapital(close) && text.Is(close, WordClass.Name))
            close++;
        var isSubject = text.Is(token - 1, WordClass.FiniteCue) || text.IsSentenceStart(token) && text.Is(close, WordClass.FiniteCue);
        return isSubject ? close : 0;
    }

    // "die „Bild“-Zeitung"
    private static bool IsJoined(SpeechText text, int token) =>
        text.First(token) == '-' && text.Text.Tokens[token].Span.Length > 1 && text.Text.Tokens[token].Span.Start == text.Text.Tokens[token - 1].Span.End;

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
}
