import { firstOf, found, nothing } from '../src/answers/reply.js';
import { command } from '../src/command.js';
import type { Resolution } from '../src/library/library.js';
import { nameThenTopic, onTopic, questionOn, whichName, withoutArticle, type Named } from './named.js';
import { sideBySide } from './side-by-side.js';

/** Most findings that are shown. */
const MOST = 10;
/** Words that may stand between two names. */
const BETWEEN = /^(?:and|with|vs\.?|versus|to)\s+/iu;

export const compare = command({
  name: 'compare',
  description: 'Two parties side by side: where they are opposed, where alike, what else each wants',
  example: '/compare russia ukraine security guarantees',
  options: {
    actor: { description: 'Whose position: Moscow, the union …', required: true, completes: 'actor' },
    other: { description: 'And whose besides', required: true, completes: 'actor' },
    topic: { description: 'Only what is on this topic' },
  },
  read: (typed, library) => {
    const resolve = (head: string): Resolution => library.actorNamed(head);
    const first =
      beforeAnother(typed, resolve) ?? beforeKnown(typed, resolve) ?? nameThenTopic(typed, resolve);
    const rest = restOf(first);
    if (rest === '') return { actor: first.name, other: null, topic: null };
    const second = nameThenTopic(rest, resolve);
    return { actor: first.name, other: second.name, topic: second.topic };
  },
  answer: ({ actor, other, topic }, library) => {
    const again = (one: string, two: string): string =>
      questionOn('compare', { name: `${one} ${two}`, topic });
    const unknown = (typed: string): string => `Nothing in this library on the position of “${typed}”.`;
    const who = library.actorNamed(actor);
    if (who.kind !== 'one') return whichName(who, actor, unknown(actor), (name) => again(name, other));
    const whom = library.actorNamed(other);
    if (whom.kind !== 'one') return whichName(whom, other, unknown(other), (name) => again(who.name, name));
    if (who.name === whom.name) return nothing(`“${actor}” and “${other}” are both ${who.name} here.`);
    const both = `${who.name} and ${whom.name}${onTopic(topic)}`;
    const one = { name: who.name, hits: library.positionsOf(who.name, topic) };
    const two = { name: whom.name, hits: library.positionsOf(whom.name, topic) };
    const findings = sideBySide(one, two, (name) => library.actorNamed(name));
    if (findings.length === 0) return nothing(`Nothing in this library on the positions of ${both}.`);
    const silent = [one, two].filter(({ hits }) => hits.length === 0);
    return {
      ...found(both, firstOf(findings, MOST)),
      notes: silent.map(({ name }) => `Nothing in this library on the position of ${name}${onTopic(topic)}.`),
    };
  },
});

const restOf = ({ topic }: Named): string => (topic ?? '').replace(BETWEEN, '');

/**
 * The longest name that leaves another one: `ardania lesk` are two, though somewhere “Ardania and Lesk” act together.
 * `null` where no two are known.
 */
function beforeAnother(typed: string, resolve: (name: string) => Resolution): Named | null {
  const isKnown = (name: string): boolean => resolve(name).kind !== 'none';
  const words = withoutArticle(typed).split(/\s+/);
  for (let size = words.length - 1; size > 0; size--) {
    const first = { name: words.slice(0, size).join(' '), topic: words.slice(size).join(' ') };
    // `ardania and`: a name does not end so.
    if (BETWEEN.test(`${words[size - 1] ?? ''} `)) continue;
    if (isKnown(first.name) && isKnown(nameThenTopic(restOf(first), resolve).name)) return first;
  }
  return null;
}

/** The fewest words before a known name where they themselves mean nobody: so it can be said of whom nothing is known. */
function beforeKnown(typed: string, resolve: (name: string) => Resolution): Named | null {
  const words = withoutArticle(typed).split(/\s+/);
  if (resolve(nameThenTopic(typed, resolve).name).kind !== 'none') return null;
  for (let size = 1; size < words.length; size++) {
    const first = { name: words.slice(0, size).join(' '), topic: words.slice(size).join(' ') };
    if (resolve(nameThenTopic(restOf(first), resolve).name).kind !== 'none') return first;
  }
  return null;
}
