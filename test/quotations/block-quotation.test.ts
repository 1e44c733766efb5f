import { describe, expect, it } from 'vitest';
import { blockQuotations } from '../../src/quotations/block-quotation.js';
import { extractQuotations } from '../../src/quotations/extract.js';
import { sliceOf } from '../../src/text/span.js';
import { layoutFor } from './speakers/reported.js';

const POOL = 'We will not close the pool. It is the last one that this town has.';
const CHILDREN = 'The children of the east side need it most.';
const MONEY = 'I have asked the council to find the money.';
const VOTE = 'The council meets on Friday to vote on the budget.';

const rows: readonly (readonly [fact: string, paragraphs: readonly string[], quoted: readonly string[]])[] = [
  ['what a colon introduces', ['In a letter, Ruth Ansel wrote:', POOL, VOTE], [POOL]],
  ['what a statement reads', ['The mayor issued this statement on Monday:', POOL, VOTE], [POOL]],
  ['the paragraphs behind it up to the last that says I', ['Ruth Ansel said:', POOL, CHILDREN, MONEY, VOTE], [POOL, CHILDREN, MONEY]],
  ['the first alone where the reporter says I', ['I met Ruth Ansel. She said:', CHILDREN, MONEY, VOTE], [CHILDREN]],
  ['each of two that are introduced', ['Her aide said:', POOL, 'Ruth Ansel added:', MONEY], [POOL, MONEY]],
  ['words that begin in the middle of a sentence', ['The Gazette reports:', '…some of the pools were closed for a year.'], ['…some of the pools were closed for a year.']],
  ['no words in marks, which show themselves', ['Ruth Ansel said:', `“${POOL}”`, VOTE], []],
  ['no list behind a colon', ['Three pools are to close:', 'Northgate, which was built in 1962.', VOTE], []],
  ['no item with a sign before it', ['Ruth Ansel said:', '- the pool at Northgate is to close.', VOTE], []],
  ['no turn with a name before it', ['Ruth Ansel told us:', 'Ansel: We will not close the pool.', VOTE], []],
  ['no line that is no sentence', ['Ruth Ansel said:', 'Northgate Swimming Pool 1962', VOTE], []],
  ['no words behind a colon inside a paragraph', ['Ruth Ansel said: the pool stays.', POOL], []],
]; // prettier-ignore

describe('a quotation without marks is', () => {
  it.each(rows)('%s', (_, paragraphs, quoted) => {
    const layout = layoutFor(`The pool of Harrow is old.\n\n${paragraphs.join('\n\n')}`);
    const found = [...blockQuotations(layout)].map((at) => layout.blocks[at]?.span ?? { start: 0, end: 0 });
    expect(found.map((span) => sliceOf(layout.article.text, span))).toEqual(quoted);
  });
});

it.each([
  ['without marks', POOL, `${POOL}\n\n${CHILDREN}\n\n${MONEY}`],
  ['in marks', `“${POOL}”`, `“${POOL}”`],
])('belongs to whoever introduces it, not to who is quoted next: %s', (_, first, second) => {
  const text = `Harrow is to lose a pool.\n\nHer aide wrote:\n\n${first}\n\nIn a letter, Ruth Ansel said:\n\n${second}\n\n${VOTE}`;
  const said = extractQuotations(layoutFor(text)).map(({ type, content, speaker }) => [
    type,
    sliceOf(text, content),
    speaker?.name,
  ]);
  expect(said).toEqual([
    ['direct', first, 'Her aide'],
    ['direct', second, 'Ruth Ansel'],
  ]);
});
