import { describe, expect, it } from 'vitest';
import { entitiesOf, peopleOf } from '../../../src/quotations/speakers/entities.js';
import { sliceOf } from '../../../src/text/span.js';
import { layoutFor } from './reported.js';

const people = (text: string): readonly string[] =>
  peopleOf(layoutFor(text)).map(({ variants }) => variants.join(' / '));

describe('who an article names', () => {
  it.each([
    [
      'a title may be a surname',
      'They asked Charlie King, a farmer. “We won,” Mr. King said. King left with Ann Bishop.',
      ['Charlie King / King', 'Ann Bishop'],
    ],
    [
      'a surname goes to the full name',
      'Mara Lindqvist won. Lindqvist smiled.',
      ['Mara Lindqvist / Lindqvist'],
    ],
    [
      'a particle belongs to the name',
      'The vote pleased Ursula von der Aue. Later von der Aue left.',
      ['Ursula von der Aue / von der Aue'],
    ],
    [
      'an Arabic article with a hyphen',
      'Police met Karim al-Haddad. They thanked al-Haddad.',
      ['Karim al-Haddad / al-Haddad'],
    ],
    [
      'an apostrophe',
      'The prize went to Sean O’Rourke. The crowd cheered O’Rourke.',
      ['Sean O’Rourke / O’Rourke'],
    ],
    [
      'nobody in what a page shouts between its paragraphs',
      'BANNED FROM OMBRA: how it works. The prize went to IDA BERG.',
      ['IDA BERG'],
    ],
    [
      'a title of two words in one is none of the name',
      'They met President-elect Joan Baden. Then-President Max Olde left. Secretary-General Ida Berg stayed.',
      ['Joan Baden', 'Max Olde', 'Ida Berg'],
    ],
    ['a hyphen', 'We met Anne-Marie Trevelyan-Jones there.', ['Anne-Marie Trevelyan-Jones']],
    ['initials', 'The judge was John F. Marsh. Marsh nodded.', ['John F. Marsh / Marsh']],
    ['Jr. with its comma', 'The mayor, Robert Kane, Jr., left.', ['Robert Kane, Jr.']],
    ['accents', 'The winner was José Peña. Peña bowed.', ['José Peña / Peña']],
    [
      'a nickname in quotation marks',
      'They met Juan “Chico” Rivas. Rivas laughed.',
      ['Juan “Chico” Rivas / Rivas'],
    ],
    [
      'a short form is the same person',
      'The clerk was William Hart. Bill Hart agreed.',
      ['William Hart / Bill Hart'],
    ],
    [
      'two people of one surname',
      'John Marsh is the mayor. Mary Marsh is his rival.',
      ['John Marsh', 'Mary Marsh'],
    ],
    ['father and son', 'Duncan Hale Sr. sold the farm to Duncan Hale.', ['Duncan Hale Sr.', 'Duncan Hale']],
    ['a title before the name is none of it', 'On Monday President Daniel Roth spoke.', ['Daniel Roth']],
    ['a country before the name is none of it', 'The Norwegian Kari Holt won.', ['Kari Holt']],
    ['a weekday behind the name is none of it', 'The council met Paul Stein Tuesday.', ['Paul Stein']],
    [
      'an owner and the firm that bears his name',
      'Gordon Lisk owns Lisk Analytical. Later Lisk left.',
      ['Gordon Lisk / Lisk'],
    ],
    [
      'a short first name is no letter',
      'The judge was B. Sorley. Bo Sorley has judged cakes before.',
      ['Bo Sorley / B. Sorley'],
    ],
    [
      'a name for its letter',
      'The judge was B. Sorley. Bea Sorley has judged cakes before.',
      ['Bea Sorley / B. Sorley'],
    ],
    ['a pope keeps his title', 'On Sunday Pope Francis spoke.', ['Pope Francis']],
    ['a trade for a surname', 'They met Ann Carpenter. Ms. Carpenter smiled.', ['Ann Carpenter / Carpenter']],
    ['nobody in particular of a place', 'They met Ann Lisk and a Nevada Democrat.', ['Ann Lisk']],
    ['no chairman', 'They met Ann Lisk. “No, Mr. Chairman.”', ['Ann Lisk']],
    ['a lawmaker', 'Lawmaker Siyaso Brodar won. Brodar smiled.', ['Siyaso Brodar / Brodar']],
    [
      'a developer of a first name that no list has',
      'The towers of developer Siyaso Brodar are tall.',
      ['Siyaso Brodar'],
    ],
    ['no toymaker', 'The toymaker Brodar was sold.', []],
    ['a first name that is a verb too', 'Will Marsh laughed.', ['Will Marsh']],
    ['a question', 'Will Marsh laugh? No.', []],
    ['a surname that is a month', 'Theresa May left. Then May said no.', ['Theresa May / May']],
    ['a surname that is a place', 'Jim Jordan left. Jordan said no.', ['Jim Jordan / Jordan']],
    ['a place, and a bearer of its name', 'Jim Jordan went to Jordan. Then Jordan said no.', ['Jim Jordan']],
    ['a particle with a capital', 'Charles de Vries left. De Vries waved.', ['Charles de Vries / De Vries']],
    [
      'one that may be a first name',
      'Vincent van Dorn left. Van Dorn waved.',
      ['Vincent van Dorn / Van Dorn'],
    ],
    [
      'a short form beside the full one',
      'Bob Tarn met Robert Tarn. Bob Tarn waved.',
      ['Bob Tarn', 'Robert Tarn'],
    ],
    ['a cousin', 'Chris Dunn left. His cousin Christopher Dunn waved.', ['Chris Dunn', 'Christopher Dunn']],
    [
      'a sister of one without a first name',
      'Sgt. Dunn left. Amy Dunn, his sister, waved.',
      ['Dunn', 'Amy Dunn'],
    ],
    ['spellings of a surname', 'They met Mr Zelensky. Zelenskyy waved.', ['Zelensky / Zelenskyy']],
    [
      'brothers who share a surname',
      'Brothers Carl and Dean Marsh own the mill. Carl Marsh waved.',
      ['Carl Marsh / Carl', 'Dean Marsh'],
    ],
    [
      'a relative who is named in full later',
      'Dean Marsh owns the mill. His sister Ruth laughed. Ruth Marsh waved.',
      ['Dean Marsh', 'Ruth Marsh / Ruth'],
    ],
    [
      'a wife who has no first name',
      'Sir Peter Lyle and Lady Lyle came. Lady Lyle waved.',
      ['Peter Lyle', 'Lady Lyle / Lyle'],
    ],
    ['of what party', 'Then Republicans Marsh and Lind left. David Marsh waved.', ['David Marsh / Marsh']],
    ['a misspelt surname', 'The voter was Tyra McClenney. McLenney smiled.', ['Tyra McClenney / McLenney']],
    ['no name at a sentence’s start', 'Meanwhile the rain fell. Critics left. Yesterday it stopped.', []],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('sends a surname with an honorific to the namesake of that gender', () => {
    const text = 'John Marsh and Mary Marsh own the mill. Mrs. Marsh runs it. Mr. Marsh keeps the books.';
    expect(peopleOf(layoutFor(text)).map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['John Marsh', 2],
      ['Mary Marsh', 2],
    ]);
  });

  it('keeps a famous surname from a wife who is named once', () => {
    const text =
      'Ted Marsh spoke. Marsh was late. Marsh left. Marsh came back. Marsh sat. Marsh ate. His wife, Heidi Marsh, waved. Marsh slept.';
    expect(peopleOf(layoutFor(text)).map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Ted Marsh', 7],
      ['Heidi Marsh', 1],
    ]);
  });
});

describe('what kind of thing a name is', () => {
  it.each([
    ['The European Central Bank (ECB) met. The ECB waited.', 'European Central Bank', 'organisation'],
    ['Quill Marden (QMDN) fell. Quill Marden said no.', 'Quill Marden', 'organisation'],
    ['Then Quill Marden CEO Ann Wells left. Quill Marden said no.', 'Quill Marden', 'organisation'],
    ['Quill Marden stores shut. Quill Marden said no.', 'Quill Marden', 'organisation'],
    ['Ngozi Suru (SNP) rose. A Suru spokesman sat.', 'Ngozi Suru', 'person'],
    ['They wrote to the Council on Foreign Relations.', 'Council on Foreign Relations', 'organisation'],
    ['After the storm the Harrow City Council on Friday voted.', 'Harrow City Council', 'organisation'],
    ['After the storm the St. Clare City Council met again.', 'St. Clare City Council', 'organisation'],
    ['After the storm Queen Maud Hospital was shut.', 'Queen Maud Hospital', 'organisation'],
    ['It was the Swiss People’s Party again.', 'Swiss People’s Party', 'organisation'],
    [
      'On Friday it rained. Little Marsham Parish Council met again.',
      'Little Marsham Parish Council',
      'organisation',
    ],
    ['Old Mill Brewery shut.', 'Old Mill Brewery', 'organisation'],
    ['Gordon Lisk owns Lisk Analytical.', 'Lisk Analytical', 'organisation'],
    ['The delegation flew to Geneva.', 'Geneva', 'place'],
    ['It had rained in Belmark for a week.', 'Belmark', 'place'],
    ['They waited for the Belmark delegation.', 'Belmark', 'place'],
    ['They had no confidence in Belmark.', 'Belmark', 'other'],
    ['They met Hugh Hill there.', 'Hugh Hill', 'person'],
  ])('%s', (text, name, kind) => {
    expect(entitiesOf(layoutFor(text)).find((entity) => entity.name === name)?.kind).toBe(kind);
  });

  it('takes no article for a name', () => {
    const names = entitiesOf(layoutFor('It was The (Belmark) Tribune again.')).map(({ name }) => name);
    expect(names).toEqual(['Belmark', 'Tribune']);
  });

  it('joins an acronym to its organisation', () => {
    const [bank] = entitiesOf(layoutFor('The European Central Bank (ECB) met. The ECB waited.'));
    expect(bank?.variants).toEqual(['European Central Bank', 'ECB']);
  });
});

describe('gender, where the article or the name tells it', () => {
  it.each([
    ['Mr. Kestrel left.', 'male'],
    ['They asked spokeswoman Robin Kestrel.', 'female'],
    ['They asked Robin Kestrel, a retired actress, about it.', 'female'],
    ['They asked Susan Kestrel.', 'female'],
    ['They asked Robin Kestrel.', null],
    ['His wife, Robin Kestrel, waited.', 'female'],
    ['Robin Kestrel told Sky News that she had waited.', 'female'],
    ['Robin Kestrel said she had waited. Later Kestrel said he had left.', null],
    ['His daughter, Ilse, rolled her eyes.', 'female'],
  ])('%s', (text, gender) => {
    expect(peopleOf(layoutFor(text))[0]?.gender).toBe(gender);
  });
});

describe('roles, as printed', () => {
  it.each([
    ['The plan was backed by harbour commission spokeswoman Ida Berg.', 'spokeswoman', null],
    ['It was praised by White House spokeswoman Ida Berg.', 'White House spokeswoman', 'White House'],
    ['Norwegian President Ida Berg spoke.', 'Norwegian President', 'Norwegian'],
    ['Norway’s chief negotiator, Ida Berg, agreed.', 'Norway’s chief negotiator', 'Norway'],
    ['The head of Norway’s delegation, Ida Berg, agreed.', 'head of Norway’s delegation', 'Norway'],
    ['They asked former senator Ida Berg.', 'former senator', null],
    [
      'They asked Ida Berg, a fellow at the Council on Rivers and a former mayor.',
      'fellow at the Council on Rivers and a former mayor',
      'Council on Rivers',
    ],
    [
      'They asked Ida Berg, a political analyst and former Storting speechwriter, on Monday.',
      'political analyst and former Storting speechwriter',
      'Storting',
    ],
    [
      'They asked Ida Berg, who was an ambassador to Norway during the Holt administration.',
      'ambassador to Norway during the Holt administration',
      'Norway',
    ],
    ['Ida Berg is the chief negotiator. She left.', 'chief negotiator', null],
    ['They asked Sen. Ida Berg (R-Ohio) twice.', 'Sen.', null],
    ['His wife, Ida Berg, waited.', null, null],
    ['They asked Mrs. Ida Berg.', null, null],
    ['To the mayor, Ida Berg was a friend.', null, null],
    ['A reporter met John Marsh and Sen. Paul Stein, Ida Berg and others.', null, null],
  ])('%s', (text, role, affiliation) => {
    const layout = layoutFor(text);
    const berg = peopleOf(layout).find(({ name }) => name.endsWith('Berg'));
    const first = berg?.roles[0];
    expect(first === undefined ? null : sliceOf(text, first.span)).toBe(role);
    expect(first?.affiliation ? sliceOf(text, first.affiliation) : null).toBe(affiliation);
  });
});

describe('a name with “and” in it', () => {
  const named = (text: string): readonly string[] => entitiesOf(layoutFor(text)).map(({ name }) => name);

  it.each([
    ['a firm whose name is known', 'He left Marks and Spencer.', ['Marks and Spencer']],
    ['a firm of which a verb in the singular tells', 'Hale and Wolff rejects it.', ['Hale and Wolff']],
    ['with a mark for it', 'Marks & Spencer shrank.', ['Marks & Spencer']],
    [
      'an office for two matters',
      'The Department of Health and Human Services met.',
      ['Department of Health and Human Services'],
    ],
    [
      'a society for two matters',
      'The Royal Society for Arts and Sciences met.',
      ['Royal Society for Arts and Sciences'],
    ],
    ['a party', 'Law and Justice wants a vote.', ['Law and Justice']],
    ['a country', 'Trinidad and Tobago wants aid.', ['Trinidad and Tobago']],
    ['an office and a firm', 'The Department of Energy and Norvik met.', ['Department of Energy', 'Norvik']],
    [
      'an office and a parliament',
      'The Ministry of Defence and Parliament met.',
      ['Ministry of Defence', 'Parliament'],
    ],
    ['two offices', 'The Bank of Harl and Norvik Ltd met.', ['Bank of Harl', 'Norvik Ltd']],
    ['two people', 'Hale and Wolff reject it.', ['Hale', 'Wolff']],
    ['an office that is called by a title', 'The Department of Justice met.', ['Department of Justice']],
  ])('%s', (_, text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('a name with which a sentence opens', () => {
  const named = (text: string): readonly string[] => entitiesOf(layoutFor(text)).map(({ name }) => name);

  it.each([
    ['a club', 'Real Madrid want a new roof.', 'Real Madrid'],
    ['an airline', 'Air Canada wants cheaper fuel.', 'Air Canada'],
    ['a part of a town', 'Old Havana wants more tourists.', 'Old Havana'],
    ['a body named after a place', 'Bank of China warned of losses.', 'Bank of China'],
    ['a body of common nouns', 'Human Rights Watch warned the court.', 'Human Rights Watch'],
    ['one of two', 'Transit Authority officials left.', 'Transit Authority'],
    ['one that begins with a verbal noun', 'Planning Committee members left.', 'Planning Committee'],
    [
      'a name that the article prints elsewhere',
      'Common Ground won. He left Common Ground.',
      'Common Ground',
    ],
    ['a description before a place', 'Nearby Lyon wants the trains.', 'Lyon'],
    ['a word before a body that stands alone', 'Only Congress can act.', 'Congress'],
    ['a verb before a person', 'Imagine Donald Marsh in office.', 'Donald Marsh'],
  ])('%s', (_, text, name) => {
    expect(named(text)).toContain(name);
  });
});
