import type { Command } from '../command.js';
import type { Library } from '../library/library.js';

/** What questions are answered with. */
export interface Desk {
  readonly commands: readonly Command[];
  readonly library: Library;
}
