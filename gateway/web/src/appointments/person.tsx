import type { FieldValues, Path, UseFormRegister } from 'react-hook-form';
import { ChoiceBox, type FormErrors, TextField } from '../kit/fields.tsx';
import { fr } from './fr.ts';
import type { TypedPerson } from './values.ts';

interface Asked<T extends TypedPerson & FieldValues> {
  register: UseFormRegister<T>;
  errors: FormErrors;
}

/** The least that is asked of a person. */
export function PersonFields<T extends TypedPerson & FieldValues>({ register, errors }: Asked<T>) {
  const field = (name: keyof TypedPerson) => register(name as Path<T>);
  return (
    <fieldset className="stack">
      <legend>{fr.person.legend}</legend>
      <div className="side-by-side">
        <TextField
          label={fr.person.firstName}
          error={errors['person.firstName']}
          {...field('firstName')}
        />
        <TextField label={fr.person.lastInitial} optional maxLength={1} {...field('lastInitial')} />
      </div>
      <p className="hint">{fr.person.reach}</p>
      <div className="side-by-side">
        <TextField
          type="tel"
          label={fr.person.phone}
          optional
          error={errors['person.phone']}
          {...field('phone')}
        />
        <TextField
          type="email"
          label={fr.person.email}
          optional
          error={errors['person.email']}
          {...field('email')}
        />
      </div>
      <details className="fold">
        <summary>{fr.person.more}</summary>
        <div className="stack-tight">
          <TextField
            label={fr.person.referredBy}
            optional
            maxLength={200}
            {...field('referredBy')}
          />
          <ChoiceBox label={fr.person.noTransport} {...field('noTransport')} />
        </div>
      </details>
    </fieldset>
  );
}
