import type { Action, Professional, ProfessionalRequest } from '../api/types.ts';

export interface Values {
  name: string;
  partner: string;
  helpsWith: string;
  toBring: string;
  actionIds: string[];
  visiting: boolean;
}

export const FIELDS = ['name', 'partner', 'helpsWith', 'toBring', 'actionIds'] as const;

export const BLANK: Values = {
  name: '',
  partner: '',
  helpsWith: '',
  toBring: '',
  actionIds: [],
  visiting: true,
};

export function valuesOf(stored: Professional): Values {
  const { name, partner, helpsWith, toBring, actionIds, visiting } = stored;
  return {
    name,
    partner: partner ?? '',
    helpsWith: helpsWith ?? '',
    toBring: toBring ?? '',
    actionIds,
    visiting,
  };
}

/** What is sent; a partner that is still called the same keeps its place in the directory. */
export function request(typed: Values, stored?: Professional): ProfessionalRequest {
  const text = (value: string) => value.trim() || null;
  const partner = text(typed.partner);
  return {
    name: typed.name.trim(),
    partner,
    partnerId: partner !== null && partner === stored?.partner ? stored.partnerId : null,
    helpsWith: text(typed.helpsWith),
    toBring: text(typed.toBring),
    actionIds: typed.actionIds,
    visiting: typed.visiting,
  };
}

/** Actions with slots that are not called off, and those that were chosen before. */
export function offered(actions: Action[], chosen: string[]): Action[] {
  return actions.filter(
    ({ id, state, admission }) =>
      chosen.includes(id) || (state !== 'CANCELLED' && admission?.mode === 'SLOTS'),
  );
}
