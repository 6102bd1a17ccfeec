/** First instant of the timeline, 1979-01-01, UTC milliseconds. */
export const RECORD_START = Date.UTC(1979, 0, 1);

/** End of the timeline, 2025-01-01 exclusive, UTC milliseconds. */
export const RECORD_END = Date.UTC(2025, 0, 1);

export const FIRST_YEAR = 1979;
export const LAST_YEAR = 2024;
