/** What reads like a position, or like somebody's, and is none; as in `SENTENCES`. */
export const LOOK_ALIKES: readonly (readonly [text: string, ...positions: string[]])[] = [
  // Deeds, how two stand to each other, and what is only given out
  ['Norway tried to move the port.'],
  ['The Norwegian government denied Tom Brandt the prize.'],
  ['Norway denied the charges.', 'Norway rejects reported'],
  ['Norway declined to go into details.'],
  ['Norway declined to give a date.'],
  ['Norway declined several requests for an interview.'],
  ['Norway is seeking out islanders who fish.'],
  ['Norway won the match, claiming 12 points.'],
  ['“They need somebody to listen,” Tom Brandt said.', 'Tom Brandt says own'],
  ['The mayor spoke of what Norway wants to build.'],
  ['Sweden found out what Norway wants to build.'],
  ['The mayor spoke of what Norway sees as a threat.', 'Norway says reported'],
  ['Sweden is a friend of Norway and considered a rival of Denmark.'],
  ['Ines Roth has fans, and her appeal reaches to Norway.'],
  ['“The two ports need each other,” Tom Brandt said.', 'Tom Brandt says own'],
  ['“We will have to live with the dam,” Tom Brandt said.', 'Tom Brandt says own'],
  ['The crowd applauded.'],
  ['Tom Brandt is right in his assessment of the dam.'],
  ['Tom Brandt admitted in his plea that he had slept.', 'Tom Brandt says own'],
  ['“I will vote for the dam,” Tom Brandt said.', 'Tom Brandt agrees own', 'Tom Brandt promises own'],
  ['Norway did not vote for the dam.', 'Norway rejects reported'],
  ['Tom Brandt lamented that the rain came down “while allowing the dam to grow.”', 'Tom Brandt says own'],
  ['“I want to be clear: the dam is old,” Tom Brandt said.', 'Tom Brandt says own'],
  ['In a letter last week, Norway said:'],
  ['The dam is safe, Norway says.', 'Norway says own'],
  ['“Is the dam safe?” Tom Brandt asked.'],
  ['“Who on earth needs a dam?” Tom Brandt said.', 'Tom Brandt says own'],
  // Who says so
  [
    'Tom Brandt said the rain was cold, adding that he would never vote for the dam.',
    'Tom Brandt rejects own',
  ],
  [
    'When Tom Brandt said that he would “keep the dam,” Norway rejected the map.',
    'Norway rejects reported',
    'Tom Brandt says own',
  ],
  [
    'Tom Brandt, who opposed the dam for years, said he slept well.',
    'Tom Brandt rejects reported',
    'Tom Brandt says own',
  ],
  ['The dam, which Norway opposes, said Tom Brandt, is old.', 'Norway rejects claimed by Tom Brandt'],
  [
    '“Norway wants the port. It wants the river too,” Tom Brandt said.',
    'Norway wants claimed by Tom Brandt',
    'Norway wants claimed by Tom Brandt',
    'Tom Brandt says own',
  ],
  // A heading between marks
  [
    '“The dam is dead,” Tom Brandt said.\n\n“A View of the Hills.”\n\nThe rain went on.',
    'Tom Brandt says own',
  ],
];
