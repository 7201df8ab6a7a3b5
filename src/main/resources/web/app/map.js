import L from 'leaflet';
import { append, fill, h } from './dom.js';
import { number, t } from './i18n.js';
import { countryAt, countryName, place, placeName } from './names.js';
import { roomiest } from './room.js';
import { filtered, go, listOf } from './url.js';

/** What is seen at first: from Senegal to Sudan, south, west, north, east in degrees. */
const SAHEL = [[7.5, -17.5], [25.5, 24.5]];
const LEVELS = 4;
/** Pixels that a country's name needs above and below its middle. */
const ROOM = 16;
const BIGGEST = 34;
const SMALLEST = 16;

const drawn = import('./data/outlines.json');
let made = null;

/** Draws where the events are: countries shaded by how many, places as circles. A click filters. */
export async function draw(box, state, answer) {
  if (made?.box !== box) {
    made = { box, ...(await build(box)) };
  }
  const counts = (field) => new Map((answer.facets.find((one) => one.field === field)?.values ?? []).map((value) => [value.code, value.events]));
  shade(state, counts('country'));
  look(state);
  made.again = () => mark(counts('country'), counts('place'));
  made.again();
}

async function build(box) {
  const ground = h('div.ground', { role: 'region', 'aria-label': t('map.label') });
  fill(box, h('h2', { id: 'map-title' }, t('map.title')), ground, h('p.note', null, t('map.note')));
  const { default: outlines } = await drawn;
  const touch = matchMedia('(pointer: coarse)').matches;
  const map = L.map(ground, {
    attributionControl: false, scrollWheelZoom: false, dragging: !touch, zoomSnap: 0.25, minZoom: 3, maxZoom: 8,
    maxBounds: [[-8, -32], [42, 60]], maxBoundsViscosity: 1,
  });
  for (const [selector, key] of [['zoom-in', 'map.in'], ['zoom-out', 'map.out']]) {
    const button = ground.querySelector(`.leaflet-control-${selector}`);
    button.title = t(key);
    button.setAttribute('aria-label', t(key));
  }
  const lands = L.geoJSON(outlines, { style: { className: 'land', weight: 1 }, onEachFeature: (feature, layer) => name(feature, layer) }).addTo(map);
  const marks = L.layerGroup().addTo(map);
  map.fitBounds(SAHEL);
  map.on('zoomend', () => made?.again?.());
  new ResizeObserver(() => map.invalidateSize()).observe(ground);
  return { map, lands, marks, looked: null };
}

function name(feature, layer) {
  const { code } = feature.properties;
  if (code) {
    layer.bindTooltip(() => h('span', null, t('map.events', { n: made?.events?.get(code) ?? 0, where: countryName(code) })), { sticky: true });
    layer.on('click', () => countryAt(code) && toggle('country', code));
  }
}

function toggle(field, code) {
  const chosen = listOf(made.state, field);
  go(filtered(made.state, { [field]: (chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]).join(',') }));
}

function shade(state, events) {
  const most = Math.max(1, ...events.values());
  const chosen = listOf(state, 'country');
  made.events = events;
  made.state = state;
  made.lands.eachLayer((layer) => {
    const { code } = layer.feature.properties;
    const count = events.get(code) ?? 0;
    const level = count === 0 ? 0 : Math.max(1, Math.ceil((LEVELS * Math.log(1 + count)) / Math.log(1 + most)));
    layer.getElement()?.setAttribute('class', `leaflet-interactive land level-${level}${chosen.includes(code) ? ' chosen' : ''}`);
  });
}

function mark(countries, places) {
  made.marks.clearLayers();
  const named = [...places].map(([id, count]) => ({ id, count, found: place(id) })).filter(({ count, found }) => count > 0 && found);
  for (const [code, count] of countries) {
    const land = made.lands.getLayers().find((layer) => layer.feature.properties.code === code);
    if (count > 0 && land) {
      label(code, count, land, named.map(({ found }) => [found.longitude, found.latitude]));
    }
  }
  const most = Math.max(1, ...places.values());
  for (const { id, count, found } of named) {
    const size = SMALLEST + (BIGGEST - SMALLEST) * Math.sqrt(count / most);
    const html = h('span.place', { 'data-precision': found.precision }, number(count));
    const icon = L.divIcon({ html, iconSize: [size, size], className: 'at-place' });
    const words = t('map.events', { n: count, where: placeName(id) });
    button([found.latitude, found.longitude], icon, words, () => toggle('place', id))
      .bindTooltip(() => h('span', null, words), { direction: 'top', offset: [0, -size / 2] });
  }
}

/** A country's name where it has room, or else below the country. */
function label(code, count, land, taken) {
  const { room, at: [longitude, latitude] } = roomiest(land.feature.geometry.coordinates, taken);
  const degree = (256 * 2 ** made.map.getZoom()) / 360;
  const html = append(h('span.country'), [h('b', null, countryName(code)), ' ', number(count)]);
  const icon = L.divIcon({ html, iconSize: null, className: 'at-country' });
  const bounds = land.getBounds();
  const at = room * degree >= ROOM ? [latitude, longitude] : [bounds.getSouth() - ROOM / degree / 2, bounds.getCenter().lng];
  button(at, icon, t('map.events', { n: count, where: countryName(code) }), () => toggle('country', code), -1000);
}

function button(at, icon, words, onclick, zIndexOffset = 0) {
  const marker = L.marker(at, { icon, keyboard: true, zIndexOffset, riseOnHover: true }).on('click', onclick);
  marker.on('add', () => marker.getElement().setAttribute('aria-label', words));
  made.marks.addLayer(marker);
  return marker;
}

/** Looks at the countries that are asked for, or else at those with events; anew only when what is asked for changes. */
function look(state) {
  const asked = listOf(state, 'country').filter((code) => !code.startsWith('!'));
  if (made.looked === asked.join()) {
    return;
  }
  const wanted = (code) => (asked.length ? asked.includes(code) : made.events.get(code) > 0);
  const bounds = L.featureGroup(made.lands.getLayers().filter((layer) => wanted(layer.feature.properties.code))).getBounds();
  made.map.fitBounds(bounds.isValid() ? bounds : SAHEL, { maxZoom: 6, padding: [12, 12], animate: false });
  made.looked = asked.join();
}
