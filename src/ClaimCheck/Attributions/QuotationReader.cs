using System.Collections.Immutable;
using ClaimCheck.Analysis;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Mentions.References;
using ClaimCheck.Spotting;
using ClaimCheck.Values;

namespace ClaimCheck.Attributions;

/// <summary>Finds who says what: direct, indirect and carried-on speech with speaker, cue and relays.</summary>
internal sealed class QuotationReader(Language language)
{
    private readonly AttributionLexicon lexicon = language.Attributions;

    /// <summary>All quotations of the text by position.</summary>
    public ImmutableArray<Quotation> In(SpottedText text, AnalyzedDocument analysis, ImmutableArray<Mention> mentions, ImmutableArray<Reference> references)
    {
        if (text.Text.Tokens.IsEmpty)
            return [];
        var speech = new SpeechText(text, analysis, mentions, references, lexicon, language.Entities.Places);
        var voices = new VoiceMemory(speech);
        var found = ImmutableArray.CreateBuilder<Quotation>();
        foreach (var passage in PassageReader.In(speech))
        {
            var statements = new PassageStatements(speech, passage, voices.OwnBefore(passage));
            new FrameStatementReader(speech, statements).Read();
            new SourceStatementReader(speech, statements).Read();
            new ContentNounReader(speech, statements).Read();
            new HeadlineVoiceReader(speech, statements).Read();
            ContinuationReader.Read(speech, statements, voices.IsNear(passage), voices.IsHeadingNear(passage));
            DirectReader.Read(speech, statements);
            new SummaryReader(speech, statements).Read();
            foreach (var draft in statements.Found)
                SpeakerRelayReader.Read(speech, statements, draft);
            MediaChains.Join(speech, statements.Found);
            statements.Found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
            foreach (var draft in statements.Found)
                Add(found, Finish(speech, draft, voices, voices.IsNear(passage)), draft, voices.IsNear(passage));
            if (statements.Found.Count == 0 && found.Count > 0 && voices.IsNear(passage))
                found[^1] = LaterSourceReader.Amend(speech, statements, found[^1], voices);
            voices.Close(statements);
        }

        found.Sort(ByPosition);
        return found.ToImmutable();
    }

    // Sentences that carry one statement on are one quotation.
    private static void Add(ImmutableArray<Quotation>.Builder found, Quotation quotation, StatementDraft draft, bool isNear)
    {
        if (isNear && draft is { Type: QuotationType.Reported, IsCarriedOn: true, Cue.Length: 0 })
        {
            for (var i = found.Count - 1; i >= Math.Max(0, found.Count - 4); i--)
            {
                var before = found[i];
                if (before.Type != QuotationType.Reported || before.Cue is not null || before.Commitment != quotation.Commitment || before.Speaker != quotation.Speaker || quotation.Spans[0].Start - before.Spans[^1].End is < 0 or > 2)
                    continue;
                found[i] = before with { Spans = [before.Spans[0].To(quotation.Spans[0])] };
                return;
            }
        }

        found.Add(quotation);
    }

    private static Quotation Finish(SpeechText text, StatementDraft draft, VoiceMemory voices, bool isNear)
    {
        var speaker = voices.Speaker(draft, isNear);
        var spans = ImmutableArray.CreateBuilder<TextSpan>(draft.Words.Count);
        foreach (var words in draft.Words)
            spans.Add(text.SpanOf(words));
        var via = ImmutableArray.CreateBuilder<Speaker>(draft.Via.Count);
        foreach (var group in draft.Via)
            via.Add(voices.Resolve(group));
        return new Quotation(draft.Type, spans.MoveToImmutable(), speaker, CueOf(text, draft.Cue), draft.Commitment, via.MoveToImmutable());
    }

    // An outer statement comes before the words quoted in it.
    private static int ByPosition(Quotation a, Quotation b)
    {
        if (a.Spans[0].Start != b.Spans[0].Start)
            return a.Spans[0].Start.CompareTo(b.Spans[0].Start);
        return a.Spans[^1].End != b.Spans[^1].End ? b.Spans[^1].End.CompareTo(a.Spans[^1].End) : a.Type.CompareTo(b.Type);
    }

    private static Cue? CueOf(SpeechText text, TokenRange[] words)
    {
        if (words.Length == 0)
            return null;
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var range in words)
            parts.Add(text.SpanOf(range));
        return words.Length == 1
            ? new Cue(parts[0], [])
            : new Cue(parts[0].To(parts[^1]), parts.ToImmutable());
    }
}
