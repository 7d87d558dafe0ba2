import { Link } from 'react-router';
import {
  AGES,
  type Errands,
  type Figures,
  type FiguresRequest,
  OPERATORS,
  type OutcomeDetail,
  type Stop,
} from '../api/types.ts';
import { useTenant } from '../frame/tenant.ts';
import { number } from '../kit/counting.ts';
import { fr as words } from '../outcomes/fr.ts';
import { newcomer, oneLess } from './figures.ts';
import { fr } from './fr.ts';
import type { useNoted } from './sending.ts';

interface Counting {
  stop: Stop;
  figures: Figures;
  told: boolean;
  hidden: OutcomeDetail[];
  add: ReturnType<typeof useNoted>['add'];
}

/** Two large counters to press while people come; the rest is folded. */
export function Counters({ stop, figures, told, hidden, add }: Counting) {
  const { slug } = useTenant();
  const count = (deltas: FiguresRequest) => add(stop.occurrenceId, { kind: 'count', deltas });
  return (
    <div className="stack">
      <div className="counters">
        <Counter
          label={words.met}
          value={figures.met}
          act={fr.person}
          less={fr.minus}
          onMore={() => count({ met: 1 })}
          onLess={() => count(oneLess(figures))}
        />
        <Counter
          label={words.newcomersLabel}
          value={figures.newcomers}
          act={fr.newPerson}
          less={fr.minusNew}
          onMore={() => count(newcomer(figures))}
          onLess={() => count({ met: 0, newcomers: -1 })}
        />
      </div>
      {!told && (
        <button type="button" className="button" onClick={() => count({ met: 0 })}>
          {words.nobody}
        </button>
      )}
      {told && figures.met === 0 && <p className="quiet">{words.nobodyCame}</p>}
      <details className="fold">
        <summary>{words.precisely}</summary>
        <Details stop={stop} figures={figures} hidden={hidden} onCount={count} />
        <p>
          <Link to={`/${slug}/planning/${stop.occurrenceId}/compte-rendu`}>{fr.full}</Link>
        </p>
      </details>
    </div>
  );
}

interface Counted {
  label: string;
  value: number;
  act: string;
  less: string;
  onMore: () => void;
  onLess: () => void;
}

function Counter({ label, value, act, less, onMore, onLess }: Counted) {
  return (
    <div className="counter">
      <span className="counter-label">{label}</span>
      <output className="counter-value">{number(value)}</output>
      <button type="button" className="button button-primary counter-more" onClick={onMore}>
        <span className="counter-plus" aria-hidden="true">
          {'+1'}
        </span>
        <span>{act}</span>
      </button>
      <button
        type="button"
        className="button button-quiet counter-less"
        disabled={value === 0}
        onClick={onLess}
        aria-label={less}
      >
        {'−1'}
      </button>
    </div>
  );
}

interface Detailed {
  stop: Stop;
  figures: Figures;
  hidden: OutcomeDetail[];
  onCount: (deltas: FiguresRequest) => void;
}

const BECAME: (keyof Errands)[] = ['solved', 'followUp', 'redirected'];

function Details({ stop, figures, hidden, onCount }: Detailed) {
  const asked = (detail: OutcomeDetail) => !hidden.includes(detail);
  return (
    <div className="stack">
      {asked('AGES') && (
        <Group title={words.ages}>
          {AGES.map((age) => (
            <Step
              key={age}
              label={words.age[age]}
              value={figures.ages[age] ?? 0}
              onStep={(by) => onCount({ met: 0, ages: { [age]: by } })}
            />
          ))}
        </Group>
      )}
      {asked('COMMUNES') && stop.insee && (
        <Group title={words.communes}>
          <Step
            label={stop.commune ?? stop.insee}
            value={figures.communes[stop.insee] ?? 0}
            onStep={(by) => onCount({ met: 0, communes: { [stop.insee ?? '']: by } })}
          />
        </Group>
      )}
      {asked('THEMES') && stop.themes.length > 0 && (
        <Group title={words.themes}>
          {stop.themes.map(({ code, label }) => (
            <Step
              key={code}
              label={label}
              value={figures.themes[code] ?? 0}
              onStep={(by) => onCount({ met: 0, themes: { [code]: by } })}
            />
          ))}
        </Group>
      )}
      {asked('ERRANDS') && <ErrandSteps figures={figures} onCount={onCount} />}
      {(asked('TRANSPORT') || asked('NEEDS')) && (
        <div>
          {asked('TRANSPORT') && (
            <Step
              label={words.transport}
              value={figures.withoutTransport}
              onStep={(by) => onCount({ met: 0, withoutTransport: by })}
            />
          )}
          {asked('NEEDS') && (
            <Step
              label={words.needs}
              value={figures.needs}
              onStep={(by) => onCount({ met: 0, needs: by })}
            />
          )}
        </div>
      )}
    </div>
  );
}

function ErrandSteps({ figures, onCount }: Pick<Detailed, 'figures' | 'onCount'>) {
  return (
    <Group title={words.errands} hint={words.errandsHint}>
      {OPERATORS.map((operator) => {
        const counted = figures.errands[operator];
        const total = counted ? counted.solved + counted.followUp + counted.redirected : 0;
        return (
          <details key={operator} className="operator">
            <summary>
              <span>{words.operators[operator]}</span>
              {total > 0 && <strong className="number">{number(total)}</strong>}
            </summary>
            {BECAME.map((became) => (
              <Step
                key={became}
                label={words[became]}
                value={counted?.[became] ?? 0}
                onStep={(by) =>
                  onCount({
                    met: 0,
                    errands: {
                      [operator]: { solved: 0, followUp: 0, redirected: 0, [became]: by },
                    },
                  })
                }
              />
            ))}
          </details>
        );
      })}
    </Group>
  );
}

function Group(props: { title: string; hint?: string; children: React.ReactNode }) {
  return (
    <fieldset className="steps">
      <legend>{props.title}</legend>
      {props.hint && <p className="hint">{props.hint}</p>}
      {props.children}
    </fieldset>
  );
}

function Step(props: { label: string; value: number; onStep: (by: number) => void }) {
  const { label, value, onStep } = props;
  return (
    <div className="step">
      <span className="step-label">{label}</span>
      <button
        type="button"
        className="button button-icon"
        aria-label={words.minusOne(label)}
        disabled={value === 0}
        onClick={() => onStep(-1)}
      >
        {'−'}
      </button>
      <output className="number step-value">{number(value)}</output>
      <button
        type="button"
        className="button button-icon"
        aria-label={words.plusOne(label)}
        onClick={() => onStep(1)}
      >
        {'+'}
      </button>
    </div>
  );
}
