namespace ClaimCheck.Formats.Mail;

/// <summary>The value of <c>Content-Type</c>: <c>text/plain; charset="utf-8"</c>.</summary>
internal sealed class MediaType
{
    private readonly Dictionary<string, string> parameters = new(StringComparer.OrdinalIgnoreCase);

    private MediaType(string name) => Name = name;

    /// <summary>The type in lower case; <c>text/plain</c> where the part names none.</summary>
    public string Name { get; }

    /// <summary>The value of a parameter without its quotation marks; <see langword="null"/> where there is none.</summary>
    public string? this[string parameter] => parameters.GetValueOrDefault(parameter);

    /// <summary>Reads a value.</summary>
    public static MediaType Read(string? value)
    {
        var parts = (value ?? string.Empty).Split(';');
        var type = new MediaType(parts[0].Trim().Length == 0 ? "text/plain" : parts[0].Trim().ToLowerInvariant());
        foreach (var part in parts.Skip(1))
        {
            var equal = part.IndexOf('=', StringComparison.Ordinal);
            if (equal > 0)
                type.parameters.TryAdd(part[..equal].Trim(), part[(equal + 1)..].Trim().Trim('"'));
        }

        return type;
    }
}
