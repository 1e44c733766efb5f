import { describe, expect, it } from 'vitest';
import { formsIn } from '../../src/library/forms.js';
import { SearchIndex } from '../../src/library/search-index.js';
import { termOf } from '../../src/library/terms.js';
import { Vocabulary } from '../../src/library/vocabulary.js';

const vocabulary = new Vocabulary();
const index = new SearchIndex(vocabulary);
const WORDS = ['Mahsa', 'criminal', 'receive', 'government', 'Zelensky', 'Masters'];
const held = Int32Array.from(WORDS, (word) => vocabulary.idForPrinted(word));
vocabulary.count(held, 1);
index.addWords(0, held);

describe('the forms under which a library holds a word', () => {
  it.each([
    ['as it is', 'received', ['receive']],
    ['two letters that changed places, in a name', 'Masha', ['Mahsa']],
    ['two letters that changed places, in another word', 'recieved', ['receive']],
    ['a letter that is not doubled, before an ending', 'criminaly', ['criminal']],
    ['a letter left out', 'goverment', ['government']],
    ['another transliteration', 'Zelenskiy', ['Zelensky']],
    ['too short a word to tell', 'Mash', []],
    ['another word', 'volcano', []],
  ])('%s: %s', (_, typed, words) => {
    const isName = /^\p{Lu}/u.test(typed);
    const forms = formsIn(vocabulary, index, { stem: termOf(typed), isName });
    expect(forms.map(({ stem }) => stem)).toEqual(words.map(termOf));
  });
});
