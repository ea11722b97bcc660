// Smoothing of lines and rings given as [lon, lat] or [x, y].

/** Chaikin's corner cutting; the ends of a line stay. (Chaikin 1974, quarter points.) */
export function chaikin(points, times, closed = false) {
  let line = points;
  for (let time = 0; time < times; time++) {
    const cut = [];
    for (let i = 0; i + 1 < line.length; i++) {
      const [[x, y], [u, v]] = [line[i], line[i + 1]];
      cut.push([0.75 * x + 0.25 * u, 0.75 * y + 0.25 * v], [0.25 * x + 0.75 * u, 0.25 * y + 0.75 * v]);
    }
    line = closed ? [...cut, cut[0]] : [line[0], ...cut, line.at(-1)];
  }
  return line;
}

/** Natural cubic spline by chord length through the points, so many points a leg. */
export function spline(points, perLeg) {
  const t = points.reduce((sums, [x, y], i) => [...sums, i ? sums[i - 1] + Math.hypot(x - points[i - 1][0], y - points[i - 1][1]) : 0], []);
  const axis = (k) => secondDerivatives(t, points.map((point) => point[k]));
  const [mx, my] = [axis(0), axis(1)];
  const at = (k, m, i, s) => {
    const h = t[i + 1] - t[i];
    const [a, b] = [1 - s, s];
    return a * points[i][k] + b * points[i + 1][k] + ((a ** 3 - a) * m[i] + (b ** 3 - b) * m[i + 1]) * (h * h) / 6;
  };
  const line = [];
  for (let i = 0; i + 1 < points.length; i++) {
    for (let step = 0; step < perLeg; step++) line.push([at(0, mx, i, step / perLeg), at(1, my, i, step / perLeg)]);
  }
  return [...line, points.at(-1)];
}

/** Thomas' algorithm for the tridiagonal system of a natural spline. */
function secondDerivatives(t, y) {
  const last = y.length - 1;
  const m = new Array(y.length).fill(0);
  const upper = new Array(y.length).fill(0);
  for (let i = 1; i < last; i++) {
    const [before, after] = [t[i] - t[i - 1], t[i + 1] - t[i]];
    const right = 6 * ((y[i + 1] - y[i]) / after - (y[i] - y[i - 1]) / before);
    const pivot = 2 * (before + after) - before * upper[i - 1];
    upper[i] = after / pivot;
    m[i] = (right - before * m[i - 1]) / pivot;
  }
  for (let i = last - 1; i > 0; i--) m[i] -= upper[i] * m[i + 1];
  return m;
}
