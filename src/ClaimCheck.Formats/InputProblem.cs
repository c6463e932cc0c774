using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Formats;

/// <summary>Something wrong with one input; the other inputs are still read.</summary>
/// <param name="Name">The file or folder as the user named it, or its path relative to the folder given.</param>
/// <param name="Line">The line from 1, where one can be named.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Detail">The words or place at fault; empty where the kind says it all.</param>
public sealed record InputProblem(string Name, int? Line, InputProblemKind Kind, string Detail = "")
{
    /// <summary>Whether the input was read all the same.</summary>
    public bool IsWarning => Kind is InputProblemKind.ReadAsWindows1252 or InputProblemKind.FrontMatterLine
        or InputProblemKind.PublishedUnreadable or InputProblemKind.LinkLoop or InputProblemKind.BrokenBytes or InputProblemKind.EncodingGuessed;

    /// <summary>One sentence that names the file, the line, what is wrong and what helps.</summary>
    public string Describe(Messages messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var place = Line is { } line
            ? messages.Format("input-place", ("name", Name), ("line", line.ToString(CultureInfo.InvariantCulture)))
            : Name;
        return messages.Format("input-" + MessageKey(Kind), ("place", place), ("detail", Detail));
    }

    /// <summary>The kind in kebab case, as the message keys write it.</summary>
    private static string MessageKey(InputProblemKind kind)
    {
        var key = new System.Text.StringBuilder();
        foreach (var letter in kind.ToString())
        {
            if (char.IsUpper(letter) && key.Length > 0)
                key.Append('-');
            key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
