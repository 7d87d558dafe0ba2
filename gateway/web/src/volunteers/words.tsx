import type { Consent, SkillCode, Volunteer } from '../api/types.ts';
import { SKILLS } from '../api/types.ts';
import { fr } from '../fr.ts';
import { State, type Tone } from '../kit/state.tsx';

const CONSENT: Record<Consent['state'], Tone> = { GIVEN: 'good', REFUSED: 'stop', UNKNOWN: 'wait' };

export function ConsentState({ consent }: { consent: Consent }) {
  return <State tone={CONSENT[consent.state]} word={fr.consent.states[consent.state]} />;
}

export function skillLabel(code: string): string {
  return fr.skills[code as SkillCode] ?? code;
}

export const skillOptions = SKILLS.map((code) => ({ value: code, label: fr.skills[code] }));

export function fullName({ firstName, lastName }: Pick<Volunteer, 'firstName' | 'lastName'>) {
  return [firstName, lastName].filter(Boolean).join(' ');
}

/** "+33612345678" as people read it: "06 12 34 56 78". */
export function readablePhone(phone: string): string {
  const national = phone.startsWith('+33') ? `0${phone.slice(3)}` : phone;
  return national.length === 10 ? national.replace(/(\d\d)(?=\d)/g, '$1\u00a0') : phone;
}

export function Phone({ number }: { number?: string | null }) {
  if (!number) return null;
  return (
    <a className="number" href={`tel:${number}`}>
      {readablePhone(number)}
    </a>
  );
}

export function sentence(words: string[]): string {
  return new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(words);
}
