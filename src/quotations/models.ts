import { dataFile } from '../text/data-file.js';
import { unpackWeights, type PackedWeights } from '../text/weights.js';
import type { QuotationModels } from './find.js';

/** The quotation models as their file keeps them. */
export type PackedModels = Readonly<Record<'cues' | 'items' | 'steps', PackedWeights>>;

export const modelsOf = ({ cues, items, steps }: PackedModels): QuotationModels => ({
  cues: unpackWeights(cues),
  chain: { items: unpackWeights(items), steps: unpackWeights(steps) },
});

/** The weights that `npm run train:quotations` wrote. */
export const models = modelsOf(dataFile('models/quotations.json') as PackedModels);
