import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Action, Tour, TourPreview } from '../api/types.ts';
import type { FormErrors } from '../kit/fields.tsx';
import { Icon } from '../kit/icon.tsx';
import { useTell } from '../kit/told.tsx';
import { fr } from './fr.ts';
import { StopLine } from './line.tsx';
import { BLANK_LINE, type Values } from './values.ts';

const DRAGGED = 'application/x-parvis-stop';

interface Listed {
  actions: Action[];
  errors: FormErrors;
  ways: TourPreview['ways'];
  tour?: Tour;
}

/** The stops in their order, which changes by dragging, by keys and by buttons. */
export function Lines({ actions, errors, ways, tour }: Listed) {
  const { control, getValues } = useFormContext<Values>();
  const stops = useFieldArray({ control, name: 'stops' });
  const tell = useTell();
  const [over, setOver] = useState<number>();
  const nameOf = (at: number) => getValues(`stops.${at}.commune`)?.name ?? fr.thisStop;
  const move = (from: number, to: number) => {
    if (to < 0 || to >= stops.fields.length || from === to) return;
    tell(fr.moved(nameOf(from), to + 1), () => stops.move(to, from));
    stops.move(from, to);
  };
  const remove = (at: number) => {
    const line = getValues(`stops.${at}`);
    tell(fr.removed(nameOf(at)), () => stops.insert(at, line));
    stops.remove(at);
  };
  const press = (event: KeyboardEvent, at: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    move(at, at + step);
    const held = event.target as HTMLElement;
    requestAnimationFrame(() => held.focus());
  };
  const dropOn = (at: number) => ({
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      setOver(at);
    },
    onDragLeave: () => setOver(undefined),
    onDrop: (event: DragEvent) => {
      const from = event.dataTransfer.getData(DRAGGED);
      setOver(undefined);
      if (from !== '') move(Number(from), at);
    },
  });
  return (
    <section className="tour-lines stack" aria-labelledby="stops">
      <div className="stack-tight">
        <h2 id="stops">{fr.linesTitle}</h2>
        <p className="hint">{fr.linesHint}</p>
      </div>
      <ol className="bare">
        {stops.fields.map((field, at) => (
          <li
            key={field.id}
            className={over === at ? 'tour-line is-over' : 'tour-line'}
            onKeyDown={(event) => press(event, at)}
            {...dropOn(at)}
          >
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the same by keys and buttons */}
            <span
              className="tour-grip"
              draggable
              title={fr.grip(nameOf(at))}
              onDragStart={(event) => event.dataTransfer.setData(DRAGGED, String(at))}
            >
              <Icon name="more" />
              {at + 1}
            </span>
            <StopLine
              at={at}
              actions={actions}
              errors={errors}
              way={ways[at]}
              stop={tour?.stops.find(
                (it) => it.occurrenceId === getValues(`stops.${at}.occurrenceId`),
              )}
              acts={
                <div className="row">
                  <button
                    type="button"
                    className="button button-quiet"
                    aria-label={fr.up(nameOf(at))}
                    disabled={at === 0}
                    onClick={() => move(at, at - 1)}
                  >
                    {fr.upShort}
                  </button>
                  <button
                    type="button"
                    className="button button-quiet"
                    aria-label={fr.down(nameOf(at))}
                    disabled={at === stops.fields.length - 1}
                    onClick={() => move(at, at + 1)}
                  >
                    {fr.downShort}
                  </button>
                  <button
                    type="button"
                    className="button button-quiet is-danger"
                    aria-label={fr.remove(nameOf(at))}
                    disabled={stops.fields.length === 1}
                    onClick={() => remove(at)}
                  >
                    {fr.removeShort}
                  </button>
                </div>
              }
            />
          </li>
        ))}
      </ol>
      <p>
        <button type="button" className="button" onClick={() => stops.append(BLANK_LINE)}>
          <Icon name="plus" />
          {fr.addStop}
        </button>
      </p>
    </section>
  );
}
