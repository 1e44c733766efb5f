import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { configOf, environment, SAMPLE_LIBRARY, SettingError } from '../src/config.js';

describe('configOf', () => {
  it.each([
    ['nothing', {}],
    ['blank values', { DISCORD_TOKEN: '', DISCORD_API_URL: ' ', VERBATIM_LIBRARY: '', VERBATIM_HISTORY: '' }],
    ['settings of others', { PATH: '/bin' }],
  ])('has a default for everything, given %s', (_, env) => {
    expect(configOf(env)).toEqual({
      discord: { token: null, apiUrl: undefined },
      library: [SAMPLE_LIBRARY],
      history: join(homedir(), '.verbatim_history'),
      cache: null,
    });
  });

  it.each([
    ['a token', { DISCORD_TOKEN: ' abc ' }, { discord: { token: 'abc', apiUrl: undefined } }],
    [
      'another API',
      { DISCORD_API_URL: 'http://127.0.0.1:4000/api' },
      { discord: { token: null, apiUrl: 'http://127.0.0.1:4000/api' } },
    ],
    ['a library', { VERBATIM_LIBRARY: 'news' }, { library: ['news'] }],
    ['several', { VERBATIM_LIBRARY: ['a', ' b ', ''].join(delimiter) }, { library: ['a', 'b'] }],
    ['a history file', { VERBATIM_HISTORY: '/tmp/h' }, { history: '/tmp/h' }],
    ['a cache file', { VERBATIM_CACHE: 'news.cache' }, { cache: 'news.cache' }],
    ['no history', { VERBATIM_HISTORY: 'Off' }, { history: null }],
  ])('reads %s', (_, env, config) => {
    expect(configOf(env)).toMatchObject(config);
  });

  it('names a setting that is wrong, without telling its value', () => {
    expect(() => configOf({ DISCORD_API_URL: 'discord.com' })).toThrow(SettingError);
    expect(() => configOf({ DISCORD_API_URL: 'secret' })).toThrow(
      /^DISCORD_API_URL has to be a web address(?!.*secret)/,
    );
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

  it('lists every setting, and no other', () => {
    expect(Object.keys(parse(example)).toSorted()).toEqual(Object.keys(environment.shape).toSorted());
  });

  it('can be copied as it is', () => {
    expect(configOf(parse(example))).toEqual(configOf({}));
  });

  it('explains each setting in the lines above it', () => {
    expect(example).not.toMatch(/=.*\n(?:\n*)[A-Z]/);
  });
});
