/** Path of the thesis most browser tests work on. */
export const TIDAL = 'Theses/Tidal Works.md';

/** A thesis with one or two of everything. Deadlines are counted from 2026-11-22. */
export const tidalNote = `Date: 2026-03-02
Tags: [[valuation]] [[energy]]
Reviewed: 2026-11-01

# Tidal Works

- [ ] read the tender papers https://example.com/tender 📅 2026-12-01
- [ ] watch the launch
- [x] read the permit ✅ 2026-11-10

## Milestones

Turbines:
1. 40 turbines at sea (by the end of 2026)
   - 2026-06-30: 22 turbines
2. grid link energised in Q1 2027

# References
## Company
https://example.com/tender
https://example.com/results
`;

/** The note with one line put in the place of another. */
export function tidalWith(line: string, replacement: string): string {
  if (!tidalNote.includes(line)) throw new Error(`The note has no line "${line}".`);
  return tidalNote.replace(line, replacement);
}
