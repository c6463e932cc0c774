namespace ClaimCheck.Formats;

/// <summary>What is wrong with an input. Each has a message of its own in <c>messages.tsv</c>.</summary>
public enum InputProblemKind
{
    /// <summary>There is no such file or folder.</summary>
    Missing,

    /// <summary>The archive is larger than allowed once it is unpacked.</summary>
    UnpacksTooLarge,

    /// <summary>No file has a name that the pattern matches.</summary>
    NoMatch,

    /// <summary>The file or folder may not be read.</summary>
    Denied,

    /// <summary>The file holds nothing, or is no regular file: a named pipe, a device.</summary>
    Empty,

    /// <summary>The file is larger than <see cref="ReaderOptions.LargestFile"/> allows, or than 1 GB where it is text already.</summary>
    TooLarge,

    /// <summary>The file holds no text: it contains NUL bytes or is mostly control characters.</summary>
    Binary,

    /// <summary>The text is neither UTF-8, nor UTF-16 with a byte order mark, nor windows-1252.</summary>
    Encoding,

    /// <summary>The text was read as windows-1252; only a warning.</summary>
    ReadAsWindows1252,

    /// <summary>A file of a kind that is not read.</summary>
    UnknownKind,

    /// <summary>Text that is no JSON, or JSON nested deeper than 64 levels.</summary>
    InvalidJson,

    /// <summary>A JSON object without the string <c>text</c>.</summary>
    NoText,

    /// <summary>A JSON file that holds no documents.</summary>
    NoDocuments,

    /// <summary>A line that is no pair of texts or articles.</summary>
    NoPair,

    /// <summary>A CoNLL-U line without its ten columns.</summary>
    InvalidConllu,

    /// <summary>A front matter line that YAML refuses, or an alias, anchor or tag; only a warning.</summary>
    FrontMatterLine,

    /// <summary>A publication date that is no ISO 8601 date; only a warning.</summary>
    PublishedUnreadable,

    /// <summary>A symbolic link that leads back to a folder around it; only a warning.</summary>
    LinkLoop,

    /// <summary>The folder holds no articles.</summary>
    EmptyFolder,

    /// <summary>A page or file in which no article is found.</summary>
    NoArticle,

    /// <summary>Markup nested more than 512 levels deep, or with more than a million elements.</summary>
    TooDeep,

    /// <summary>A page that says it is UTF-8 and holds bytes that are not; only a warning, U+FFFD stands in their place.</summary>
    BrokenBytes,

    /// <summary>The text was read in an encoding that nothing but its bytes tells; only a warning.</summary>
    EncodingGuessed,

    /// <summary>Text that is no XML, or XML that needs entities of its own or is nested more than 256 levels deep.</summary>
    InvalidXml,

    /// <summary>A file that is no document of a word processor in Office Open XML, or a locked one.</summary>
    InvalidArchive,

    /// <summary>A manifest without the column that names the files, or a row of it without a file.</summary>
    ManifestColumn,

    /// <summary>A file that a manifest names and that is not in its folder.</summary>
    ManifestMissing,
}
