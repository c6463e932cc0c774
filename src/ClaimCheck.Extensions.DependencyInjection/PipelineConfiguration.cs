namespace ClaimCheck.Extensions.DependencyInjection;

/// <summary>One change of the pipeline that the application asked for.</summary>
/// <param name="Apply">Makes the change.</param>
internal sealed record PipelineConfiguration(Action<ClaimPipelineBuilder> Apply);
