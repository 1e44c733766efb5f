import type { Speaker } from '../quotations/speaker.js';

type Fields = readonly [
  name: Speaker['name'],
  kind: Speaker['kind'],
  role: Speaker['role'],
  affiliation: Speaker['affiliation'],
  ...variants: string[],
];

/** A speaker as one string: the same few come again and again, and share it. Most have their name as their only variant, which is left out. */
export function speakerKept({ name, kind, role, affiliation, variants }: Speaker): string {
  const others = variants.length === 1 && variants[0] === name ? [] : variants;
  return JSON.stringify([name, kind, role, affiliation, ...others]);
}

/** The speaker of a string that `speakerKept` made. */
export function speakerFrom(kept: string): Speaker {
  const [name, kind, role, affiliation, ...variants] = JSON.parse(kept) as Fields;
  return { name, kind, role, affiliation, variants: variants.length === 0 ? [name] : variants };
}
