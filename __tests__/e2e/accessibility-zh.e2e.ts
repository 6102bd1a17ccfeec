import { checkAccessibility } from "./harness/check-accessibility";

checkAccessibility("/zh");
