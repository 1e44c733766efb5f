import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/news/layout-of.js';
import type { QuotationDraft } from '../../src/quotations/draft.js';
import { findQuotations } from '../../src/quotations/find.js';
import { models } from '../../src/quotations/models.js';
import { sliceOf, type Span } from '../../src/text/span.js';

const LEAD = 'The city council of Harrow met on Tuesday to settle the budget for the coming year.\n\n';

/** The drafts of a text that stands as the second paragraph of an article, their spans as words. */
function read(text: string): Record<'type' | 'content' | 'cue' | 'source', string | null>[] {
  const all = LEAD + text;
  const layout = layoutOf({
    id: 'a',
    title: null,
    outlet: null,
    authors: [],
    date: null,
    url: null,
    text: all,
  });
  const words = (span: Span | null): string | null => (span === null ? null : sliceOf(all, span));
  return findQuotations(layout, models).map((draft: QuotationDraft) => ({
    type: draft.speech ? draft.type : `${draft.type}, belief`,
    content: words(draft.content),
    cue: words(draft.cue),
    source: words(draft.source),
  }));
}

type Row = readonly [fact: string, text: string, type: string, content: string, source: string | null];

const found: readonly Row[] = [
  ['curly marks, cue after', '“The budget is sound,” said Anna Smith.', 'direct', '“The budget is sound,”', 'Anna Smith'],
  ['straight marks, cue after', '"The budget is sound," Anna Smith said.', 'direct', '"The budget is sound,"', 'Anna Smith'],
  ['cue before', 'Anna Smith said: “We will not raise the tax this year.”', 'direct', '“We will not raise the tax this year.”', 'Anna Smith'],
  ['mixed pairs: curly opens, straight closes', '“We have done all that we can do here," Mr. Lowe said.', 'direct', '“We have done all that we can do here,"', 'Mr. Lowe'],
  ['British single marks', '‘We have done all that we can do here,’ Mr Lowe said.', 'direct', '‘We have done all that we can do here,’', 'Mr Lowe'],
  ['a possessive inside single marks', '‘The teachers’ union has had its say on this,’ said Ms Hall.', 'direct', '‘The teachers’ union has had its say on this,’', 'Ms Hall'],
  ['guillemets', '«We have done all that we can do here,» Mr Lowe said.', 'direct', '«We have done all that we can do here,»', 'Mr Lowe'],
  ['a comma behind the marks, inverted', '‘A sorry mess’, said Ms Hall.', 'direct', '‘A sorry mess’', 'Ms Hall'],
  ['a comma behind the marks, straight', '"Not my job", Mr Lowe told reporters.', 'direct', '"Not my job"', 'Mr Lowe'],
  ['a comma behind guillemets', '«The end», said Mr Lowe.', 'direct', '«The end»', 'Mr Lowe'],
  ['a few words, a comma behind them, and the rest', '‘The road’, said Ms Hall, ‘is a danger to us all’.', 'direct', '‘The road’', 'Ms Hall'],
  ['a rare verb before its subject', '‘I am sorry’, whispered the clerk.', 'direct', '‘I am sorry’', 'the clerk'],
  ['a report between dashes', '“The bridge” – she said – “is gone for good.”', 'direct', '“The bridge”', 'she'],
  ['a split quotation, first part', '“The road,” Ms Hall said, “will be closed until May.”', 'direct', '“The road,”', 'Ms Hall'],
  ['a split quotation, second part', '“The road,” Ms Hall said, “will be closed until May.”', 'direct', '“will be closed until May.”', 'Ms Hall'],
  ['a quotation that goes on after its cue', '“The road is shut,” Ms Hall said. “It will open again in May.”', 'direct', '“It will open again in May.”', 'Ms Hall'],
  ['a question that ends in its mark', '“Who will pay for the bridge?” Ms Hall asked.', 'direct', '“Who will pay for the bridge?”', 'Ms Hall'],
  ['nested marks', '“He told me, ‘Go home and wait,’ and I did,” Ms Hall said.', 'direct', '“He told me, ‘Go home and wait,’ and I did,”', 'Ms Hall'],
  ['an inverted cue with a relative clause', '“The vote was fair,” said Ivo Daal, who was in the room.', 'direct', '“The vote was fair,”', 'Ivo Daal, who was in the room'],
  ['reported speech with that', 'Mr. Lowe said that the bridge would be closed for a month.', 'indirect', 'the bridge would be closed for a month', 'Mr. Lowe'],
  ['reported speech without that', 'Mr. Lowe said the bridge would be closed for a month.', 'indirect', 'the bridge would be closed for a month', 'Mr. Lowe'],
  ['reported speech before its cue', 'The bridge would be closed for a month, Mr. Lowe said.', 'indirect', 'The bridge would be closed for a month', 'Mr. Lowe'],
  ['according to, before', 'According to the mayor, the bridge is safe to use.', 'indirect', 'the bridge is safe to use', 'the mayor'],
  ['according to, after', 'The bridge is safe to use, according to the mayor.', 'indirect', 'The bridge is safe to use', 'the mayor'],
  ['words of the speaker in a report', 'Mr. Lowe said the bridge was “a danger to all of us” and should be closed.', 'mixed', 'the bridge was “a danger to all of us” and should be closed', 'Mr. Lowe'],
  ['told, with a hearer', 'Mr. Lowe told reporters that the bridge would be closed.', 'indirect', 'the bridge would be closed', 'Mr. Lowe'],
  ['nothing that changes', 'Ms. Hall said nothing would change before June.', 'indirect', 'nothing would change before June', 'Ms. Hall'],
  ['a quotation behind a report', 'Mr. Lowe noted that the lights work again. “Cleaner lamps would save this town a lot of money.”', 'direct', '“Cleaner lamps would save this town a lot of money.”', 'Mr. Lowe'],
  ['a warning', 'The union warned that drivers would strike in June.', 'indirect', 'drivers would strike in June', 'The union'],
  ['no denial', 'Ms. Hall did not deny that she had seen the letter.', 'indirect', 'she had seen the letter', 'Ms. Hall'],
  ['what somebody says that she cannot say', 'Ms. Hall said she could not say when the bridge would open.', 'indirect', 'she could not say when the bridge would open', 'Ms. Hall'],
  ['somebody in a shirt', 'A man in a T-shirt said: “I built this bridge myself.”', 'direct', '“I built this bridge myself.”', 'A man in a T-shirt'],
  ['a denial', 'Ms. Hall denied that she had seen the letter.', 'indirect', 'she had seen the letter', 'Ms. Hall'],
  ['a document that speaks', 'The report said the bridge had been weak for years.', 'indirect', 'the bridge had been weak for years', 'The report'],
  ['a role and a name behind the verb', 'The tide will take the road, warned surveyor Ilka Brandt.', 'indirect', 'The tide will take the road', 'surveyor Ilka Brandt'],
  ['and what the source also said', 'The bridge is lost, argued economist Jon Valle, adding that he knew it.', 'indirect', 'The bridge is lost', 'economist Jon Valle'],
  ['a relative clause in commas', 'Pike, who warned that the bridge would fall, was not thanked.', 'indirect', 'the bridge would fall', 'who'],
  ['a relative clause without', 'The men who claimed that the tide had turned were wrong.', 'indirect', 'the tide had turned', 'who'],
  ['a rare verb before that', 'The clerk testified that the vault was open.', 'indirect', 'the vault was open', 'The clerk'],
  ['a pronoun', 'He said the bridge would be closed.', 'indirect', 'the bridge would be closed', 'He'],
  ['several speakers', 'The two said they would not sign the paper.', 'indirect', 'they would not sign the paper', 'The two'],
  ['an anonymous group', 'Several senior European officials said the talks had failed.', 'indirect', 'the talks had failed', 'Several senior European officials'],
  ['a place that speaks', 'Moscow said the talks would go on in the spring.', 'indirect', 'the talks would go on in the spring', 'Moscow'],
  ['a post', '“The bridge opens today,” the mayor wrote on X.', 'direct', '“The bridge opens today,”', 'the mayor'],
  ['an appositive between speaker and cue', 'Hugh Hill, a doctor who has worked here for years, said the ward was full.', 'indirect', 'the ward was full', 'Hugh Hill, a doctor who has worked here for years,'],
  ['a belief', 'Mr. Lowe believes the bridge is safe.', 'indirect, belief', 'the bridge is safe', 'Mr. Lowe'],
  ['a hope', 'Ms. Hall hopes the bridge will open in May.', 'indirect, belief', 'the bridge will open in May', 'Ms. Hall'],
  ['a statement that nothing introduces', 'Her husband, Bill Dean, was blunter.\n\n“It is a hole in the ground that makes somebody rich.”', 'direct', '“It is a hole in the ground that makes somebody rich.”', null],
  ['a statement behind a colon', 'The new message from the mayor is short: “The bridge is about us all.”', 'direct', '“The bridge is about us all.”', 'The new message from the mayor'],
  ['the first half of a split report', 'Too often, Mr. Lowe said, the road to the bridge is shut.', 'indirect', 'Too often', 'Mr. Lowe'],
  ['a verb that no model hears', '“There was nothing in those bills,” the governor shot back.', 'direct', '“There was nothing in those bills,”', 'the governor'],
  ['a signature with initials', '“I could not sleep for the noise.” ― Pamela J. Price', 'direct', '“I could not sleep for the noise.”', 'Pamela J. Price'],
  ['a signature', '“I could not sleep for the noise.” ― Pamela Price', 'direct', '“I could not sleep for the noise.”', 'Pamela Price'],
  ['a signature in the paragraph below', '“I could not sleep for the noise.”\n\n- Price.', 'direct', '“I could not sleep for the noise.”', 'Price'],
  ['an aside between dashes within what is said', 'Anna Smith said the north bank — or what is left of it — would be closed by May.', 'indirect', 'the north bank — or what is left of it — would be closed by May', 'Anna Smith'],
  ['a verdict in a few words', 'Vera Lindgren, who leads the delegation, found it “stiff but workmanlike.”', 'mixed', 'it “stiff but workmanlike.”', 'Vera Lindgren, who leads the delegation,'],
  ['a day behind the cue that is nobody', 'A clerk who asked not to be named said Wednesday: “There are talks between the house and the board.”', 'direct', '“There are talks between the house and the board.”', 'A clerk who asked not to be named'],
]; // prettier-ignore

describe('findQuotations finds', () => {
  it.each(found)('%s', (_, text, type, content, source) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ type, content, source }));
  });
});

const none: readonly (readonly [fact: string, text: string])[] = [
  ['a scare quote', 'The “miracle” bridge took nine years to build.'],
  ['a nickname', 'Robert “Bobby” Lowe was born in Harrow.'],
  ['a title', 'The choir sang “Abide With Me” at the opening.'],
  ['a song that is sung', 'He sang all nine verses of “The Harrow Bells,” and the hall joined in.'],
  ['apostrophes', 'The dogs’ leads and the ’90s coats hung in the farmers’ hall.'],
  ['a refusal', 'The ministry declined to comment on the letter.'],
  ['a wish for anonymity', 'One driver asked not to be named.'],
  ['what is conceded', 'The council will cut down the trees, whatever the region may say.'],
  ['what somebody would not say', 'Ms. Hall would not say when the bridge would open.'],
  ['what somebody did not say', 'The company did not say whether drivers had been paid.'],
  ['what nobody would say', 'Neither Ms. Hall nor Mr. Lowe would say why the gates were shut.'],
  ['what is yet to be said', 'The council has yet to say how it will pay for the bridge.'],
  ['a refusal to say', 'Mr. Lowe declined to say whether he would run again.'],
  ['neither yes nor no', 'The bank neither confirmed nor denied that it had sold the bridge.'],
  ['nothing said', 'Ms. Hall said nothing about the missing money.'],
  ['nothing said anywhere', 'Ms. Hall said nothing in public.'],
  ['what is painted on something', 'A message painted on the hull said the ship was for sale.'],
  ['what stays unconfirmed', 'The police would not confirm that a letter had been found.'],
  ['a banner', 'A banner that hung from the crane said: “We built it, you sold it.”'],
  ['a sign', '“Keep out,” said a sign on the door.'],
  ['what somebody’s sign says', 'One woman carried a sign saying “My father built this bridge”.'],
  ['placards', 'Marchers held placards that read “Save our bridge now”.'],
  ['no answer', 'Mr. Lowe did not answer the telephone on Monday.'],
];

describe('findQuotations finds no spoken quotation in', () => {
  it.each(none)('%s', (_, text) => {
    expect(read(text).filter(({ type }) => !type?.endsWith('belief'))).toEqual([]);
  });
});

it('reads a transcript as turns', () => {
  const turns = 'LOWE: The bridge is safe.\n\nHALL: Who says so?\n\nLOWE: The engineers do.';
  expect(read(turns).map(({ source, content }) => [source, content])).toEqual([
    ['LOWE', 'The bridge is safe.'],
    ['HALL', 'Who says so?'],
    ['LOWE', 'The engineers do.'],
  ]);
});

it('reads turns that each open with a mark that none closes', () => {
  const turns =
    '"LOWE: The bridge, as “The Echo” wrote, is safe.\n\n"HALL: Who says so?\n\n"LOWE: The engineers do, and “The Echo” too.';
  expect(read(turns).map(({ source, content }) => [source, content])).toEqual([
    ['LOWE', 'The bridge, as “The Echo” wrote, is safe.'],
    ['HALL', 'Who says so?'],
    ['LOWE', 'The engineers do, and “The Echo” too.'],
  ]);
});

it('reads an interview with names as turns', () => {
  const turns = 'Post: Why now?\n\nLowe: It is time.\n\nPost: And the cost?\n\nLowe: We have counted it.';
  expect(read(turns).map(({ source }) => source)).toEqual(['Post', 'Lowe', 'Post', 'Lowe']);
});

it('reads no digest of towns as turns, though two of them come again', () => {
  const towns = ['Harl', 'Quay', 'Norv', 'Harl', 'Brask', 'Lowe', 'Quay', 'Pell', 'Ostby'];
  expect(read(towns.map((town) => `${town}: The council has shut its pool.`).join('\n\n'))).toEqual([]);
});

it('gives words that a turn lends to somebody else to whoever said them', () => {
  const turns = 'LOWE: Why?\n\nHALL: Mr. Brown told me I was “a fool to stay.” I laughed.\n\nLOWE: And then?';
  expect(read(turns)).toContainEqual(expect.objectContaining({ source: 'Mr. Brown', type: 'mixed' }));
  expect(read(turns)).toContainEqual(expect.objectContaining({ source: 'HALL', content: 'I laughed.' }));
});

it('takes a quotation over two paragraphs as one speaker’s', () => {
  const drafts = read(
    '“The road is shut,” Ms Hall said. “It will open in May.\n\n“We shall then be glad of it.”',
  );
  expect(drafts.map(({ source }) => source)).toEqual(drafts.map(() => 'Ms Hall'));
  expect(drafts.at(-1)?.content).toContain('“We shall then be glad of it.”');
});

describe('a paragraph of a few words between marks', () => {
  it.each([
    [
      'is a turn beside another',
      '“What is it like?” asked Anna Smith.\n\n“Like a cat.”',
      ['“What is it like?”', '“Like a cat.”'],
    ],
    ['is none by itself', 'A sign hung there.\n\n“Mind the gap.”\n\nNobody minded it.', []],
    ['nor without an end', 'It was late.\n\n“Like a cat”\n\nIt rained.', []],
  ])('%s', (_, text, contents) => {
    expect(read(text).map(({ content }) => content)).toEqual(contents);
  });
});
