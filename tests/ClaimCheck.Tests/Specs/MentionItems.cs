using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Specs;

/// <summary>Mentions as rows state them.</summary>
internal static class MentionItems
{
    /// <summary>The fields of one mention; those that its kind does not have are <c>-</c>.</summary>
    public static SpecItem From(Article article, Mention mention)
    {
        var numeric = mention as NumericMention;
        var temporal = mention as TemporalMention;
        var entity = mention as EntityMention;
        var value = numeric?.Value ?? temporal?.Length;
        var fields = new Dictionary<string, string[]>
        {
            ["type"] = entity is null ? SpecText.Forms(mention.Type) : [entity.EntityType.ToString(), "entity"],
            ["core"] = [mention.Core.In(article.Document.Content)],
            ["change"] = SpecText.Forms(numeric?.IsChange ?? false),
            ["score"] = numeric is { Score: [var first, var second, ..] } ? [$"{SpecText.Forms(first)[0]}:{SpecText.Forms(second)[0]}"] : [],
            ["bound"] = temporal is null or { Bound: TemporalBound.None } ? [] : SpecText.Forms(temporal.Bound),
            ["canonical"] = SpecText.Forms(entity?.Canonical),
            ["form"] = entity is null ? [] : SpecText.Forms(entity.Form),
            ["alternatives"] = [.. numeric?.Alternatives.Select(other => other.Value.Unit?.Code ?? "number") ?? temporal?.Alternatives.Select(other => other.Timex.Value) ?? []],
        };
        AddValue(fields, value);
        AddTimex(fields, temporal?.Timex);
        return new SpecItem(mention.Span.In(article.Document.Content), mention.Span, fields);
    }

    /// <summary>The fields of a value.</summary>
    public static void AddValue(Dictionary<string, string[]> fields, NumericValue? value)
    {
        fields["low"] = SpecText.Forms(value?.Low);
        fields["high"] = SpecText.Forms(value?.High);
        fields["unit"] = SpecText.Forms(value?.Unit?.Code);
        fields["dimension"] = SpecText.Forms(value?.Dimension.Name);
        fields["comparator"] = value is null ? [] : SpecText.Forms(value.Comparator);
        fields["tolerance"] = SpecText.Forms(value?.Tolerance);
        fields["printed"] = SpecText.Forms(value?.Printed);
    }

    private static void AddTimex(Dictionary<string, string[]> fields, Timex? timex)
    {
        fields["timex"] = SpecText.Forms(timex?.Value);
        fields["timex type"] = timex is null ? [] : SpecText.Forms(timex.Type);
        fields["from"] = SpecText.Forms(timex?.From);
        fields["to"] = SpecText.Forms(timex?.To);
        fields["mod"] = SpecText.Forms(timex?.Mod);
        fields["offset"] = SpecText.Forms(timex?.Offset?.ToString());
    }
}
