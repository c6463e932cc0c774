using ClaimCheck.Analysis;

namespace ClaimCheck.Matching;

/// <summary>A word that carries what a sentence says.</summary>
/// <param name="Key">The class of its base form.</param>
/// <param name="Lemma">Its base form.</param>
/// <param name="Form">Its form, folded.</param>
/// <param name="Token">Where it stands.</param>
/// <param name="Pos">Its part of speech.</param>
/// <param name="IsName">Whether it is a name or part of one.</param>
/// <param name="Weight">How rare it is, from 0 to 7.</param>
internal readonly record struct CopyWord(string Key, string Lemma, string Form, int Token, PartOfSpeech Pos, bool IsName, int Weight)
{
    // Letters: "Tabelle" and "Tabellenplatz", "Notlandung" and "notlanden".
    private const int SharedLetters = 5;
    private const int LettersOfName = 4;
    private const int EndingLetters = 2;

    /// <summary>Whether one form begins or ends with the other, endings left out.</summary>
    public bool SharesStemWith(CopyWord other)
    {
        var (few, many) = Form.Length <= other.Form.Length ? (Form, other.Form) : (other.Form, Form);
        var least = IsName || other.IsName ? LettersOfName : SharedLetters;
        if (few.Length < least)
            return false;

        var stem = few.AsSpan(0, Math.Max(least, few.Length - EndingLetters));
        return many.AsSpan().StartsWith(stem, StringComparison.Ordinal) || many.AsSpan().EndsWith(few, StringComparison.Ordinal);
    }
}
