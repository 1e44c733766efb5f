import { countries as listed } from 'countries-list';
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' };
import own from '../../data/actors/countries.json' with { type: 'json' };
import type { Actor } from './actor.js';

type ByCode = Readonly<Record<string, string | readonly string[] | undefined>>;

const PACKAGE_DEMONYMS: ByCode = nationalities.nationalities;
const NO_CAPITAL = new Set(own.noCapital);
const NO_DEMONYM = new Set(own.noDemonym);

const listOf = (byCode: ByCode, code: string): readonly string[] => [byCode[code] ?? []].flat();

/** The countries and territories of ISO 3166-1, each with its capital and adjectives: Russia is Moscow, Russian. */
export const countries: readonly Actor[] = Object.entries(listed).map(([code, { name, capital }]) => ({
  name,
  kind: 'country',
  aliases: [...listOf(own.names, code), ...capitalsOf(code, capital)].filter((alias) => alias !== name),
  demonyms: demonymsOf(code),
  speaksFor: null,
}));

/** A capital of the country's own name (Singapore) is no alias. */
function capitalsOf(code: string, capital: string): readonly string[] {
  const more = listOf(own.capitals, code);
  return NO_CAPITAL.has(code) || capital === '' ? more : [capital, ...more];
}

/** `Bosnian - Herzegovinian` and `Dominican (Dominica)` are no words of news: the own list replaces them. */
function demonymsOf(code: string): readonly string[] {
  if (code in own.demonyms) return listOf(own.demonyms, code);
  return NO_DEMONYM.has(code) ? [] : listOf(PACKAGE_DEMONYMS, code);
}

const capitals = new Set(
  Object.entries(listed).flatMap(([code, { name, capital }]) =>
    capitalsOf(code, capital).filter((one) => one !== name),
  ),
);

/** True for a capital's name: it may stand for the country's government, or for the city alone. */
export const isCapitalOnly = (name: string): boolean => capitals.has(name);
