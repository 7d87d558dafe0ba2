import type { CallPreview, Excluded } from '../api/types.ts';
import { fr } from '../fr.ts';
import { useTenant } from '../frame/tenant.ts';
import { Trouble } from '../kit/notice.tsx';
import { Shape } from '../kit/state.tsx';
import { moment } from '../kit/when.ts';

const REASONS = ['noConsent', 'cap', 'busy', 'noAddress', 'notInAudience'] as const;
const SHOWN_WAVES = 3;

interface Asked {
  preview?: CallPreview;
  error?: unknown;
  busy: boolean;
  waves: boolean;
}

/** How many will be asked, in what order, and who will not be, and why. */
export function WhoIsAsked({ preview, error, busy, waves }: Asked) {
  return (
    <section className="card stack who" aria-busy={busy}>
      <h2>{fr.who.title}</h2>
      {error ? <Trouble error={error} /> : null}
      {!preview && !error && <p className="quiet">{fr.who.wait}</p>}
      {preview && (
        <>
          <p className="who-count" role="status">
            <span className="who-number">{fr.number(preview.recipients)}</span>{' '}
            {fr.who.people(preview.recipients)}
          </p>
          {waves && <Waves preview={preview} />}
          <Left excluded={preview.excluded} title={fr.who.leftTitle} />
          {(preview.atCapAfter ?? 0) > 0 && (
            <p className="small quiet">{fr.who.atCap(preview.atCapAfter ?? 0, waves)}</p>
          )}
          {preview.sample && preview.sample.length > 0 && (
            <p className="small quiet">
              {fr.who.sample(
                preview.sample
                  .slice(0, 4)
                  .map((one) => fr.who.person(one.firstName, one.initial, one.commune)),
              )}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Waves({ preview }: { preview: CallPreview }) {
  const { zone } = useTenant();
  const waves = preview.waves ?? [];
  if (waves.length < 2) return null;
  return (
    <div className="stack-tight">
      <ol className="waves">
        {waves.slice(0, SHOWN_WAVES).map((wave, at) => (
          <li key={wave.at}>
            <span>{at === 0 ? fr.who.now : moment(wave.at, zone)}</span>
            <strong className="number">{fr.number(wave.size)}</strong>
          </li>
        ))}
        {waves.length > SHOWN_WAVES && (
          <li className="quiet">{fr.who.more(waves.length - SHOWN_WAVES)}</li>
        )}
      </ol>
      <p className="small quiet">{fr.who.ifNeeded}</p>
    </div>
  );
}

export function Left({ excluded, title }: { excluded: Excluded; title: string }) {
  const reasons = REASONS.filter((reason) => (excluded[reason] ?? 0) > 0);
  if (reasons.length === 0) return null;
  return (
    <div className="stack-tight">
      <h3 className="small quiet">{title}</h3>
      <ul className="bare stack-tight small">
        {reasons.map((reason) => (
          <li key={reason} className="left-out">
            <Shape tone="calm" />
            <span>{fr.who.left[reason](excluded[reason] ?? 0)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
