import MiniSearch from 'minisearch';

/** A term to look for; variants of one query word carry a weight below 1. */
export interface Wanted {
  readonly stem: string;
  readonly weight: number;
}

/** A document that holds some of the terms, with MiniSearch's BM25+ score. */
export interface Candidate {
  readonly id: number;
  readonly score: number;
}

interface Document {
  readonly id: number;
  /** The document's stems, separated by spaces. */
  readonly stems: string;
}

/**
 * The inverted index: which documents hold which stems. The one place that knows MiniSearch; documents are numbers,
 * and their stems are made by the caller, so that the index and the question are cut into words alike.
 */
export class SearchIndex {
  readonly #index = new MiniSearch<Document>({
    fields: ['stems'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    autoVacuum: false,
  });

  add(id: number, stems: readonly string[]): void {
    this.#index.add({ id, stems: stems.join(' ') });
  }

  remove(id: number): void {
    this.#index.discard(id);
  }

  /** The documents that hold one of the terms, best first. */
  candidates(wanted: readonly Wanted[], limit: number): readonly Candidate[] {
    const weights = wanted.map(({ weight }) => weight);
    const found = this.#index.search(wanted.map(({ stem }) => stem).join(' '), {
      boostTerm: (_term, index) => weights[index] ?? 1,
    });
    // MiniSearch multiplies a score by the number of matched query terms, which favours long passages: undone.
    const plain = found.map(({ id, score, queryTerms }) => ({
      id: Number(id),
      score: score / queryTerms.length,
    }));
    return plain.sort((a, b) => b.score - a.score || a.id - b.id).slice(0, limit);
  }

  /** Stems of the index within a few letters of one: `zelenski` for `zelenskj`. */
  similar(stem: string, distance: number): readonly string[] {
    const near = new Set<string>();
    const collect = (_id: unknown, term: string): number => {
      near.add(term);
      return 0;
    };
    this.#index.search(stem, { fuzzy: distance, boostDocument: collect });
    near.delete(stem);
    return [...near];
  }
}
