import { h } from './dom.js';
import { label, t } from './i18n.js';

/** Fields that words are shown for, in the order of the legend; what speaks for several is coloured for the first. */
const FIELDS = ['type', 'agents', 'targets', 'place', 'country', 'interval', 'status', 'certainty', 'mode',
  'fatalities', 'personnel', 'persons', 'participants', 'count'];

const KIND = { country: 'place', mode: 'type', certainty: 'status', fatalities: 'number', personnel: 'number', persons: 'number',
  participants: 'number', count: 'number' };

const KINDS = ['type', 'agents', 'targets', 'place', 'interval', 'status', 'number'];

/** What a field is coloured as. */
export function kindOf(field) {
  return KIND[field] ?? field;
}

export function fieldName(field) {
  return label(`field.${field}`, field);
}

/** The spans that the evidence of a mention names: `{start, end, field}`. */
export function spansOf(mention) {
  return Object.entries(mention.evidence).flatMap(([field, quotes]) => quotes.map(({ start, end }) => ({ start, end, field })));
}

/**
 * The text from `from` to `to` with the statements underlined and the words of evidence marked. Offsets count UTF-16 code units,
 * as strings do here. `statements` and `spans` may overlap; each piece of text is given once.
 */
export function marked(text, from, to, statements, spans) {
  const edges = new Set([from, to]);
  for (const { start, end } of [...statements, ...spans]) {
    edges.add(Math.min(Math.max(start, from), to)).add(Math.min(Math.max(end, from), to));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces = [];
  let statement = null;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i], cuts[i + 1]];
    const covers = (span) => span.start <= start && span.end >= end;
    const words = text.slice(start, end);
    const fields = fieldsOf(spans.filter(covers));
    const node = fields.length ? evidence(words, fields, startsHere(spans, start, fields)) : document.createTextNode(words);
    const within = statements.find(covers);
    if (within) {
      if (statement?.of !== within) {
        statement = { of: within, node: h('span.statement', { id: within.id ? `m-${within.id}` : null, 'data-mention': within.id }) };
        pieces.push(statement.node);
      }
      statement.node.append(node);
    } else {
      pieces.push(node);
    }
  }
  return pieces;
}

function fieldsOf(spans) {
  const fields = new Set(spans.map((span) => span.field));
  const order = (field) => (FIELDS.indexOf(field) + 1 || FIELDS.length + 1);
  return [...fields].sort((a, b) => order(a) - order(b));
}

/** A word that speaks for several fields names them all where the first begins. */
function startsHere(spans, start, fields) {
  return fields.filter((field) => spans.some((span) => span.field === field && span.start === start));
}

function evidence(words, fields, names) {
  const shown = [...new Set(names.map((field) => t(`field.short.${kindOf(field)}`)))].join(' · ');
  return h('mark.ev', { 'data-kind': kindOf(fields[0]), 'data-fields': fields.join(' '), 'data-label': shown || null,
    title: fields.map(fieldName).join(', ') }, words);
}

/** What the colours mean, for the fields that are there. */
export function legend(mentions) {
  const kinds = new Set(mentions.flatMap((mention) => Object.keys(mention.evidence)).map(kindOf));
  return h('ul.legend.evidence', { 'aria-label': t('evidence.legend') },
    KINDS.filter((kind) => kinds.has(kind)).map((kind) => h('li', null, h('mark.ev', { 'data-kind': kind }, t(`kind.${kind}`)))));
}
