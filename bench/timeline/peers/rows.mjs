/** Where in its lane, from 0.05 to 0.95, a library that stacks nothing draws an event, so that neighbours lie apart. */
export function rowOf(row) {
  return 0.05 + 0.9 * ((row * 0.618_033_988_75) % 1);
}
