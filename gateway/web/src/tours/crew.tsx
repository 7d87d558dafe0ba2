import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTeam } from '../api/team.ts';
import { addVehicle, useVehicles } from '../api/tours.ts';
import type { Action } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { Dialog } from '../kit/dialog.tsx';
import { ChoiceBox, type FormErrors, SelectField, TextField } from '../kit/fields.tsx';
import { Trouble } from '../kit/notice.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';
import type { Values } from './values.ts';

/** The day, the vehicle and who goes with it. */
export function Crew({ actions, errors }: { actions: Action[]; errors: FormErrors }) {
  const { register, watch } = useFormContext<Values>();
  const vehicles = useVehicles().data ?? [];
  const team = useTeam().data ?? [];
  const driver = watch('driverId');
  return (
    <div className="stack">
      <TextField label={fr.date} type="date" error={errors.date} {...register('date')} />
      <SelectField
        label={fr.action}
        error={errors.actionId}
        options={[
          { value: '', label: fr.chooseAction },
          ...actions.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        {...register('actionId')}
      />
      <div>
        <SelectField
          key={vehicles.length}
          label={fr.vehicle}
          error={errors.vehicleId}
          options={[
            { value: '', label: fr.chooseVehicle },
            ...vehicles.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...register('vehicleId')}
        />
        <AddVehicle />
      </div>
      <SelectField
        key={team.length}
        label={fr.driver}
        error={errors.driverId}
        options={[
          { value: '', label: fr.noDriver },
          ...team.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        {...register('driverId')}
      />
      {team.length > 1 && (
        <details className="fold">
          <summary>{fr.companions}</summary>
          <fieldset className="choices">
            <legend className="unseen">{fr.companions}</legend>
            {team
              .filter(({ id }) => id !== driver)
              .map(({ id, name }) => (
                <ChoiceBox key={id} label={name} value={id} {...register('companionIds')} />
              ))}
          </fieldset>
        </details>
      )}
    </div>
  );
}

function AddVehicle() {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const tell = useTell();
  const { setValue } = useFormContext<Values>();
  const [asking, setAsking] = useState(false);
  const [name, setName] = useState('');
  const [error, setError] = useState<unknown>();
  const add = async () => {
    setError(undefined);
    try {
      const { body } = await addVehicle(base, name);
      await client.invalidateQueries({ queryKey: [slug, 'equipment'] });
      setValue('vehicleId', body.id);
      setAsking(false);
      tell(fr.vehicleAdded(body.name));
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setAsking(true)}>
        {fr.addVehicle}
      </button>
      {asking && (
        <Dialog title={fr.addVehicle} onClose={() => setAsking(false)}>
          <TextField
            label={fr.vehicleName}
            hint={fr.vehicleHint}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
          <Trouble error={error} />
          <div className="dialog-acts">
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {fr.cancel.notNow}
            </button>
            <button type="button" className="button button-primary" onClick={add}>
              {fr.add}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
