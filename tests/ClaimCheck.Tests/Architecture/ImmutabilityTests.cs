using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using ClaimCheck.Models.German;

namespace ClaimCheck.Tests.Architecture;

/// <summary>Results are complete once built, and nothing is shared that can change.</summary>
public class ImmutabilityTests
{
    private static readonly Type[] MutableTypes =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Queue<>), typeof(Stack<>), typeof(SortedDictionary<,>),
        typeof(ConcurrentDictionary<,>), typeof(ConcurrentBag<>), typeof(StringBuilder), typeof(ThreadLocal<>),
    ];

    [Fact]
    public void PublicPropertiesAreSetOnlyWhileBuilding()
    {
        var settable =
            from type in PublicTypes()
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.FullName}.{property.Name} has a setter";
        Assert.Empty(settable);
    }

    [Fact]
    public void PublicTypesHaveNoFieldThatChanges()
    {
        var mutable =
            from type in PublicTypes()
            where !type.IsEnum && !type.Name.EndsWith("Builder", StringComparison.Ordinal)
            from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where !field.IsInitOnly
            select $"{type.FullName}.{field.Name} can change";
        Assert.Empty(mutable);
    }

    [Fact]
    public void PublicPropertiesHoldNoCollectionThatChanges()
    {
        var mutable =
            from type in PublicTypes()
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where property.PropertyType.IsArray || IsMutable(property.PropertyType)
            select $"{type.FullName}.{property.Name} is a {property.PropertyType.Name}";
        Assert.Empty(mutable);
    }

    [Fact]
    public void NoStaticFieldCanChange()
    {
        var mutable =
            from type in Assemblies().SelectMany(assembly => assembly.GetTypes())
            where !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !field.IsLiteral && !field.Name.Contains('<', StringComparison.Ordinal) | field.Name.EndsWith("BackingField", StringComparison.Ordinal)
            where !field.IsInitOnly || IsMutable(field.FieldType)
            select $"{type.FullName}.{field.Name} can change";
        Assert.Empty(mutable);
    }

    private static bool IsMutable(Type type) =>
        MutableTypes.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    private static IEnumerable<Type> PublicTypes() => Assemblies().SelectMany(assembly => assembly.GetExportedTypes());

    private static IEnumerable<Assembly> Assemblies() =>
        [typeof(ClaimPipeline).Assembly, typeof(GermanModels).Assembly, Assembly.Load("ClaimCheck.Formats"), Assembly.Load("ClaimCheck.Extensions.DependencyInjection")];
}
