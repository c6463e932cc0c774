using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimCheck.Tests.Architecture;

/// <summary>Writes down what users see of a type.</summary>
internal static class PublicType
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What the compiler adds to every record.
    private static readonly string[] RecordMembers = ["Equals", "GetHashCode", "ToString", "PrintMembers", "Deconstruct", "op_Equality", "op_Inequality", "<Clone>$", "EqualityContract", "get_EqualityContract"];

    /// <summary>The type and its public and protected members, a line each.</summary>
    public static string Describe(Type type)
    {
        var lines = new StringBuilder().Append(Kind(type)).Append(' ').Append(Name(type));
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum))
            lines.Append(" : ").Append(Name(parent));
        lines.Append('\n');
        var members = type.IsEnum ? Values(type) : Members(type);
        foreach (var member in members.Distinct().Order(StringComparer.Ordinal))
            lines.Append("    ").Append(member).Append('\n');
        return lines.ToString();
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
            return "enum";
        if (type.IsInterface)
            return "interface";

        var record = type.GetMethod("PrintMembers", Declared) is not null ? "record " : string.Empty;
        if (type.IsValueType)
            return record + "struct";

        var modifier = type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : string.Empty;
        return modifier + (record.Length > 0 ? "record" : "class");
    }

    private static IEnumerable<string> Values(Type type) => Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}");

    private static IEnumerable<string> Members(Type type)
    {
        var isRecord = type.GetMethod("PrintMembers", Declared) is not null;
        foreach (var constructor in type.GetConstructors(Declared).Where(one => IsVisible(one) && !(isRecord && IsCopy(type, one))))
            yield return $"new({Parameters(constructor)})";
        foreach (var property in type.GetProperties(Declared).Where(one => one.GetAccessors(nonPublic: true).Any(IsVisible) && !RecordMembers.Contains(one.Name)))
            yield return $"{Static(property.GetAccessors(nonPublic: true)[0])}{Name(property.PropertyType)} {property.Name}{Index(property)} {{ {Accessors(property)} }}";
        foreach (var method in type.GetMethods(Declared).Where(one => IsVisible(one) && !IsAccessor(one) && !(isRecord && RecordMembers.Contains(one.Name))))
            yield return $"{Static(method)}{Name(method.ReturnType)} {method.Name}{Generic(method)}({Parameters(method)})";
        foreach (var field in type.GetFields(Declared).Where(one => one.IsPublic || one.IsFamily))
            yield return $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : string.Empty)}{Name(field.FieldType)} {field.Name}";
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsCopy(Type type, ConstructorInfo constructor) => constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Static(MethodBase method) => method.IsStatic ? "static " : string.Empty;

    private static string Accessors(PropertyInfo property)
    {
        var set = property.SetMethod is { } setter && IsVisible(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : string.Empty;
        return "get;" + set;
    }

    private static string Index(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } index ? $"[{string.Join(", ", index.Select(Parameter))}]" : string.Empty;

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : string.Empty;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) =>
        $"{(parameter.IsOut ? "out " : string.Empty)}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = …" : string.Empty)}";

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner) + "?";
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (!type.IsGenericType)
            return type.FullName is { } full && full.StartsWith("System.", StringComparison.Ordinal) ? type.Name : type.FullName ?? type.Name;

        var name = type.GetGenericTypeDefinition().FullName!;
        return $"{name[(name.LastIndexOf('.') + 1)..name.IndexOf('`')]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
