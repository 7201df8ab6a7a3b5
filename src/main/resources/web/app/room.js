/** Points tried along each side of a country. */
const TRIED = 14;
/** A label is about so many times as wide as it is high. */
const FLATNESS = 2.6;
/** A label on a border is less of a harm than one on a mark. */
const BORDER = 2;

/**
 * The point within a country that leaves a label most room: far from its borders and from the points that are taken. Coordinates
 * are [longitude, latitude], the room in degrees; polygons those of a GeoJSON MultiPolygon, of which the one with most corners counts.
 */
export function roomiest(polygons, taken) {
  const [outline] = polygons.reduce((a, b) => (b[0].length > a[0].length ? b : a));
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best = { room: -1, at: [(west + east) / 2, (south + north) / 2] };
  for (let i = 1; i < TRIED; i++) {
    for (let j = 1; j < TRIED; j++) {
      const at = [west + ((east - west) * i) / TRIED, south + ((north - south) * j) / TRIED];
      if (within(at, outline)) {
        const room = Math.min(nearest(at, outline) * BORDER, nearest(at, taken));
        best = room > best.room ? { room, at } : best;
      }
    }
  }
  return best;
}

function nearest([x, y], points) {
  return points.reduce((least, [px, py]) => Math.min(least, Math.hypot((px - x) / FLATNESS, py - y)), Infinity);
}

/** Whether a ray to the east crosses the outline an odd number of times. */
function within([x, y], outline) {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [xi, yi] = outline[i];
    const [xj, yj] = outline[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) {
      inside = !inside;
    }
  }
  return inside;
}
