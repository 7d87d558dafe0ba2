import './reports.css';
import { useSearchParams } from 'react-router';
import { useTenant } from '../frame/tenant.ts';
import { PageHead } from '../kit/page.tsx';
import { FollowUpSheet } from './follow-up.tsx';
import { fr } from './fr.ts';
import { Missing } from './missing.tsx';
import { OutcomeSettingsForm } from './settings.tsx';
import { Summary } from './summary.tsx';

const TABS = ['bilan', 'manquants', 'report', 'reglages'] as const;

/** What was done, what is still to be said of it, and what is to be told elsewhere. */
export function Reports() {
  const { coordinator } = useTenant();
  const [address, setAddress] = useSearchParams();
  const tab = TABS.find((known) => known === address.get('voir')) ?? 'bilan';
  const shown = TABS.filter((known) => known !== 'reglages' || coordinator);
  return (
    <>
      <PageHead title={fr.title} under={fr.under} />
      <div className="stack">
        <fieldset className="report-tabs screen-only">
          <legend className="unseen">{fr.tabsLabel}</legend>
          {shown.map((known) => (
            <button
              key={known}
              type="button"
              className="button"
              aria-pressed={known === tab}
              onClick={() => setAddress(known === 'bilan' ? {} : { voir: known })}
            >
              {fr.tabs[known]}
            </button>
          ))}
        </fieldset>
        {tab === 'bilan' && <Summary onMissing={() => setAddress({ voir: 'manquants' })} />}
        {tab === 'manquants' && <Missing />}
        {tab === 'report' && <FollowUpSheet />}
        {tab === 'reglages' && coordinator && <OutcomeSettingsForm />}
      </div>
    </>
  );
}
