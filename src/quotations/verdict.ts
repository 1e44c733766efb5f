import { TAG, isQuoteTag, type Reading } from './reading.js';

const OBJECT = /^(?:it|them|him|her|this)$/iu;

/**
 * Somebody's verdict on something, in words between marks: `found it “tough but businesslike”`. Many a verb that reports
 * nothing elsewhere does so here; in polnear-dev all eight such words are quotations.
 */
export const isVerdict = ({ units, tag }: Reading, at: number): boolean =>
  tag[at] === TAG.VERB && OBJECT.test(units[at + 1]?.text ?? '') && isQuoteTag(tag[at + 2]);
