// The day of a file or a sheet.

/** The day where the reader is, as ISO 8601 writes it: early in the morning it is not yesterday, as UTC may have it. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
