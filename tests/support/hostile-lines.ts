/** What an attacker might hide in a note: each sets `window.__pwn` when anything of it is executed. */
const hostileTexts: readonly string[] = [
  '<img src=x onerror="window.__pwn=1">',
  '<svg onload="window.__pwn=2"></svg>',
  '<script>window.__pwn=3</script>',
  '"><script>window.__pwn=4</script>',
  "' onmouseover='window.__pwn=5' x='",
  '<iframe srcdoc="<script>parent.__pwn=6</script>"></iframe>',
  '<a href="javascript:window.__pwn=7">here</a>',
  '<style>@import "https://evil.example/a.css";</style>',
  '<base href="https://evil.example/"><link rel=prefetch href="https://evil.example/b">',
  '${window.__pwn=8} {{constructor.constructor("window.__pwn=9")()}}',
  '<img src="https://evil.example/pixel.png">',
  '![pixel](https://evil.example/pixel2.png)',
  '\u202Egnp.exe\u202C \u0000 \uFFFE',
];

const hostileLinks: readonly string[] = [
  '[a](javascript:window.__pwn=20)',
  '[b](JaVaScRiPt:window.__pwn=21)',
  '[c](data:text/html,<script>parent.__pwn=22</script>)',
  '[d](vbscript:window.__pwn=23)',
  '<javascript:window.__pwn=24>',
  'https://example.com/"onmouseover="window.__pwn=25',
  '[e" onclick="window.__pwn=26](https://example.com/f)',
  "https://example.com/'><img/src=x/onerror=window.__pwn=27>",
  '[[x" onclick="window.__pwn=28]]',
  'file:///etc/passwd',
];

/** A thesis that carries the texts and links wherever the desk reads something. */
export function hostileNote(): string {
  const all = [...hostileTexts, ...hostileLinks];
  const list = (before: string): string => all.map((text) => `${before}${text}`).join('\n');
  return `Date: 2026-03-02
Tags: [[valuation]] [[<img src=x onerror=window.__pwn=40>]]
Ticker: $<b>AB

# <img src=x onerror="window.__pwn=41"> thesis

${list('- [ ] read ')}
${list('- [x] watch ')}

## Milestones

<img src=x onerror=window.__pwn=42>:
${list('- 40 units ')}
- 40 turbines <svg onload=window.__pwn=43>
  - 2026-06-30: 22 <img src=x onerror=window.__pwn=44> (https://example.com/"onclick="window.__pwn=45)
  - 2026-07-30: against: <script>window.__pwn=46</script>
  - 2026-08-30: odds 60% <b onmouseover=window.__pwn=47>

# References
## <img src=x onerror=window.__pwn=48>
${list('- ')}
`;
}
