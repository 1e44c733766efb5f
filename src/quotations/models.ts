import packed from '../../data/models/quotations.json' with { type: 'json' };
import { unpackWeights } from '../text/weights.js';
import type { QuotationModels } from './find.js';

/** The weights that `npm run train:quotations` wrote. */
export const models: QuotationModels = {
  cues: unpackWeights(packed.cues),
  chain: { items: unpackWeights(packed.items), steps: unpackWeights(packed.steps) },
};
