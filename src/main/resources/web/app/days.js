import { language, t } from './i18n.js';

const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' };
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' };
const YEAR = { year: 'numeric', timeZone: 'UTC' };

/** The days from earliest to latest as one would write them: a day, a month, a year, or from one to the other. */
export function days(earliest, latest) {
  if (!earliest && !latest) {
    return t('days.unknown');
  }
  if (!earliest) {
    return t('days.until', { day: format(latest, DAY) });
  }
  if (!latest) {
    return t('days.since', { day: format(earliest, DAY) });
  }
  const wholeMonths = earliest.endsWith('-01') && isLastOfMonth(latest);
  const wholeYears = wholeMonths && earliest.slice(5, 7) === '01' && latest.slice(5, 7) === '12';
  const style = wholeYears ? YEAR : wholeMonths ? MONTH : DAY;
  return new Intl.DateTimeFormat(language(), style).formatRange(date(earliest), date(latest));
}

/** A month such as 2023-07 or a quarter or year, as a reader writes it. */
export function stretch(code) {
  const quarter = /^(\d{4})-Q(\d)$/.exec(code);
  if (quarter) {
    return t('days.quarter', { quarter: quarter[2], year: quarter[1] });
  }
  return code.length === 4 ? code : format(code + '-01', MONTH);
}

function isLastOfMonth(day) {
  const next = date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

function format(day, style) {
  return new Intl.DateTimeFormat(language(), style).format(date(day));
}

function date(day) {
  return new Date(day + 'T00:00:00Z');
}
