import './settings.css';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import type { Reply } from '../api/http.ts';
import { saveReception, useHouse } from '../api/settings.ts';
import type { House, Reception } from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { useAttempt, useDone } from '../kit/attempt.ts';
import { TextArea, TextField } from '../kit/fields.tsx';
import { Notice, Trouble, Waiting } from '../kit/notice.tsx';
import { PageHead } from '../kit/page.tsx';
import { fr } from './fr.ts';
import { SettingForm } from './sheet.tsx';

const FIELDS = ['address', 'phone', 'openingHours'] as const;

/** How the public reaches one house. */
export function HousePage() {
  const { id = '' } = useParams();
  const { slug, coordinator } = useTenant();
  const found = useHouse(id);
  if (found.isError) return <Trouble error={found.error} again={() => found.refetch()} />;
  if (!found.data) return <Waiting />;
  const house = found.data.body;
  return (
    <>
      <PageHead
        title={fr.houses.edit(house.name)}
        under={fr.houses.carrier(house.carrier)}
        back={{ to: `/${slug}/reglages/maisons`, label: fr.houses.title }}
      />
      <div className="stack">
        {!coordinator && (
          <Notice kind="look">
            <p>{fr.coordinator}</p>
          </Notice>
        )}
        <Form key={found.data.etag} stored={found.data} />
      </div>
    </>
  );
}

const receptionOf = ({ address, phone, openingHours }: Reception): Reception => ({
  address: address || null,
  phone: phone || null,
  openingHours: openingHours || null,
});

function Form({ stored: { body: house, etag } }: { stored: Reply<House> }) {
  const { base, slug } = useTenant();
  const client = useQueryClient();
  const navigate = useNavigate();
  const done = useDone();
  const { address, phone, openingHours } = house;
  const form = useForm<Reception>({
    defaultValues: {
      address: address ?? '',
      phone: phone ?? '',
      openingHours: openingHours ?? '',
    },
  });
  const { errors, rest, at, attempt } = useAttempt(FIELDS);
  const put = async (reception: Reception, seen: string | null) => {
    const saved = await saveReception(base, house.id, receptionOf(reception), seen);
    await client.invalidateQueries({ queryKey: [slug, 'houses'] });
    return saved;
  };
  const save = form.handleSubmit((typed) =>
    attempt(async () => {
      const saved = await put(typed, etag);
      done(fr.houses.saved(house.name), () => put(house, saved.etag));
      navigate(`/${slug}/reglages/maisons`);
    }),
  );
  return (
    <SettingForm {...{ errors, rest, at }} onSave={save}>
      <TextArea
        label={fr.houses.address}
        hint={fr.houses.addressHint}
        optional
        rows={2}
        error={errors.address}
        {...form.register('address')}
      />
      <TextField
        label={fr.houses.phone}
        optional
        type="tel"
        className="mid"
        error={errors.phone}
        {...form.register('phone')}
      />
      <TextArea
        label={fr.houses.hours}
        hint={fr.houses.hoursHint}
        optional
        rows={4}
        error={errors.openingHours}
        {...form.register('openingHours')}
      />
    </SettingForm>
  );
}
