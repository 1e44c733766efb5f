import { parentPort } from 'node:worker_threads';
import type { Article } from '../news/article.js';
import { entryOf, readingOf } from './reading.js';

// The thread of a `ReadingPool`: gets articles and sends back what is derived from each, in their order.
parentPort?.on('message', (articles: readonly Article[]) => {
  parentPort?.postMessage(articles.map((article) => readingOf(entryOf(article))));
});
