import { useState } from 'react';
import { useThemes } from '../api/planning.ts';
import { useOwnCommunes } from '../api/volunteers.ts';
import { useTenant } from '../frame/tenant.ts';
import { SelectField, TextField } from '../kit/fields.tsx';
import { Address } from './address.tsx';
import { fr } from './fr.ts';
import { type Followed, publicAddress } from './values.ts';

/** The agenda that anybody may follow, narrowed as chosen. */
export function PublicFeed() {
  const { slug } = useTenant();
  const communes = useOwnCommunes();
  const themes = useThemes().data?.items ?? [];
  const [followed, setFollowed] = useState<Followed>({ commune: '', place: '', theme: '' });
  return (
    <section className="card stack">
      <h2>{fr.public.title}</h2>
      <p>{fr.public.text}</p>
      <div className="side-by-side screen-only">
        <SelectField
          label={fr.public.commune}
          value={followed.commune}
          onChange={(event) => setFollowed({ ...followed, commune: event.target.value })}
          options={[
            { value: '', label: fr.public.anyCommune },
            ...communes.map(({ insee, name }) => ({ value: insee, label: name })),
          ]}
        />
        <SelectField
          label={fr.public.theme}
          value={followed.theme}
          onChange={(event) => setFollowed({ ...followed, theme: event.target.value })}
          options={[
            { value: '', label: fr.public.anyTheme },
            ...themes.map(({ code, label }) => ({ value: code, label })),
          ]}
        />
      </div>
      <TextField
        label={fr.public.place}
        hint={fr.public.placeHint}
        optional
        value={followed.place}
        onChange={(event) => setFollowed({ ...followed, place: event.target.value })}
      />
      <Address label={fr.public.address} address={publicAddress(location.origin, slug, followed)} />
      <p>
        <a href={`/${slug}/agenda`}>{fr.public.page}</a>
      </p>
    </section>
  );
}
