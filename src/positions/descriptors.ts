import lists from '../../data/actors/houses.json' with { type: 'json' };
import type { Entity } from '../quotations/speakers/entity.js';

const DESCRIBING = new Set(lists.describing);

/** `Toymaker Talbrook`, as a sentence begins with it, is Talbrook; any other name is itself. */
export function withoutDescriptor(name: string): string {
  const [, noun = '', rest = name] = /^(\p{L}+) (\p{Lu}.*)$/u.exec(name) ?? [];
  return DESCRIBING.has(noun.toLowerCase()) ? rest : name;
}

/** The trade that an article tells beside an organisation’s name: `carmaker Ostra`, `Ostra, a Danish carmaker,`; never `company`. */
export function descriptorsOf({ name, mentions }: Entity, text: string): readonly string[] {
  const [, leading = ''] = withoutDescriptor(name) === name ? [] : (/^(\p{L}+) /u.exec(name) ?? []);
  const beside = mentions.flatMap(({ whole }) => {
    const [, before = ''] =
      /(\p{L}+),? $/u.exec(text.slice(Math.max(0, whole.start - 20), whole.start)) ?? [];
    const [, after = ''] =
      /^, (?:the|an?) (?:[\p{Ll}-]+ |\p{Lu}\p{Ll}+ ){0,3}?(\p{Ll}+)(?=[,.;]| that | which | based )/u.exec(
        text.slice(whole.end, whole.end + 80),
      ) ?? [];
    return [
      ...(DESCRIBING.has(before.toLowerCase()) ? [before.toLowerCase()] : []),
      ...(DESCRIBING.has(after) ? [after] : []),
    ];
  });
  return [...new Set([...(leading === '' ? [] : [leading.toLowerCase()]), ...beside])];
}
