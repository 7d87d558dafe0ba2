import './squares.css';
import type { Answer } from '../api/types.ts';
import { fr } from '../fr.ts';
import { answerWord } from './words.tsx';

const DRAWN_AT_MOST = 24;

/** The places of a call: as many squares, filled as people are found. */
export function Places({
  accepted,
  needed,
  large,
}: {
  accepted: number;
  needed: number;
  large?: boolean;
}) {
  const squares = needed <= DRAWN_AT_MOST ? Array.from({ length: needed }, (_, at) => at) : [];
  return (
    <div className={large ? 'places-of places-large' : 'places-of'}>
      <span className="places-number" aria-hidden="true">
        {fr.number(accepted)}
        <span className="places-slash">{fr.calls.slash}</span>
        {fr.number(needed)}
      </span>
      <span className="unseen">{fr.calls.foundOf(accepted, needed)}</span>
      <span className="places-squares" aria-hidden="true">
        {squares.map((at) => (
          <span key={at} className={at < accepted ? 'place-square is-taken' : 'place-square'} />
        ))}
      </span>
    </div>
  );
}

const GLYPHS = {
  ACCEPTED: 'M5 10.5l3.5 3.5L15 7',
  WAITING: 'M10 5v5l3 2',
  MAYBE: 'M7.5 8a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.5M10 14.5v.1',
  NO: 'M6 10h8',
} as const;

function glyphOf({ answer, place }: Answer): keyof typeof GLYPHS {
  if (answer === 'YES') return place === 'ACCEPTED' ? 'ACCEPTED' : 'WAITING';
  return answer;
}

/** Answers as they came, a square each; a shape and a word besides the colour. */
export function AnswerSquares({ answers }: { answers: Answer[] }) {
  return (
    <ol className="answers" aria-label={fr.calls.answersInOrder}>
      {answers.map((answer) => {
        const glyph = glyphOf(answer);
        const words = fr.calls.answerOf(
          `${answer.firstName} ${answer.lastName}`,
          answerWord(answer.answer, answer.place),
        );
        return (
          <li
            key={answer.volunteerId}
            className={`answer answer-${glyph.toLowerCase()}`}
            title={words}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={GLYPHS[glyph]} />
            </svg>
            <span className="unseen">{words}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** What each square means. */
export function Legend({ counts }: { counts: Record<keyof typeof GLYPHS, number> }) {
  const keys = Object.keys(GLYPHS) as (keyof typeof GLYPHS)[];
  return (
    <ul className="legend">
      {keys.map((glyph) => (
        <li key={glyph}>
          <span className={`answer answer-${glyph.toLowerCase()}`}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={GLYPHS[glyph]} />
            </svg>
          </span>
          {fr.calls.legend[glyph](counts[glyph])}
        </li>
      ))}
    </ul>
  );
}
