// The day of a file or a sheet.

/** The day where the reader is, as ISO 8601 writes it: at seven in Qingdao it is not yesterday. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
