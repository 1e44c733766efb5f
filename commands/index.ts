import type { Command } from '../src/command.js';
import { articles } from './articles.js';
import { ask } from './ask.js';
import { compare } from './compare.js';
import { helpOn } from './help.js';
import { position } from './position.js';
import { quotes } from './quotes.js';
import { whoSaid } from './who-said.js';

/** Every command there is, in the order of help: the one list that registers, answers, completes and explains. */
export const commands: readonly Command[] = [
  whoSaid,
  position,
  compare,
  ask,
  quotes,
  articles,
  helpOn(() => commands),
];
