import { BarChart } from 'echarts/charts';
import { DataZoomInsideComponent, DataZoomSliderComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { stretch } from './days.js';
import { fill, h } from './dom.js';
import { number, t } from './i18n.js';
import { typeName } from './names.js';
import { TYPES } from './types.js';
import { address, filtered, go } from './url.js';

use([BarChart, GridComponent, TooltipComponent, DataZoomSliderComponent, DataZoomInsideComponent, CanvasRenderer]);

const STEPS = ['month', 'quarter', 'year'];
const MANY = 60;

let made = null;

/** Draws how many events there were when, by type; a click on a bar asks for these days. */
export function draw(box, state, answer) {
  const step = answer.by[0];
  if (made?.box !== box) {
    made = { box, ...build(box) };
    addEventListener('recoloured', () => made.redraw?.());
  }
  const table = new Map();
  for (const row of answer.rows) {
    const of = table.get(row[step]) ?? new Map();
    table.set(row[step], of.set(row.type, row.events));
  }
  const stretches = all(step, [...table.keys()].sort());
  const types = TYPES.filter((type) => answer.rows.some((row) => row.type === type));
  made.state = state;
  made.redraw = () => made.chart.setOption(options(stretches, types, table), { notMerge: true });
  made.redraw();
  made.chart.off('click');
  made.chart.on('click', ({ dataIndex }) => go(filtered(made.state, days(stretches[dataIndex]))));
  fill(made.steps, STEPS.map((name) => h('a', {
    href: address(state, { step: name === 'month' ? null : name }), 'aria-current': name === step ? 'true' : null }, t(`step.${name}`))));
  fill(made.legend, types.map((type) => h('li', null, h('span.dot', { 'data-type': type, 'aria-hidden': 'true' }), typeName(type))));
  made.ground.setAttribute('aria-label', t('timeline.label', { from: stretches.length ? stretch(stretches[0]) : '–', to: stretches.length ? stretch(stretches.at(-1)) : '–' }));
  fill(made.note, answer.spanning ? t('timeline.spanning', { n: answer.spanning, step: t(`step.${step}`).toLowerCase() }) : '',
    answer.undated ? ' ' + t('timeline.undated', { n: answer.undated }) : '');
  fill(made.table, h('summary', null, t('timeline.table')), tabled(state, stretches.filter((at) => table.has(at)), types, table));
}

function build(box) {
  const ground = h('div.ground', { role: 'img' });
  const steps = h('div.steps', { role: 'group', 'aria-label': t('timeline.step') });
  const legend = h('ul.legend');
  const note = h('p.note');
  const table = h('details.table');
  fill(box, h('div.bar', null, h('h2', { id: 'timeline-title' }, t('timeline.title')), steps), ground, legend, note, table);
  const chart = init(ground, null, { renderer: 'canvas' });
  new ResizeObserver(() => chart.resize()).observe(ground);
  return { ground, steps, legend, note, table, chart };
}

function options(stretches, types, table) {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const words = { color: colour('--muted'), fontFamily: style.fontFamily, fontSize: 12 };
  const many = stretches.length > MANY;
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 300,
    grid: { left: 30, right: 8, top: 12, bottom: many ? 62 : 26 },
    tooltip: {
      trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow', shadowStyle: { color: colour('--hover') } },
      backgroundColor: colour('--surface'), borderColor: colour('--rule'), textStyle: { ...words, color: colour('--ink') },
      formatter: (bars) => [stretch(stretches[bars[0].dataIndex]),
        ...bars.filter((bar) => bar.value).map((bar) => `${bar.seriesName}: ${number(bar.value)}`)].join('\n'),
    },
    xAxis: { type: 'category', data: stretches, axisTick: { show: false }, axisLine: { lineStyle: { color: colour('--rule') } }, axisLabel: { ...words, hideOverlap: true } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: words, splitLine: { lineStyle: { color: colour('--rule') } } },
    dataZoom: many ? [{
      type: 'slider', height: 22, bottom: 6, brushSelect: false, showDetail: false, startValue: Math.max(0, stretches.length - MANY), endValue: stretches.length - 1,
      borderColor: colour('--rule'), fillerColor: colour('--hover'), handleStyle: { color: colour('--accent') },
      dataBackground: { lineStyle: { color: colour('--muted') }, areaStyle: { color: colour('--muted') } },
    }] : [],
    series: types.map((type) => ({
      type: 'bar', stack: 'all', name: typeName(type), itemStyle: { color: colour(`--${type}`) }, barMaxWidth: 28, barMinWidth: 3, barCategoryGap: '15%',
      cursor: 'pointer', data: stretches.map((at) => table.get(at)?.get(type) ?? 0),
    })),
  };
}

/** Every stretch from the first to the last, those without any event included: time runs evenly. */
function all(step, found) {
  if (!found.length) {
    return [];
  }
  const per = { month: 12, quarter: 4, year: 1 }[step];
  const index = (code) => Number(code.slice(0, 4)) * per + (per === 1 ? 0 : Number(code.slice(per === 4 ? 6 : 5)) - 1);
  const code = (i) => {
    const year = Math.floor(i / per);
    return per === 1 ? `${year}` : per === 4 ? `${year}-Q${(i % per) + 1}` : `${year}-${String((i % per) + 1).padStart(2, '0')}`;
  };
  const [first, last] = [index(found[0]), index(found.at(-1))];
  return Array.from({ length: last - first + 1 }, (_, i) => code(first + i));
}

/** The filter for a stretch: from and to, which take months and years as they are. */
function days(at) {
  const quarter = /^(\d{4})-Q(\d)$/.exec(at);
  if (!quarter) {
    return { from: at, to: at };
  }
  const month = (i) => `${quarter[1]}-${String((quarter[2] - 1) * 3 + i).padStart(2, '0')}`;
  return { from: month(1), to: month(3) };
}

/** The same for those who hear or tab; a stretch leads to its events as its bar does. */
function tabled(state, stretches, types, table) {
  return h('div.scroll', { tabindex: 0, role: 'region', 'aria-label': t('timeline.table') }, h('table', null,
    h('thead', null, h('tr', null, h('td', null), types.map((type) => h('th', { scope: 'col' }, typeName(type))))),
    h('tbody', null, stretches.map((at) => h('tr', null, h('th', { scope: 'row' }, h('a', { href: filtered(state, days(at)) }, stretch(at))),
      types.map((type) => h('td', null, table.get(at).has(type) ? number(table.get(at).get(type)) : '')))))));
}
