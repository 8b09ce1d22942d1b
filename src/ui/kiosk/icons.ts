// Icons that only the kiosk has, on a 24 × 24 grid.

export const ICONS = {
  home: 'M4 11.5L12 4l8 7.5M6.5 10v9.5h11V10M10 19.5V14h4v5.5',
  language: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  text: 'M3 19L9 5l6 14M5.2 14h7.6M16 19l3-7 3 7M17 16.6h4',
  phone: 'M7 2.5h10v19H7zM10.5 18.5h3',
} as const;
