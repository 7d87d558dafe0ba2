import { useId } from 'react';
import { useDatesOf } from '../api/planning.ts';
import type { Occurrence, Scope } from '../api/types.ts';
import { ChoiceBox } from '../kit/fields.tsx';
import { fr } from './fr.ts';

const SCOPES: Scope[] = ['THIS', 'FOLLOWING', 'ALL'];

/** Whether the action of this date has others to come, which may change with it. */
export function useIsSeries(occurrence: Occurrence): boolean {
  const others = useDatesOf(occurrence.actionId).data?.items ?? [];
  return others.some(
    (other) => other.id !== occurrence.id && other.state !== 'HELD' && other.state !== 'CANCELLED',
  );
}

/** This date alone, or others of its action with it. */
export function ScopeChoice(props: { value: Scope; onChange: (scope: Scope) => void }) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{fr.scope.legend}</legend>
      {SCOPES.map((scope) => (
        <ChoiceBox
          key={scope}
          type="radio"
          name={name}
          label={fr.scope[scope]}
          checked={props.value === scope}
          onChange={() => props.onChange(scope)}
        />
      ))}
    </fieldset>
  );
}
