/** What a question in plain words asks for, where another command would answer it better than a search does. */
export type Intent =
  | { readonly kind: 'who said'; readonly words: string }
  | { readonly kind: 'quotes'; readonly name: string; readonly topic: string | null }
  | { readonly kind: 'position'; readonly name: string; readonly topic: string | null };

const TOPIC = String.raw`(?:\s+(?:about|on|of|regarding|over|concerning|to|with|in|for|from)\s+(?<topic>.+?))?`;
/** `that` after a verb of the second list tells that words follow: `who demanded a ballot` asks for a demand. */
const WHO_SAID =
  /^who\s+(?:(?:has|have|first|also)\s+)*(?:(?:said|says|say|claimed|claims|warned|warns|argued|argues|insisted|insists)\s+(?:(?:that|of|about)\s+)?|(?:wrote|writes|written|tweeted|posted|stated|states|predicted|predicts|suggested|suggests|announced|admitted|complained|thinks|believes|promised|vowed|demanded|(?:told|tells)\s+(?:\S+\s+){1,4}?)\s*that\s+)(?<words>.+?)\??$/iu;
const SAID_WHAT = new RegExp(
  String.raw`^what\s+(?:did|does|do|has|have)\s+(?<name>.+?)\s+(?:say|said|write|wrote|written|tweet|tweeted|claim|claimed|(?:tell|told)\s+\S+)${TOPIC}\s*\??$`,
  'iu',
);
const WANTS_WHAT = new RegExp(
  String.raw`^what\s+(?:did|does|do)\s+(?<name>.+?)\s+(?:want|demand|reject|oppose|propose|offer|promise|fear|think|believe|plan)${TOPIC}\s*\??$`,
  'iu',
);
const POSITION = new RegExp(
  String.raw`^(?:what\s+(?:is|was|are)|what[’']s)\s+(?:the\s+)?(?:(?:position|stance|view)\s+of\s+(?<of>.+?)|(?<name>.+?)(?:[’']s|[’'])?\s+(?:position|stance|view))${TOPIC}\s*\??$`,
  'iu',
);
/** `Does the council support a new bridge?`, `Is she for the strike?`, `Where does the union stand on pay?` */
const STANDS = [
  /^(?:(?:why\s+)?(?:does|do|did)|would|will)\s+(?<name>.+?)\s+(?:support|back|favou?r|oppose|reject|want|demand|accept|agree\s+(?:with|to))\s+(?<topic>.+?)\??$/iu,
  /^(?:why\s+)?(?:is|are|was|were)\s+(?<name>.+?)\s+(?:for|against|in\s+favou?r\s+of|opposed\s+to|ready\s+(?:for|to)|willing\s+to)\s+(?<topic>.+?)\??$/iu,
  /^(?:where\s+(?:does|do)|how\s+(?:does|do))\s+(?<name>.+?)\s+(?:stand|feel)\s+(?:on|about)\s+(?<topic>.+?)\??$/iu,
];

/** Reads `What does Moscow want in Donbas?` as a question for a position; `null` where a search answers best. */
export function intentOf(question: string): Intent | null {
  const asked = question.trim();
  const words = WHO_SAID.exec(asked)?.groups?.['words'];
  if (words !== undefined) return { kind: 'who said', words: words.replace(/^["“'‘]|["”'’]$/gu, '') };
  const said = SAID_WHAT.exec(asked)?.groups;
  if (said !== undefined) return { kind: 'quotes', ...named(said) };
  const position = firstGroups([WANTS_WHAT, POSITION, ...STANDS], asked);
  return position === null ? null : { kind: 'position', ...named(position) };
}

const named = (
  groups: Readonly<Record<string, string | undefined>>,
): { name: string; topic: string | null } => ({
  name: (groups['name'] ?? groups['of'] ?? '').trim().replace(/^the\s+/iu, ''),
  topic: groups['topic'] ?? null,
});

/** The groups of the first pattern that fits. */
function firstGroups(
  patterns: readonly RegExp[],
  text: string,
): Readonly<Record<string, string | undefined>> | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return groups;
  }
  return null;
}
