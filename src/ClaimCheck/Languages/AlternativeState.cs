using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>A state that excludes the other states of its group: a judgement is final or open to appeal.</summary>
/// <param name="Group">What the states are about: <c>finality</c>.</param>
/// <param name="State">The state: <c>final</c>.</param>
/// <param name="IsChanging">Whether the thing can pass from one state to the other while an event goes on.</param>
/// <param name="IsLast">Whether it passes into no other state: what is done is not ahead any more.</param>
/// <param name="Things">The base forms of the things it holds for.</param>
/// <param name="IsOfAnything">Whether its words say enough by themselves: "Gelb-Rot".</param>
/// <param name="IsOfPersons">Whether it holds for every person.</param>
internal sealed record AlternativeState(string Group, string State, bool IsChanging, bool IsLast, FrozenSet<string> Things, bool IsOfAnything, bool IsOfPersons);
