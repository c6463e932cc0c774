using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions.Names;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Entities;

/// <summary>Reads the name that starts at a token: a person by its parts, else what the gazetteers know.</summary>
internal sealed class NameReader(EntityWords words)
{
    private const int LongestName = 5;

    private readonly NameForms forms = new(words);

    /// <summary>Whether what the model found is a name: "Regierungskreisen", a noun in the plural, is none.</summary>
    public bool IsName(FoundName name) => name.Tokens.Count > 1 || name.Type == EntityType.Person || !IsInflectedNoun(name.Tokens.Start);

    /// <summary>The tokens that are the name in what the model took for one.</summary>
    public TokenRange Trimmed(FoundName name)
    {
        var tokens = name.Tokens;
        if (tokens.Count > 2 && words.Pos(tokens.Start) == PartOfSpeech.Noun && words.TryMatch(tokens.Start + 1, tokens.End, out var named, out var inner) && IsBeforePreposition(named, inner, tokens.End))
            return inner;
        if (words.TryMatch(tokens.Start, tokens.End, out var listed, out var first) && first.End < tokens.End && (IsBeforePreposition(listed, first, tokens.End) || IsBeforeAnother(first, tokens.End)))
            return first;
        return name.Type == EntityType.Person && tokens.Count > 2 && IsInflectedNoun(tokens.End - 1) ? new TokenRange(tokens.Start, tokens.End - 1) : tokens;
    }

    // "Interfax" in "Agentur Interfax aus Regierungskreisen".
    private bool IsBeforePreposition(EntityName listed, TokenRange name, int end) =>
        name.End < end && listed.Kind == NameKind.Organisation && words.Pos(name.End) == PartOfSpeech.Adposition;

    // "Russlands" in "Russlands Fernen Osten", where both are listed; "Lübecks" in "Lübecks Hafen".
    private bool IsBeforeAnother(TokenRange name, int end)
    {
        if (words.Text.Characters(name.End - 1)[^1] != 's')
            return false;
        return (words.TryMatch(name.End, end, out _, out var rest) && rest.End == end)
            || (forms.IsGenitive(name.End - 1) && name.End + 1 == end && words.Pos(name.End) == PartOfSpeech.Noun);
    }

    // "habe Wladimir Putin Medienberichten zufolge": no name ends in the plural of a noun.
    private bool IsInflectedNoun(int token) => words.Pos(token) == PartOfSpeech.Noun && !forms.IsGenitive(token) && words.Analysis.Tokens[token].Lemma.Length < words.Text.Tokens[token].Span.Length;

    /// <summary>The entity that a name found by the model names.</summary>
    public NamedEntity Of(FoundName name)
    {
        var (tokens, type) = name;
        if (type == EntityType.Person)
            return new NamedEntity(tokens, type, forms.OfPerson(tokens), EntityForm.Name, RoleBefore(tokens.Start));
        if (words.TryMatch(tokens.Start, tokens.End, out var listed, out var range) && range == tokens && Listed(tokens, listed) is { Form: not EntityForm.Adjective } known)
            return known;
        return new NamedEntity(tokens, type, forms.Of(tokens), EntityForm.Name);
    }

    /// <summary>The name at <paramref name="token"/>, or null.</summary>
    public NamedEntity? At(int token, int end)
    {
        var person = words.IsCapitalWord(token) ? Person(token, end) : null;
        if (words.TryMatch(token, end, out var name, out var range) && range.Count >= (person?.Tokens.Count ?? 0))
            return (name.NeedsEvidence && !IsBehindPreposition(token) ? null : Listed(range, name)) ?? person;
        if (person is not null)
            return person;
        return words.Pos(token) is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && words.Lexicon.CountryOfPeople(words.Analysis.Tokens[token].Lemma) is { } country
            ? new NamedEntity(new TokenRange(token, token + 1), EntityType.Place, country, EntityForm.Adjective)
            : null;
    }

    /// <summary>The name of several words that the lists know at a token.</summary>
    public NamedEntity? ListedAt(int token, int end) =>
        words.TryMatch(token, end, out var name, out var range) && range.Count > 1 && !name.NeedsEvidence ? Listed(range, name) : null;

    private static NamedEntity Listed(TokenRange tokens, EntityName name)
    {
        var type = name.Kind is NameKind.Place or NameKind.PlaceAdjective ? EntityType.Place : EntityType.Organisation;
        var form = name.Kind switch
        {
            NameKind.PlaceAdjective => EntityForm.Adjective,
            NameKind.Seat => EntityForm.Metonym,
            _ => EntityForm.Name,
        };
        return new NamedEntity(tokens, type, name.Canonical, form);
    }

    // "in Essen", "aus Halle": names of places carry no article.
    private bool IsBehindPreposition(int token) =>
        token > 0 && words.Analysis.Tokens[token - 1].Tag == "APPR" && (token + 1 >= words.Analysis.Tokens.Length || words.Pos(token + 1) != PartOfSpeech.Noun);

    private NamedEntity? Person(int token, int end)
    {
        var role = RoleBefore(token);
        var part = words.PartOf(token);
        var length = NameLength(token, end);
        if (length == 0)
            return null;

        var isKnown = part is NamePart.Given or NamePart.Family && length > 1;
        var isIntroduced = role.Length > 0 && words.Pos(token) == PartOfSpeech.ProperNoun;
        if (!isKnown && !isIntroduced)
            return part == NamePart.Unknown && words.Pos(token) != PartOfSpeech.ProperNoun ? null : Single(token);
        var tokens = new TokenRange(token, token + length);
        return new NamedEntity(tokens, EntityType.Person, forms.OfPerson(tokens), EntityForm.Name, role);
    }

    // A single name may turn out to be the short form of a person: the register decides.
    private NamedEntity? Single(int token) =>
        words.TryMatch(token, token + 1, out _, out _) ? null : new NamedEntity(new TokenRange(token, token + 1), EntityType.Person, string.Empty, EntityForm.ShortName);

    private int NameLength(int token, int end)
    {
        if (!IsNameWord(token, isFirst: true))
            return 0;
        var next = token + 1;
        for (; next < end && next - token < LongestName; next++)
        {
            if (words.PartOf(next) == NamePart.Particle && words.PartOf(next - 1) == NamePart.Given && next + 1 < end && IsNameWord(next + 1, isFirst: false) && !words.TryMatch(next + 1, end, out _, out _))
                continue;
            if (!IsNameWord(next, isFirst: false) || forms.IsGenitive(next - 1) || words.TryMatch(next, end, out var name, out _) && !name.NeedsEvidence && next > token + 1)
                break;
        }

        return next - token;
    }

    private bool IsNameWord(int token, bool isFirst)
    {
        if (!words.IsCapitalWord(token))
            return false;
        if (words.Pos(token) == PartOfSpeech.ProperNoun)
            return true;

        // "Peter Müller": behind a first name a common noun can be a family name.
        return isFirst ? words.PartOf(token) == NamePart.Given
            : words.Pos(token) == PartOfSpeech.Noun && words.PartOf(token - 1) == NamePart.Given && !words.TryGetRole(token, out _, out _);
    }

    private string RoleBefore(int token)
    {
        var before = token - 1;
        while (before >= 0 && words.Text.Tokens[before].Kind == TokenKind.Word && words.Text.Characters(before)[^1] == '.' && words.TryGetRole(before, out var title, out _) && title.IsTitle)
            before--;
        if (before < 0 || !words.IsCapitalWord(before) || !words.TryGetRole(before, out _, out var lemma))
            return string.Empty;
        return lemma;
    }
}
