using System.Collections.Frozen;
using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>One reading of a unit's name.</summary>
/// <param name="Unit">The unit it then is.</param>
/// <param name="Printed">The unit of the first reading of the name.</param>
/// <param name="Words">The numbers of the words near it that speak for this reading.</param>
/// <param name="TakesGoods">Whether a noun right behind it speaks for this reading: "zwei Pfund Kartoffeln".</param>
/// <param name="Kept">When it stays as an alternative.</param>
/// <param name="Reason">The code of the reason for choosing it.</param>
internal sealed record UnitReading(Unit Unit, Unit Printed, FrozenSet<int> Words, bool TakesGoods, ReadingKept Kept, string Reason);
