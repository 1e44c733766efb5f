import fc from 'fast-check';

/** Pieces that mean something to Discord, or break what was not made with them in mind. */
const PIECES = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '```',
    '\\',
    '>',
    '> ',
    '>>> ',
    '# ',
    '### ',
    '-# ',
    '- ',
    '+ ',
  ],
  ...[
    '1. ',
    '2) ',
    '@everyone',
    '@here',
    '<@1>',
    '<@!1>',
    '<@&1>',
    '<#1>',
    '</a:1>',
    '<t:0:R>',
    '<:a:1>',
    ':smile:',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '[a](https://example.org)',
    'https://example.org',
    'discord.gg/abc',
    '<https://example.org>',
  ],
  ...[
    '\n',
    '\n\n',
    '\r',
    '\t',
    '\u2028',
    '\u0085',
    '\u0000',
    '\u202E',
    '\u200B',
    '\uD83D',
    '\u{1F600}',
    ' ',
    '. ',
  ],
  ...['word', 'Anna', '“so it is”', '9', 'é', '…'],
] as const;

/** Text as an attacker or an accident would write it. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));
