// The compiler copies the word lists that code imports; the sample library is read at run time and is copied here.
import { cpSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

cpSync(join(root, 'data'), join(root, 'dist', 'data'), { recursive: true });
