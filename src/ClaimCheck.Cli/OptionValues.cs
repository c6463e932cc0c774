using System.CommandLine;
using System.Globalization;
using ClaimCheck.Formats;
using ClaimCheck.Languages;
using NodaTime;

namespace ClaimCheck.Cli;

/// <summary>Reads the values of options and checks them.</summary>
internal sealed class OptionValues(ParseResult result, Messages messages)
{
    private const int MostThreads = 1024;

    /// <summary>The value that the user gave; the default of the type where the option is not there.</summary>
    public T? Given<T>(Option<T> option) => Of(result, option);

    /// <summary>The same without messages at hand.</summary>
    public static T? Of<T>(ParseResult result, Option<T> option) =>
        result.GetResult(option) is { Implicit: false } given ? given.GetValueOrDefault<T>() : default;

    /// <summary>One of the words that <paramref name="allowed"/> stand for.</summary>
    /// <exception cref="UsageException">It is another word.</exception>
    public T? Choice<T>(Option<string> option, T[] allowed)
        where T : struct, Enum
    {
        if (Given(option) is not { } word)
            return null;
        foreach (var value in allowed)
        {
            if (WordFor(value) == word)
                return value;
        }

        throw new UsageException(messages.Format(
            "cli-bad-value",
            ("option", option.Name),
            ("value", word),
            ("allowed", string.Join(", ", allowed.Select(WordFor)))));
    }

    /// <summary>A day in the form of ISO 8601.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public LocalDate? Date(Option<string> option)
    {
        if (Given(option) is not { } printed)
            return null;
        if (PublishedText.TryParse(printed, out var published) && published!.Date is { } day && published.Time is null)
            return day;
        throw new UsageException(messages.Format("cli-bad-date", ("value", printed)));
    }

    /// <summary>A number of threads; as many as there are processors where none is given.</summary>
    /// <exception cref="UsageException">It is no whole number from 1 to 1024.</exception>
    public int Threads(Option<string> option)
    {
        if (Given(option) is not { } printed)
            return Environment.ProcessorCount;
        return int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostThreads
            ? number
            : throw new UsageException(messages.Format("cli-bad-threads", ("value", printed)));
    }

    /// <summary>How the command line spells a value.</summary>
    public static string WordFor<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
