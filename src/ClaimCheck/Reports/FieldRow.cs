namespace ClaimCheck.Reports;

/// <summary>How one field of two claims was compared, in words.</summary>
/// <param name="Name">The field.</param>
/// <param name="First">What the first claim has there; a dash for nothing.</param>
/// <param name="Second">The same of the second.</param>
/// <param name="State">Same, compatible, different, or known on one side only.</param>
internal sealed record FieldRow(string Name, string First, string Second, string State);
