/** What a question in plain words asks for, where another command would answer it better than a search does. */
export type Intent =
  | { readonly kind: 'who said'; readonly words: string }
  | { readonly kind: 'quotes'; readonly name: string; readonly topic: string | null }
  | { readonly kind: 'position'; readonly name: string; readonly topic: string | null };

const TOPIC = String.raw`(?:\s+(?:about|on|of|regarding|over|concerning|to|with|in|for|from)\s+(?<topic>.+?))?`;
const WHO_SAID =
  /^who\s+(?:(?:has|first|also)\s+)*(?:said|says|claimed|claims|warned|argued|insisted)\s+(?:that\s+)?(?<words>.+?)\??$/iu;
const SAID_WHAT = new RegExp(
  String.raw`^what\s+(?:did|does|do|has|have)\s+(?<name>.+?)\s+(?:say|said|tell\s+\S+)${TOPIC}\s*\??$`,
  'iu',
);
const WANTS_WHAT = new RegExp(
  String.raw`^what\s+(?:did|does|do)\s+(?<name>.+?)\s+(?:want|demand|reject|oppose|propose|offer|fear|think|believe)${TOPIC}\s*\??$`,
  'iu',
);
const POSITION = new RegExp(
  String.raw`^(?:what\s+(?:is|was|are)|what[’']s)\s+(?:the\s+)?(?:(?:position|stance|view)\s+of\s+(?<of>.+?)|(?<name>.+?)(?:[’']s|[’'])?\s+(?:position|stance|view))${TOPIC}\s*\??$`,
  'iu',
);

/** Reads `What does Moscow want in Donbas?` as a question for a position; `null` where a search answers best. */
export function intentOf(question: string): Intent | null {
  const asked = question.trim();
  const words = WHO_SAID.exec(asked)?.groups?.['words'];
  if (words !== undefined) return { kind: 'who said', words: words.replace(/^["“'‘]|["”'’]$/gu, '') };
  const said = SAID_WHAT.exec(asked)?.groups;
  if (said !== undefined) return { kind: 'quotes', ...named(said) };
  const position = (WANTS_WHAT.exec(asked) ?? POSITION.exec(asked))?.groups;
  return position === undefined ? null : { kind: 'position', ...named(position) };
}

const named = (
  groups: Readonly<Record<string, string | undefined>>,
): { name: string; topic: string | null } => ({
  name: (groups['name'] ?? groups['of'] ?? '').trim().replace(/^the\s+/iu, ''),
  topic: groups['topic'] ?? null,
});
