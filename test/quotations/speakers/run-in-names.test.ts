import { describe, expect, it } from 'vitest';
import { entitiesOf, peopleOf } from '../../../src/quotations/speakers/entities.js';
import { layoutFor } from './reported.js';

describe('what was run into the text', () => {
  const named = (text: string): readonly string[] => entitiesOf(layoutFor(text)).map(({ name }) => name);

  it.each([
    ['a byline', 'Ida Lindholm Paul Steiner won again. It was late.', ['Ida Lindholm', 'Paul Steiner']],
    ['a heading', 'Ida Lindholm After the storm came. It was late.', ['Ida Lindholm']],
    ['a picture’s credit', 'It was late at the port. Ida Lindholm/Brevik Images', ['Brevik Images']],
    ['two of a ticket are no credit', 'The Stein/Berg ticket won.', ['Stein', 'Berg']],
    ['several things before a firm', 'They are the cheapest EVs Norvik offers.', ['Norvik']],
    ['a surname of two words is one name', 'Ida Maria Steiner Lindholm won.', ['Ida Maria Steiner Lindholm']],
    ['a surname that goes on', 'They met Omar Ould Ahmed Sallum.', ['Omar Ould Ahmed Sallum']],
  ])('%s', (_, text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('takes a state’s landmark for no person', () => {
    expect(peopleOf(layoutFor('They saw the Texas Historical Marker.'))).toEqual([]);
  });
});
