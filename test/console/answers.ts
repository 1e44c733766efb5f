import type { Answer, Finding } from '../../src/answers/answer.js';
import { excerptOf } from '../../src/answers/excerpt.js';
import type { Article } from '../../src/news/article.js';
import { layoutOf } from '../../src/news/layout-of.js';

/** Answers to show, made by hand on an article of one paragraph. */
export const TEXT = '“The bridge stays shut,” said Ada Brandt, the harbour master. “It leans.”';

const ARTICLE: Article = {
  id: 'bridge',
  title: 'Bridge to close',
  outlet: 'Ombra Mail',
  authors: [],
  date: '2026-02-20',
  url: 'https://mail.example/bridge',
  text: TEXT,
};

export const ADA = {
  name: 'Ada Brandt',
  kind: 'person',
  role: 'harbour master',
  affiliation: null,
  variants: ['Ada Brandt'],
} as const;

/** A finding that is the whole text of its article, with `“The bridge stays shut,”` marked. */
export function finding(changed: Partial<Finding> = {}, article: Partial<Article> = {}): Finding {
  const layout = layoutOf({ ...ARTICLE, ...article });
  return {
    excerpt: excerptOf(layout, { start: 0, end: layout.article.text.length }),
    kind: 'direct',
    speaker: ADA,
    confidence: 0.9,
    marks: [{ start: 0, end: 24 }],
    alsoIn: [],
    position: null,
    group: null,
    ...changed,
  };
}

export const answer = (changed: Partial<Answer> = {}): Answer => ({
  question: '/who said shut',
  command: 'who said',
  heading: 'Who said “shut”',
  findings: [finding()],
  total: 1,
  suggestions: [],
  notes: [],
  profile: null,
  ...changed,
});
