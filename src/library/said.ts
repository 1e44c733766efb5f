import type { Quotation } from '../quotations/quotation.js';
import type { Entry } from './library.js';
import type { Statement } from './statement.js';

/** A quotation in its article. */
export interface Reported {
  readonly entry: Entry;
  readonly quotation: Quotation;
}

/** A quotation with its words numbered. */
export type Said = Statement<Reported>;
