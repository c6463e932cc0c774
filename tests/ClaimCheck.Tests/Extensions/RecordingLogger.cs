using ClaimCheck.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClaimCheck.Tests.Extensions;

/// <summary>Keeps what was logged.</summary>
internal sealed class RecordingLogger : ILogger<ClaimChecker>
{
    /// <summary>Level and text of each message.</summary>
    public List<string> Lines { get; } = [];

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add($"{logLevel}: {formatter(state, exception)}");
}
