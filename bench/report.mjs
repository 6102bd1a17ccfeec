/** The middle of a list of numbers. */
export function median(numbers) {
  return percentile(numbers, 0.5);
}

/** The number below which a share of the list lies, by the nearest rank. */
export function percentile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** A plain-text table; all columns but the first align right. */
export function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column].length)),
  );
  const line = (cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
      )
      .join("  ");
  return [line(head), ...rows.map(line)].join("\n");
}
