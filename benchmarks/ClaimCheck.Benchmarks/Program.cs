using BenchmarkDotNet.Running;
using ClaimCheck.Benchmarks;

if (args is ["--throughput"])
{
    new Throughput().Run(Console.Out);
    return 0;
}

if (args is ["--hostile"])
{
    HostileInputs.Run(Console.Out);
    return 0;
}

if (args is ["--comparison"])
{
    ComparisonGrowth.Run(Console.Out);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(TextBenchmarks).Assembly).Run(args);
return 0;
