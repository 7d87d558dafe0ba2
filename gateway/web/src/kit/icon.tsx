const DRAWN = {
  todo: 'M5 4h14v16H5zM8.5 12l2.5 2.5 4.5-5',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  call: 'M4 10v4h3l8 5V5L7 10H4ZM18.5 9a4.5 4.5 0 0 1 0 6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20',
  plus: 'M12 5v14M5 12h14',
  workbook: 'M5 3h9l5 5v13H5zM14 3v5h5M8.5 12.5h7M8.5 16.5h7M12 12.5v4',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5a7.5 7.5 0 0 1 15 0',
  look: 'M12 4 2.5 20h19L12 4ZM12 10v4.5M12 17.2v.1',
  stop: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7.5v5.5M12 16.2v.1',
  done: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.2l2.8 2.8L16 9.5',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M14 6l-6 6 6 6',
  phone:
    'M6 3.5h3.5l1.5 5-2.2 1.6a11 11 0 0 0 5.1 5.1l1.6-2.2 5 1.5V18a2.5 2.5 0 0 1-2.7 2.5A15.5 15.5 0 0 1 3.5 6.2 2.5 2.5 0 0 1 6 3.5Z',
  request: 'M4 5h16v11H12l-4.5 4v-4H4zM8 9h8M8 12.5h5',
  way: 'M12 3v18M12 5h6l2.5 2.5L18 10h-6M12 11H6l-2.5 2.5L6 16h6',
  more: 'M5 6h14M5 12h14M5 18h14',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8M8 14h3M13.5 14h2.5M8 17h3',
  appointment: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.5 2',
  map: 'M9 4 3.5 6.5v13L9 17l6 3 5.5-2.5v-13L15 7 9 4ZM9 4v13M15 7v13',
  copy: 'M9 9h11v11H9zM5.5 15H4V4h11v1.5',
  share: 'M7 9 3.5 12.5 7 16M3.5 12.5H14M17 8l3.5 3.5L17 15M20.5 11.5H10',
  house: 'M4 11l8-7 8 7v9H4zM10 20v-6h4v6',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
} as const;

export type IconName = keyof typeof DRAWN;

/** A drawing beside a word; it never speaks alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={DRAWN[name]} />
    </svg>
  );
}
