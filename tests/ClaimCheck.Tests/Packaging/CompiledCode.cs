using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ClaimCheck.Tests.Packaging;

/// <summary>Compiles and runs code that users are shown, against the assemblies of this test run.</summary>
internal static class CompiledCode
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>The code as a program.</summary>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="code">The program, or for a library its classes.</param>
    /// <param name="kind">Program or library.</param>
    /// <param name="usings">Namespaces that the project of the code imports besides those of every project.</param>
    public static byte[] Compile(string name, string code, OutputKind kind = OutputKind.ConsoleApplication, params string[] usings)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var imports = ImplicitUsings + string.Concat(usings.Select(space => $" global using {space};"));
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(imports), CSharpSyntaxTree.ParseText(code)],
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return assembly.ToArray();
    }

    /// <summary>What a program prints.</summary>
    public static string Run(byte[] assembly, params string[] arguments)
    {
        var before = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            var loaded = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(assembly));
            loaded.EntryPoint!.Invoke(null, loaded.EntryPoint.GetParameters().Length == 0 ? null : [arguments]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }
}
