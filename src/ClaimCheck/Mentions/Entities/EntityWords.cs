using ClaimCheck.Analysis;
using ClaimCheck.Analysis.Words;
using ClaimCheck.Languages;
using ClaimCheck.Spotting;
using ClaimCheck.Text;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions.Entities;

/// <summary>What the recognizer asks of the words of a text.</summary>
internal sealed class EntityWords(SpottedText spotted, AnalyzedDocument analysis, EntityLexicon lexicon)
{
    /// <summary>Tags, phrases and clauses.</summary>
    public AnalyzedDocument Analysis => analysis;

    /// <summary>The tokens and sentences.</summary>
    public TokenizedText Text => analysis.Text;

    /// <summary>The gazetteers.</summary>
    public EntityLexicon Lexicon => lexicon;

    /// <summary>The part of speech of a token.</summary>
    public PartOfSpeech Pos(int token) => analysis.Tokens[token].Pos;

    /// <summary>A word with a capital letter.</summary>
    public bool IsCapitalWord(int token) => Text.Tokens[token].Kind == TokenKind.Word && spotted.Capitals[token];

    /// <summary>What a word can be in the name of a person.</summary>
    public NamePart PartOf(int token) => lexicon.PartOf(spotted.WordIds[token]);

    /// <summary>The longest name of the gazetteers that starts at a token.</summary>
    public bool TryMatch(int token, int end, out EntityName name, out TokenRange range)
    {
        if (!lexicon.Names.TryMatch(spotted.WordIds, spotted.Capitals, token, end, out name, out range))
            return false;

        // "UN" is no "Un".
        var word = Text.Characters(token);
        return !name.IsAcronym || (word.Length > 1 && char.IsUpper(word[1]));
    }

    /// <summary>The role noun that a token is, alone or as the last part of a compound: "Kremlchef".</summary>
    public bool TryGetRole(int token, out RoleNoun role, out string lemma)
    {
        lemma = analysis.Tokens[token].Lemma;
        role = default;
        if (Pos(token) is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
            return false;
        if (lexicon.TryGetRole(lemma, out role))
            return true;
        var head = Compounds.German.HeadOf(lemma);
        return head.Length < lemma.Length && lexicon.TryGetRole(head, out role);
    }
}
