// What spreadsheets make of a text without being asked: a formula, a number, a date, a truth value or an error.

/** A formula, also at full width, and behind the blanks that some of them skip. */
const RUNS = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/;

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const CURRENCY = String.raw`\p{Sc}`;
const TIME = String.raw`\d{1,4}:\d{1,2}(?::\d{1,2}(?:\.\d+)?)?(?:\s*[ap]\.?m?\.?)?`;
const DAY = String.raw`\d{1,4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,4}`;

/** Matched against text without blanks around it, at half width, and in small letters. */
const READ_AS: readonly RegExp[] = [
  // A number: 00123, 1E5, 1,234.50, .5, (5), $5, 5 €, 5%.
  new RegExp(
    String.raw`^\(?${CURRENCY}?\s*\(?[-+−]?[\d.,]*\d[\d.,]*(?:e[-+]?\d+)?\s*\)?\s*[%‰]?\s*${CURRENCY}?\)?$`,
    'u',
  ),
  // A fraction: 1 3/4.
  /^\d+\s+\d+\s*\/\s*\d+$/,
  // A day, with or without a time: 2021/5/10, 10.5.2021.
  new RegExp(String.raw`^${DAY}(?:[t\s]+${TIME}z?)?$`),
  // A time: 10:30, 8时30分, 上午8:00, 5 pm.
  new RegExp(
    String.raw`^(?:[上下]午\s*)?${TIME}$|^\d{1,2}\s+[ap]m?$|^(?:[上下]午\s*)?\d{1,2}时(?:\d{1,2}分?(?:\d{1,2}秒)?)?$`,
  ),
  // A month in words: May 2021, MAR1, 1-Jan, 3 March 2020.
  new RegExp(
    String.raw`^(?:\d{1,4}[-/.,\s]*)?(?:${MONTH})\.?[-/.,\s]*\d{1,4}(?:[-/.,\s]+\d{1,4})?$|^\d{1,4}[-/.,\s]*(?:${MONTH})\.?(?:[-/.,\s]*\d{1,4})?$`,
  ),
  // 2021年5月, 5月10日.
  /^(?:\d{2,4}年)?\d{1,2}月(?:\d{1,2}[日号]?)?$/,
  /^(?:true|false)$/,
  // #N/A, #REF!, #DIV/0!
  /^#(?:n\/a|null!|div\/0!|value!|ref!|name\?|num!|spill!|calc!)/,
];

const PAIR = /^(\d{1,4})\s*[-/.]\s*(\d{1,4})$/;
const isMonth = (part: string): boolean => Number(part) >= 1 && Number(part) <= 12;
const isDayOrYear = (part: string): boolean => part.length <= 2 || part.length === 4;

/** 5-10 and 3/4 are days of a year, 2021-05 a month; 261-263 is nothing. */
function isDate(text: string): boolean {
  const [, one = '', other = ''] = PAIR.exec(text) ?? [];
  return (
    one !== '' && ((isMonth(one) && isDayOrYear(other)) || (isMonth(other) && isDayOrYear(one)))
  );
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day that is written as one, and stays that day. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return (
    ISO_DAY.test(text) && Number.isFinite(date.getTime()) && date.toISOString().startsWith(text)
  );
}

/** More digits are shown as a power of ten, and the sixteenth is lost. */
const DIGITS = 11;

/** A number that stays as it is written. */
const isSame = (text: string): boolean =>
  /^\d+(\.\d+)?$/.test(text) &&
  String(Number(text)) === text &&
  text.replace('.', '').length <= DIGITS;

/** Whether a text would not stay what it is. */
export function isMistaken(text: string): boolean {
  if (RUNS.test(text)) return true;
  if (isDay(text) || isSame(text)) return false;
  const plain = text.normalize('NFKC').trim().toLowerCase();
  return plain !== '' && (isDate(plain) || READ_AS.some((pattern) => pattern.test(plain)));
}
