namespace ClaimCheck.Attributions;

/// <summary>An agency, paper or station.</summary>
/// <param name="Canonical">The name that all variants share.</param>
/// <param name="IsAgency">Whether it is a news agency.</param>
/// <param name="Group">The house it belongs to; outlets of one house are not independent.</param>
internal sealed record Outlet(string Canonical, bool IsAgency, string Group);
