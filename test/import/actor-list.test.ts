import { describe, expect, it } from 'vitest';
import { actorsInList } from '../../src/import/actor-list.js';
import { problemLine } from '../../src/import/problem.js';

const listed = (text: string) => actorsInList('news/actors.yaml', text).actors;
const problems = (text: string) => actorsInList('news/actors.yaml', text).problems.map(problemLine);

describe('a list of actors', () => {
  it.each([
    ['- name: Harl Ferries', { name: 'Harl Ferries', aliases: [], speaksFor: null }],
    [
      '- name: Harl Ferries\n  aliases: [the ferry company, HF]\n  speaksFor: Harl',
      { name: 'Harl Ferries', aliases: ['the ferry company', 'HF'], speaksFor: 'Harl' },
    ],
    [
      '[{"name": "Harl", "aliases": ["the valley"]}]',
      { name: 'Harl', aliases: ['the valley'], speaksFor: null },
    ],
  ])('%j', (text, actor) => {
    expect(listed(text)).toEqual([actor]);
  });

  it.each([
    ['- aliases: [HF]', 'news/actors.yaml, actor 1: name: is missing'],
    ['- name: 12', 'news/actors.yaml, actor 1: name: has to be text'],
    ['- name: " "', 'news/actors.yaml, actor 1: name: is empty'],
    ['- name: Harl\n  aliases: HF', 'news/actors.yaml, actor 1: aliases: has to be a list of names'],
    ['- name: Harl\n  aliases: [HF, [1]]', 'news/actors.yaml, actor 1: aliases: 1: has to be text'],
    [
      '- name: Harl\n  alias: HF',
      'news/actors.yaml, actor 1: alias: is no field: an actor has name, aliases and speaksFor',
    ],
    ['- Harl', 'news/actors.yaml, actor 1: has to be a name with its fields'],
    [
      '- name: Harl\n  aliases: [HF]\n- name: Ferries\n  aliases: [the H.F.]',
      'news/actors.yaml, actor 2: “the H.F.” is a name of Harl already',
    ],
  ])('%j is told of', (text, line) => {
    expect(problems(text)).toEqual([line]);
  });

  it('loses none of the others', () => {
    expect(listed('- aliases: [HF]\n- name: Harl')).toEqual([{ name: 'Harl', aliases: [], speaksFor: null }]);
  });

  it('may be empty', () => {
    expect(actorsInList('actors.yaml', '# none yet\n')).toEqual({ actors: [], problems: [] });
  });

  it.each([
    ['name: Harl', /has to be a list/],
    ['- name: [', /^Flow sequence/],
  ])('%j is a fault of the file', (text, fault) => {
    expect(() => actorsInList('actors.yaml', text)).toThrow(fault);
  });
});
