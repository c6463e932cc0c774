using ClaimCheck.Text;

namespace ClaimCheck.Analysis;

/// <summary>Gives tags, lemmas, phrases and clauses for our own tokens; another engine can stand behind it.</summary>
public interface IAnalyzer
{
    /// <summary>Analyzes <paramref name="text"/>. The result holds exactly one analysis for each of its tokens.</summary>
    /// <remarks>Implementations are thread-safe and give the same result for the same text.</remarks>
    AnalyzedDocument Analyze(TokenizedText text);
}
