// @ts-check
// Days as whole numbers: how many lie between them and 1 January 1970.

const LENGTH = 86400000;

/** @param {string} text an ISO date @returns {number} */
export function parse(text) {
  return Math.round(Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +text.slice(8, 10)) / LENGTH);
}

/** @param {string} text @returns {boolean} whether it is a day that there is */
export function isDay(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && format(parse(text)) === text;
}

/** @param {number} day @returns {string} as an ISO date */
export function format(day) {
  return new Date(day * LENGTH).toISOString().slice(0, 10);
}

/** @param {number} day @returns {{year: number, month: number}} months count from 0 */
export function monthOf(day) {
  const date = new Date(day * LENGTH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() };
}

/** @param {number} year @param {number} month from 0, which may pass the year's @returns {number} */
export function firstOf(year, month) {
  return Math.round(Date.UTC(year, month, 1) / LENGTH);
}

/**
 * The same day of another month, or its last when it has no such day.
 * @param {number} day
 * @param {number} months how many later
 */
export function plusMonths(day, months) {
  const date = new Date(day * LENGTH);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const last = firstOf(year, month + 1) - 1;
  return Math.min(firstOf(year, month) + date.getUTCDate() - 1, last);
}

/**
 * A day as people write it.
 * @param {number} day
 * @param {string} language
 */
export function told(day, language) {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day * LENGTH));
}

/** @param {number} day @param {string} language @returns {string} its month and year */
export function toldMonth(day, language) {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day * LENGTH));
}

/** @param {number} day @param {string} language @returns {string} its month and year in full */
export function longMonth(day, language) {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day * LENGTH));
}

/** @param {number} day @param {string} language @returns {string} its month alone */
export function shortMonth(day, language) {
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(day * LENGTH));
}

/** @param {number} day @returns {string} its month such as 1940-07 */
export function month(day) {
  return format(day).slice(0, 7);
}

/** Whether a day is one of those from one to before another. @param {{from: number, to: number}} span @param {number} day */
export function holds(span, day) {
  return span.from <= day && day < span.to;
}
