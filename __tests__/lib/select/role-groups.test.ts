/** @jest-environment node */
import { groupsOfRole } from "@/lib/select/role-groups";
import { readRecord } from "../../fixtures/read-record";

const roles = [
  ...new Set(
    readRecord().events.flatMap(({ participants }) =>
      participants.map(({ role }) => role.en),
    ),
  ),
].sort();
const inGroup = (group: string) =>
  roles.filter((role) => groupsOfRole(role).some((found) => found === group));

it("groupsOfRole() finds the serving presidents of the record and no other president", () => {
  expect(inGroup("presidents")).toEqual([
    "President of China",
    "President of China (by letter)",
    "President of China (by message)",
    "President of the United States",
  ]);
});

it("groupsOfRole() finds every role of the record that says governor, serving governors only", () => {
  const governors = inGroup("governors");
  expect(roles.filter((role) => /Governor/.test(role))).toEqual(
    expect.arrayContaining(governors.filter((role) => /Governor/.test(role))),
  );
  const left = roles.filter(
    (role) => /Governor/.test(role) && !governors.includes(role),
  );
  expect(left.every((role) => LESSER.test(role))).toBe(true);
  expect(governors.filter((role) => !/^Governor of /.test(role))).toEqual([
    "Acting Governor of Massachusetts",
    "Chairman of Ningxia",
  ]);
});

it("groupsOfRole() finds every role of the record that says mayor, serving mayors of cities only", () => {
  const mayors = inGroup("mayors");
  const left = roles.filter(
    (role) => /Mayor/.test(role) && !mayors.includes(role),
  );
  expect(left.filter((role) => !LESSER.test(role))).toEqual([
    "Houston Mayor Pro Tem",
    "Mayor of Fengxian District",
  ]);
  expect(mayors.every((role) => role.startsWith("Mayor of "))).toBe(true);
  expect(mayors.length).toBeGreaterThan(80);
});

it("groupsOfRole() finds every party secretary of a place", () => {
  const secretaries = inGroup("party-secretaries");
  expect(secretaries).toEqual(
    roles.filter((role) => role.includes("Party Secretary")),
  );
  expect(secretaries).toContain("First Party Secretary of Hubei");
});

it("groupsOfRole() gives a role one group at most", () => {
  expect(roles.filter((role) => groupsOfRole(role).length > 1)).toEqual([]);
});

const LESSER =
  /^(Former|Vice|Deputy|Lieutenant|Executive Vice|Chief of Staff)\b|^Deputy Director/;
