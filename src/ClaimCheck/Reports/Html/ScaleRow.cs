namespace ClaimCheck.Reports.Html;

/// <summary>One side on a scale.</summary>
/// <param name="Side">The side.</param>
/// <param name="Label">Its value in words.</param>
/// <param name="Point">Its printed number, or the middle of its stretch of time.</param>
/// <param name="Low">The lower bound it is compared with; <see langword="null"/> where it is open.</param>
/// <param name="High">The upper bound; <see langword="null"/> where it is open.</param>
internal sealed record ScaleRow(ShownSide Side, string Label, decimal Point, decimal? Low, decimal? High);
