namespace ClaimCheck.Reports.Html;

/// <summary>A piece of the words of a claim that is marked as a whole.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Before">How many pieces of it stand before this one.</param>
/// <param name="IsLast">Whether none follows.</param>
internal sealed record MarkedPiece(int Start, int End, ShownClaim Claim, int Before, bool IsLast);
