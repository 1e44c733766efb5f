import { describe, expect, it } from 'vitest';
import { signedQuotations } from '../../src/quotations/signed.js';
import { sliceOf } from '../../src/text/span.js';
import { layoutFor } from './speakers/reported.js';

const LEAD = 'The city council of Harrow met on Tuesday to settle the budget for the coming year.\n\n';

function signers(text: string): readonly (string | null)[] {
  const layout = layoutFor(LEAD + text);
  return signedQuotations(layout).map(({ source }) =>
    source === null ? null : sliceOf(layout.article.text, source),
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
