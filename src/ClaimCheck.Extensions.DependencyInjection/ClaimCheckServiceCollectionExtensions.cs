using ClaimCheck;
using ClaimCheck.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

// Where applications look for extensions of this kind: no using is needed to find it.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds ClaimCheck to the services of an application.</summary>
public static class ClaimCheckServiceCollectionExtensions
{
    /// <summary>Adds <see cref="ClaimPipeline"/> and <see cref="ClaimChecker"/> as singletons.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddClaimCheck(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(Pipeline);
        services.TryAddSingleton(provider => new ClaimChecker(
            provider.GetRequiredService<ClaimPipeline>(), provider.GetService<ILogger<ClaimChecker>>() ?? NullLogger<ClaimChecker>.Instance));
        return services;
    }

    /// <summary>The same, with a pipeline that differs from <see cref="ClaimPipeline.German"/>.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the pipeline, when it is first asked for; where this is called several times, in the order of the calls.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddClaimCheck(this IServiceCollection services, Action<ClaimPipelineBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddSingleton(new PipelineConfiguration(configure));
        return services.AddClaimCheck();
    }

    private static ClaimPipeline Pipeline(IServiceProvider provider)
    {
        var configurations = provider.GetServices<PipelineConfiguration>().ToList();
        if (configurations.Count == 0)
            return ClaimPipeline.German;

        var builder = new ClaimPipelineBuilder();
        foreach (var configuration in configurations)
            configuration.Apply(builder);
        return builder.Build();
    }
}
