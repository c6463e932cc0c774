using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ClaimCheck.Formats.Xml;

/// <summary>Parses XML of strangers: no document type, no entities but those of HTML, nothing loaded, nesting limited.</summary>
internal static class XmlTree
{
    private const int Deepest = 256;
    private const int LongestEntity = 32;

    /// <summary>The root element.</summary>
    /// <exception cref="XmlException">It is no XML, refers to entities of its own, or is nested too deeply.</exception>
    public static XElement Parse(string xml)
    {
        var plain = WithoutEntities(xml.TrimStart('\uFEFF', ' ', '\t', '\r', '\n'));
        CheckDepth(plain);
        using var reader = Open(new StringReader(plain));
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A reader that follows nothing and expands nothing.</summary>
    public static XmlReader Open(TextReader text) => XmlReader.Create(text, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1024,
    });

    private static void CheckDepth(string xml)
    {
        using var reader = Open(new StringReader(xml));
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
                throw new XmlException("Nested too deeply.", null, ((IXmlLineInfo)reader).LineNumber, 0);
        }
    }

    /// <summary>XML itself knows five names; <c>&amp;nbsp;</c> and <c>&amp;uuml;</c> come with document types that are not loaded.</summary>
    private static string WithoutEntities(string xml)
    {
        var result = new StringBuilder(xml.Length);
        var start = 0;
        for (int and; (and = xml.IndexOf('&', start)) >= 0;)
        {
            var end = and + 1;
            while (end < xml.Length && end - and < LongestEntity && char.IsAsciiLetterOrDigit(xml[end]))
                end++;
            var name = xml.AsSpan(and + 1, end - and - 1);
            var isNamed = end < xml.Length && xml[end] == ';' && name.Length > 0 && name is not ("amp" or "lt" or "gt" or "quot" or "apos");
            result.Append(xml, start, and - start).Append(isNamed ? WebUtility.HtmlDecode(xml[and..(end + 1)]) : xml[and..end]);
            start = isNamed ? end + 1 : end;
        }

        return result.Append(xml, start, xml.Length - start).ToString();
    }
}
