/** The mark: an open doorway, and the square before it. */
export function Mark({ size }: { size?: number }) {
  return (
    <svg className="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path
        className="mark-door"
        fillRule="evenodd"
        d="M6 21V11.5a10 10 0 0 1 20 0V21h-3v-9.5a7 7 0 0 0-14 0V21Z"
      />
      <path className="mark-door" d="M11.5 21V11.5A4.5 4.5 0 0 1 16 7v16.5Z" />
      <path className="mark-square" d="M8 25.5h16L27.5 31h-23Z" />
    </svg>
  );
}
