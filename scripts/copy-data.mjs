// The compiler copies the word lists that code imports; the sample library is read at run time and is copied here.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

cpSync(pathOf('../data'), pathOf('../dist/data'), { recursive: true });
