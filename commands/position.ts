import type { Finding } from '../src/answers/answer.js';
import { byKind } from '../src/answers/grouping.js';
import { found, nothing } from '../src/answers/reply.js';
import { command } from '../src/command.js';
import { nameThenTopic, onTopic, questionOn, whichName } from './named.js';
import { positionFindings } from './position-findings.js';

const MOST = 8;

export const position = command({
  name: 'position',
  description: 'What a country, an organisation or a person wants, says or rejects',
  example: '/position russia security guarantees',
  options: {
    actor: {
      description: 'Whose position: Moscow, the union, Zelensky …',
      required: true,
      completes: 'actor',
    },
    topic: { description: 'Only what is on this topic' },
  },
  read: (typed, library) => {
    const { name, topic } = nameThenTopic(typed, (head) => library.actorNamed(head));
    return { actor: name, topic };
  },
  answer: ({ actor, topic }, library) => {
    const who = library.actorNamed(actor);
    if (who.kind !== 'one') {
      const unknown = `Nothing in this library on the position of “${actor}”.`;
      return whichName(who, actor, unknown, (name) => questionOn('position', { name, topic }));
    }
    const hits = library.positionsOf(who.name, topic);
    if (hits.length === 0) {
      const hasOthers = topic !== null && library.positionsOf(who.name, null).length > 0;
      const wider = hasOthers ? [questionOn('position', { name: who.name, topic: null })] : [];
      return nothing(`Nothing in this library on the position of ${who.name}${onTopic(topic)}.`, wider);
    }
    const { findings, ...reply } = found(
      `Position of ${who.name}${onTopic(topic)}`,
      positionFindings(hits, MOST),
    );
    return { ...reply, findings: byKind(findings), notes: notesOn(who.name, findings) };
  },
});

/** `police`, `state officials`: whom each article calls so may be others. */
function notesOn(name: string, findings: readonly Finding[]): readonly string[] {
  const articles = new Set(findings.map(({ excerpt }) => excerpt.citation.article));
  return !/\p{Lu}/u.test(name) && articles.size > 1
    ? [`Each article has “${name}” of its own; they need not be the same ones.`]
    : [];
}
