namespace ClaimCheck.Formats.Html;

/// <summary>Markup that is nested deeper, or holds more elements, than any page made for readers.</summary>
internal sealed class MarkupLimitException : Exception;
