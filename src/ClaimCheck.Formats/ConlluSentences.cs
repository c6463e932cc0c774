using System.Collections.Immutable;
using System.Text;
using ClaimCheck.Documents;
using ClaimCheck.Values;

namespace ClaimCheck.Formats;

/// <summary>Puts words together to a text and remembers where they and their sentences stand.</summary>
internal sealed class ConlluSentences
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<TextSpan>.Builder tokens = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<TextSpan>.Builder sentences = ImmutableArray.CreateBuilder<TextSpan>();
    private int firstToken;
    private bool isGlued = true;

    /// <summary>Adds a word to the sentence that is open.</summary>
    public void Add(string word, bool isGlued)
    {
        if (firstToken == tokens.Count && text.Length > 0)
            text.Append('\n');
        else if (!this.isGlued)
            text.Append(' ');
        tokens.Add(new TextSpan(text.Length, text.Length + word.Length));
        text.Append(word);
        this.isGlued = isGlued;
    }

    /// <summary>Ends the sentence; one without words is none.</summary>
    public void EndSentence()
    {
        if (firstToken == tokens.Count)
            return;
        sentences.Add(tokens[firstToken].To(tokens[^1]));
        firstToken = tokens.Count;
        isGlued = true;
    }

    /// <summary>The text with all that was added.</summary>
    public SourceDocument ToDocument(string id) =>
        new(id, text.ToString(), null, new TextSpan(0, text.Length)) { GivenTokens = new GivenTokens(tokens.ToImmutable(), sentences.ToImmutable()) };
}
