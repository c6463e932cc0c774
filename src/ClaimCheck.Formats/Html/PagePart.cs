namespace ClaimCheck.Formats.Html;

/// <summary>What a part of a web page is.</summary>
internal enum PagePart
{
    /// <summary>Nothing that its name would tell.</summary>
    Unknown,

    /// <summary>An advertisement.</summary>
    Advertisement,

    /// <summary>The text of the article.</summary>
    Body,

    /// <summary>Author and time of the article.</summary>
    Byline,

    /// <summary>The words under a picture.</summary>
    Caption,

    /// <summary>What readers wrote.</summary>
    Comments,

    /// <summary>Who owns a picture.</summary>
    Credit,

    /// <summary>What nobody sees.</summary>
    Hidden,

    /// <summary>The line over the headline.</summary>
    Kicker,

    /// <summary>Menus and paths.</summary>
    Navigation,

    /// <summary>Cookie banners, layers over the page, imprint.</summary>
    Notice,

    /// <summary>Subscriptions, newsletters, shops.</summary>
    Offer,

    /// <summary>Links to other articles.</summary>
    Related,

    /// <summary>Buttons to share, print, listen.</summary>
    Share,
}
