namespace ClaimCheck.Languages;

/// <summary>Which numbers a comparator goes with.</summary>
internal enum ComparatorUse
{
    /// <summary>All.</summary>
    Any,

    /// <summary>Only round ones: "gegen 50", not "gegen 41".</summary>
    Round,

    /// <summary>No bare count below ten: "über 30 Menschen", not "über drei Themen".</summary>
    NotSmall,

    /// <summary>Only with a unit: "ab 50 Euro".</summary>
    Unit,

    /// <summary>Makes an age of a bare number: "älter als 70".</summary>
    Age,

    /// <summary>Only with a unit and a number that is not negative: "bis minus 25 Grad" reaches down.</summary>
    Reach,
}
