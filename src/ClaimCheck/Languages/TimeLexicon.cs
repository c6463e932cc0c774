using System.Globalization;

namespace ClaimCheck.Languages;

/// <summary>The words of dates, times of day, durations and sets, by what they do.</summary>
internal sealed class TimeLexicon
{
    private const ulong Counted = (1UL << (int)TimeWordKind.Unit) | (1UL << (int)TimeWordKind.Month);

    private static readonly int KindCount = Enum.GetValues<TimeWordKind>().Length;

    private readonly PhraseTable<TimeWord>[] tables = new PhraseTable<TimeWord>[KindCount];
    private readonly VocabularyBuilder vocabulary;
    private readonly List<ulong> kinds = [];

    /// <summary>Reads the packaged lists; their words join <paramref name="vocabulary"/>.</summary>
    public TimeLexicon(VocabularyBuilder vocabulary)
    {
        this.vocabulary = vocabulary;
        for (var kind = 0; kind < tables.Length; kind++)
            tables[kind] = new PhraseTable<TimeWord>(vocabulary);
        var weekdays = new List<(string Form, int Number)>();
        var months = new List<(string Form, int Number)>();
        var parts = new List<(string Form, string Code)>();
        foreach (var row in DataFile.Packaged("de/times/words.tsv").Rows)
        {
            var kind = row.Name<TimeWordKind>("kind");
            var word = new TimeWord(kind, NumberOf(row["value"]), row["value"]);
            foreach (var form in row.List("forms"))
            {
                Add(form, word);
                if (kind == TimeWordKind.Weekday)
                    weekdays.Add((form, word.Number));
                else if (kind == TimeWordKind.Month)
                    months.Add((form, word.Number));
                else if (kind == TimeWordKind.DayPart)
                    parts.Add((form, word.Code));
            }
        }

        foreach (var row in DataFile.Packaged("de/times/compounds.tsv").Rows.Where(row => row["kind"] == "month"))
            AddMonthParts(row.List("forms"), row["value"], months);
        AddMonthRanges([.. months.DistinctBy(month => month.Number)]);
        AddWeekdayParts(weekdays, parts);
        foreach (var row in DataFile.Packaged("de/times/holidays.tsv").Rows)
        {
            foreach (var form in row.List("names"))
                Add(form, new TimeWord(TimeWordKind.Holiday, 0, row["rule"]));
        }

        Compounds = new TimeCompounds(DataFile.Packaged("de/times/compounds.tsv"));
    }

    /// <summary>Words that hold a length of time: "dreitägig", "35-Stunden-Woche".</summary>
    public TimeCompounds Compounds { get; }

    /// <summary>Whether a phrase of that kind begins with the word of that number.</summary>
    public bool CanStart(int word, TimeWordKind kind) =>
        word > 0 && word < kinds.Count && (kinds[word] & (1UL << (int)kind)) != 0;

    /// <summary>Whether any phrase begins with the word of that number.</summary>
    public bool Knows(int word) => word > 0 && word < kinds.Count && kinds[word] != 0;

    /// <summary>Whether a word is a unit of time or a month, before which any number begins a time.</summary>
    public bool IsCounted(int word) => word > 0 && word < kinds.Count && (kinds[word] & Counted) != 0;

    /// <summary>The longest phrase of a kind at <paramref name="index"/>.</summary>
    public bool TryMatch(ReadOnlySpan<int> words, ReadOnlySpan<bool> capitals, int index, int end, TimeWordKind kind, out TimeWord word, out int next)
    {
        if (CanStart(words[index], kind) && tables[(int)kind].TryMatch(words, capitals, index, end, out word, out var range))
        {
            next = range.End;
            return true;
        }

        word = null!;
        next = index;
        return false;
    }

    // "Oktoberwoche", "Septemberhälfte": every month with the words for its parts.
    private void AddMonthParts(IEnumerable<string> parts, string code, List<(string Form, int Number)> months)
    {
        foreach (var part in parts)
        {
            foreach (var (month, number) in months)
                Add(month + part, new TimeWord(TimeWordKind.MonthCompound, number, code));
        }
    }

    // "Januar-März": every two months, by their full names.
    private void AddMonthRanges(List<(string Form, int Number)> months)
    {
        foreach (var (first, number) in months)
        {
            foreach (var (last, end) in months)
            {
                if (number != end)
                    Add(first + "-" + last, new TimeWord(TimeWordKind.MonthCompound, number, end.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    // "Dienstagabend", "Mittwochvormittag": every day with every part of the day.
    private void AddWeekdayParts(List<(string Form, int Number)> weekdays, List<(string Form, string Code)> parts)
    {
        foreach (var (day, number) in weekdays)
        {
            foreach (var (part, code) in parts)
                Add(day + part.ToLowerInvariant(), new TimeWord(TimeWordKind.WeekdayPart, number, code));
        }
    }

    private void Add(string phrase, TimeWord word)
    {
        tables[(int)word.Kind].Add(phrase, word);
        var id = vocabulary.Add(PhraseSplitter.Split(phrase)[0]);
        while (kinds.Count <= id)
            kinds.Add(0);
        kinds[id] |= 1UL << (int)word.Kind;
    }

    private static int NumberOf(string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
