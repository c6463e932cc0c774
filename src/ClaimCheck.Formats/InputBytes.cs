namespace ClaimCheck.Formats;

/// <summary>The bytes of one input.</summary>
/// <param name="Bytes">All of them.</param>
/// <param name="Id">The id of a document that has none of its own.</param>
/// <param name="Name">How messages name the input.</param>
internal sealed record InputBytes(byte[] Bytes, string Id, string Name)
{
    /// <summary>The most bytes that a packed part of it may have once it is unpacked.</summary>
    public long Largest { get; init; } = 64L << 20;

    /// <summary>A problem of this input.</summary>
    public InputRead Problem(InputProblemKind kind, string detail = "", int? line = null) => InputRead.Of(new InputProblem(Name, line, kind, detail));
}
