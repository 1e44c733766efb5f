/** What one says one will do, or will not, and what only sounds so; as in `SENTENCES`. */
export const COMMITMENTS: readonly (readonly [text: string, ...positions: string[]])[] = [
  ['Norvik said it would keep its yard in Aldby.', 'Norvik promises own'],
  ['Norvik said it would not sell its yard.', 'Norvik rejects own'],
  ['The coach said he would pick his team on Friday.', 'coach promises own'],
  ['Voters said they would back a levy.', 'Voters promises own'],
  ['The minister told reporters that her ministry would appeal.', 'minister promises own'],
  ['Lund said she would rather wait.', 'Lund wants own'],
  ['Lund said she would love to coach abroad.', 'Lund wants own'],
  ['Lund said she would never work for Norvik again.', 'Lund rejects own'],
  ['“I will never, ever leave,” said Lund.', 'Lund rejects own'],
  ['“We’re going to appeal,” said Lund.', 'Lund promises own'],
  ['“We are not going to appeal,” said Lund.', 'Lund rejects own'],
  // What befalls one, what a thing leads to, what is only guessed or told of besides
  ['Backers of the new toll say it would keep the road safe.', 'Backers of the new toll says own'],
  ['Lund said it would rain.', 'Lund says own'],
  ['The guild said the toll, if it passed, would hurt its members.', 'guild says own'],
  ['“We’re going to win this,” said Lund.', 'Lund says own'],
  ['“I don’t know what I’m going to do,” said Lund.', 'Lund says own'],
  ['“We were going to sell the yard,” said Lund.', 'Lund says own'],
  ['Lund said she thought she would sell the yard.', 'Lund says own'],
  ['Lund said she would be honoured to serve.', 'Lund says own'],
  ['Norvik would not say whether it would close the yard.'],
];
