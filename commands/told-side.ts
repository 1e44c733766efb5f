import type { PositionHit, Resolution } from '../src/library/library.js';
import { sliceOf } from '../src/text/span.js';

/** `agrees with Ardania`, `sided with the Harbour Union`, `backs Lesk`, `disagreed with Lesk`: a sentence that itself says where one stands beside another. */
const BESIDE =
  /\b(?:(?:(?<not>dis)?agree[sd]?|sid(?:e|es|ed)|st(?:and|ands|ood)|concur(?:s|red)?) with|back(?:s|ed)?|support(?:s|ed)?|endors(?:es?|ed)) (?:the )?(?<name>\p{Lu}(?:[\p{L}.-]|[’'](?!s\b))*(?: \p{Lu}(?:[\p{L}.-]|[’'](?!s\b))*){0,3})(?!\p{L}|[’']s\b)/u;

/** Where a position's own sentence puts its holder beside the actor `other`: with it, or against it; `null` where it says nothing of that. */
export function toldSide(
  { entry, position }: PositionHit,
  other: string,
  resolve: (name: string) => Resolution,
): 'Alike' | 'Opposed' | null {
  if (position.voice === 'claimed' || !/^(?:agrees|rejects)$/.test(position.stance)) return null;
  const { start } = position.holder;
  const said = sliceOf(entry.article.text, { start, end: Math.max(start, position.span.end) });
  const { name, not } = BESIDE.exec(said)?.groups ?? {};
  const whom = name === undefined ? null : resolve(name);
  if (whom?.kind !== 'one' || whom.name !== other) return null;
  return position.stance === 'agrees' && not === undefined ? 'Alike' : 'Opposed';
}
