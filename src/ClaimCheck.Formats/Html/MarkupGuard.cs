using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace ClaimCheck.Formats.Html;

/// <summary>Watches the tags of a page while it is parsed and stops where the tree would take too much time or memory.</summary>
internal sealed class MarkupGuard
{
    /// <summary>Browsers cut off here too.</summary>
    public const int Deepest = 512;

    private const int MostElements = 1_000_000;
    private const int MostAttributes = 256;

    private static readonly HtmlParserOptions Options = new()
    {
        IsScripting = false,
        SkipComments = true,
        DisableElementPositionTracking = true,
        MaximumDepth = Deepest,
        ShouldEmitAttribute = (ref AngleSharp.Html.Parser.Tokens.Struct.StructHtmlToken token, ReadOnlyMemory<char> _) => token.Attributes.Count < MostAttributes,
    };

    private readonly List<string> open = [];
    private int elements;

    /// <summary>The options of a parser that this guard watches; for one page.</summary>
    public HtmlParserOptions ParserOptions
    {
        get
        {
            var options = Options;
            options.OnToken = (token, _) => Watch(token);
            return options;
        }
    }

    private void Watch(HtmlToken token)
    {
        if (token.Type == HtmlTokenType.StartTag)
        {
            if (++elements > MostElements)
                throw new MarkupLimitException();
            if (ElementNames.Nests(token.Name))
                open.Add(token.Name);
            if (open.Count > Deepest)
                throw new MarkupLimitException();
        }
        else if (token.Type == HtmlTokenType.EndTag && open.LastIndexOf(token.Name) is >= 0 and var index)
        {
            // What stood open inside ends with it.
            open.RemoveRange(index, open.Count - index);
        }
    }
}
