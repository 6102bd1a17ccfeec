import type { ActorGroup } from "./actor-groups";

// "(by video)", "(by letter)": the office is the same.
const MANNER = / \([^)]*\)$/;

// Offices are told by how the English role starts, so that "Vice Governor of …", "Former Mayor of …",
// "Houston Mayor Pro Tem", "President of CPAFFC" and "Chief of Staff to the Governor of …" belong to none.
const OFFICES: readonly (readonly [RegExp, ActorGroup])[] = [
  [/^President of (China|the United States)$/, "presidents"],
  [/^(Acting )?Governor of /, "governors"],
  // An autonomous region is governed by a chairman, a province by a governor.
  [
    /^Chairman of (Guangxi|Inner Mongolia|Ningxia|Tibet|Xinjiang)$/,
    "governors",
  ],
  // A district has a head (区长), not a mayor (市长), whatever the translation.
  [/^(Acting )?Mayor of (?!.* District$)/, "mayors"],
  [/^(First |Acting )?Party Secretary of /, "party-secretaries"],
];

/**
 * The groups that a role at the time puts an actor in, by its English wording; serving office holders only.
 *
 * @example groupsOfRole("Governor of Washington and Chair of the National Governors Association") // ["governors"]
 */
export function groupsOfRole(roleEn: string): ActorGroup[] {
  const office = roleEn.replace(MANNER, "");
  return OFFICES.flatMap(([pattern, group]) =>
    pattern.test(office) ? [group] : [],
  );
}
