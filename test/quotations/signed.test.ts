import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/news/layout-of.js';
import { signedQuotations } from '../../src/quotations/signed.js';
import { sliceOf } from '../../src/text/span.js';

const LEAD = 'The city council of Harrow met on Tuesday to settle the budget for the coming year.\n\n';

function signers(text: string): readonly (string | null)[] {
  const article = {
    id: 'a',
    title: null,
    outlet: null,
    authors: [],
    date: null,
    url: null,
    text: LEAD + text,
  };
  return signedQuotations(layoutOf(article)).map(({ source }) =>
    source === null ? null : sliceOf(article.text, source),
  );
}

const rows: readonly (readonly [fact: string, text: string, signers: readonly string[]])[] = [
  ['a name behind the quotation', '“Enough is enough.” — Anna Smith', ['Anna Smith']],
  ['a name in the paragraph below', '“Enough is enough.”\n\n— Anna Smith', ['Anna Smith']],
  ['a surname below, with a hyphen and a stop', '"Enough is enough."\n\n- Smith.', ['Smith']],
  ['a name with particles below', '“Enough is enough.”\n\n— Ilse van der Roon', ['Ilse van der Roon']],
  ['an item of a list below', '“Enough is enough.”\n\n- Three buses were added in May', []],
  ['a name below a paragraph that goes on behind the quotation', '“Enough is enough,” she said.\n\n— Anna Smith', []],
  ['a name two paragraphs below', '“Enough is enough.”\n\nNobody spoke.\n\n— Anna Smith', []],
]; // prettier-ignore

describe('a quotation is signed by', () => {
  it.each(rows)('%s', (_, text, names) => {
    expect(signers(text)).toEqual(names);
  });
});
