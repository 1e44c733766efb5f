/** What a person’s body is called: `Hale campaign`, `Hale’s office`. */
export function ownedName(person: string, noun: string): string {
  const surname = person.replace(/,? (?:[JS]r\.?|I{2,3}|IV)$/u, '').replace(/^.* /u, '');
  return noun === 'office' ? `${surname}’s office` : `${surname} ${noun}`;
}
