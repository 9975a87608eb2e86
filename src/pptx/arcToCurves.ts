export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arc of an ellipse as SVG paths have it, with degrees for its rotation. */
export interface Arc {
  readonly rx: number;
  readonly ry: number;
  readonly rotation: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
  readonly end: Point;
}

/**
 * Draws an arc with cubic curves of a quarter turn at most: each as two control points and its end. The center is found as appendix B.2.4 of SVG 2 does;
 * a radius that is too small grows until the arc reaches its end (B.2.5).
 */
export function arcToCurves(start: Point, { rx, ry, rotation, isLarge, isClockwise, end }: Arc): readonly (readonly [Point, Point, Point])[] {
  if (rx === 0 || ry === 0) return [[start, end, end]];
  if (start.x === end.x && start.y === end.y) return [];
  const turn = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half = { x: (start.x - end.x) / 2, y: (start.y - end.y) / 2 };
  const own = { x: cos * half.x + sin * half.y, y: cos * half.y - sin * half.x };
  const grow = Math.sqrt(Math.max(1, (own.x / rx) ** 2 + (own.y / ry) ** 2));
  const [a, b] = [Math.abs(rx) * grow, Math.abs(ry) * grow];
  const across = (a * own.y) ** 2 + (b * own.x) ** 2;
  const side = Math.sqrt(Math.max(0, ((a * b) ** 2 - across) / across)) * (isLarge === isClockwise ? -1 : 1);
  const middle = { x: (side * a * own.y) / b, y: (-side * b * own.x) / a };
  const center = { x: cos * middle.x - sin * middle.y + (start.x + end.x) / 2, y: sin * middle.x + cos * middle.y + (start.y + end.y) / 2 };
  const from = Math.atan2((own.y - middle.y) / b, (own.x - middle.x) / a);
  const to = Math.atan2((-own.y - middle.y) / b, (-own.x - middle.x) / a);
  const full = 2 * Math.PI;
  const sweep = isClockwise ? (to - from + full) % full : -((from - to + full) % full);
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const each = sweep / pieces;
  // The length of the handles with which a curve comes nearest to an arc.
  const handle = (4 / 3) * Math.tan(each / 4);
  const onPage = (x: number, y: number): Point => ({ x: center.x + cos * a * x - sin * b * y, y: center.y + sin * a * x + cos * b * y });
  return Array.from({ length: pieces }, (_, i) => {
    const [begin, stop] = [from + i * each, from + (i + 1) * each];
    return [
      onPage(Math.cos(begin) - handle * Math.sin(begin), Math.sin(begin) + handle * Math.cos(begin)),
      onPage(Math.cos(stop) + handle * Math.sin(stop), Math.sin(stop) - handle * Math.cos(stop)),
      i === pieces - 1 ? end : onPage(Math.cos(stop), Math.sin(stop)),
    ];
  });
}
