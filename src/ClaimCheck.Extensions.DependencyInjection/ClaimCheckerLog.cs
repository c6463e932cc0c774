using Microsoft.Extensions.Logging;

namespace ClaimCheck.Extensions.DependencyInjection;

/// <summary>What is logged; for developers, in English.</summary>
internal static partial class ClaimCheckerLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "Read {Document}: {Claims} claims")]
    public static partial void Read(this ILogger logger, string document, int claims);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "{Document} is not German but {Language}; it yields no claims")]
    public static partial void NotGerman(this ILogger logger, string document, string language);

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "Compared {Documents} articles with {Claims} claims, of which {Compared} met another: {Findings} findings")]
    public static partial void Compared(this ILogger logger, int documents, int claims, int compared, int findings);
}
