// The hooks of drawings that a route draws too; there `still-hooks.ts` stands in (package.json, "imports").
export { useEffect, useMemo, useRef, useState } from "react";
