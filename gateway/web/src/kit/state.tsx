export type Tone = 'good' | 'wait' | 'stop' | 'calm';

const SHAPES: Record<Tone, string> = {
  good: 'M0 0h12v12H0zM2.6 6.2 5 8.6 9.5 3.7 8.5 2.8 5 6.7 3.5 5.2Z',
  wait: 'M0 0h12v12H0zM1.5 1.5v9h4.5v-9Z',
  stop: 'M0 0h12v12H0zM3.7 2.7 2.7 3.7 5 6 2.7 8.3l1 1L6 7l2.3 2.3 1-1L7 6l2.3-2.3-1-1L6 5Z',
  calm: 'M0 0h12v12H0zM1.5 1.5v9h9v-9Z',
};

/** The square of a state: checked, half full, crossed, hollow. */
export function Shape({ tone }: { tone: Tone }) {
  return (
    <svg className="shape" viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[tone]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}

/** A state in a word, with its shape. */
export function State({ tone, word }: { tone: Tone; word: string }) {
  return (
    <span className={`state tone-${tone}`}>
      <Shape tone={tone} />
      {word}
    </span>
  );
}
