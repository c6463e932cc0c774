namespace ClaimCheck.Reports.Html;

/// <summary>Tells addresses of the web from everything else that may stand in the field of a link.</summary>
internal static class WebAddress
{
    /// <summary>The address in its normal form where it is one of <c>http</c> or <c>https</c>; otherwise <see langword="null"/>.</summary>
    public static Uri? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var web) && (web.Scheme == Uri.UriSchemeHttp || web.Scheme == Uri.UriSchemeHttps) && web.UserInfo.Length == 0 ? web : null;
}
