/** Whether one id goes before another of the same score. */
export type Before = (a: number, b: number) => boolean;

/** The ids with the highest scores, best first: a heap of `limit` places. */
export function best(ids: Int32Array, scores: Float64Array, limit: number, isBefore: Before): Int32Array {
  const isWorse = (a: number, b: number): boolean => {
    const [one, other] = [scores[a] ?? 0, scores[b] ?? 0];
    return one === other ? isBefore(b, a) : one < other;
  };
  const byRank = (a: number, b: number): number => (isWorse(a, b) ? 1 : -1);
  if (ids.length <= limit) return ids.slice().sort(byRank);
  // The worst of the kept ones is on top.
  const heap = ids.slice(0, limit);
  for (let place = limit >> 1; place >= 0; place--) sink(heap, place, isWorse);
  for (const id of ids.subarray(limit)) {
    if (!isWorse(heap[0] ?? 0, id)) continue;
    heap[0] = id;
    sink(heap, 0, isWorse);
  }
  return heap.sort(byRank);
}

/** Lets an element of a heap down until both below it are better. */
function sink(heap: Int32Array, from: number, isWorse: (a: number, b: number) => boolean): void {
  const value = heap[from] ?? 0;
  let place = from;
  for (;;) {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    if (left >= heap.length) break;
    const child = right < heap.length && isWorse(heap[right] ?? 0, heap[left] ?? 0) ? right : left;
    if (!isWorse(heap[child] ?? 0, value)) break;
    heap[place] = heap[child] ?? 0;
    place = child;
  }
  heap[place] = value;
}
