// Starts `reading-worker.ts` from sources: a thread of Node 20 has to be told of `tsx` from inside.
import { register } from 'tsx/esm/api';

register();
await import('./reading-worker.ts');
