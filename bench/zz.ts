import fs from 'node:fs';
import { layoutOf } from '../src/news/layout-of.js';
import { unitsOf } from '../src/quotations/units.js';
const ds = fs
  .readFileSync('/work/shared/eval/attribution/' + process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l));
const d = ds[Number(process.argv[3])];
const layout = layoutOf({
  id: d.id,
  title: d.title ?? null,
  outlet: null,
  authors: [],
  date: d.date ?? null,
  url: null,
  text: d.text,
});
console.log(
  layout.blocks.map((b) => b.kind + ':' + d.text.slice(b.span.start, b.span.end).slice(0, 60)).join('\n'),
);
let s = -1;
let out = '';
for (const u of unitsOf(layout)) {
  if (u.sentence !== s) {
    out += '\n' + u.block + '/' + u.sentence + ': ';
    s = u.sentence;
  }
  out +=
    u.kind === 'word'
      ? u.text + ' '
      : '«' +
        d.text.slice(u.start, u.start + 15) +
        '…' +
        d.text.slice(u.end - 8, u.end) +
        '|' +
        u.size +
        '» ';
}
console.log(out);
const t = performance.now();
for (const d of ds) {
  unitsOf(
    layoutOf({
      id: d.id,
      title: d.title ?? null,
      outlet: null,
      authors: [],
      date: null,
      url: null,
      text: d.text,
    }),
  );
}
console.log((performance.now() - t) / ds.length);
const t2 = performance.now();
for (const d of ds) {
  layoutOf({
    id: d.id,
    title: d.title ?? null,
    outlet: null,
    authors: [],
    date: null,
    url: null,
    text: d.text,
  });
}
console.log('layout', (performance.now() - t2) / ds.length);
