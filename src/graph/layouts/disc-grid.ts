/** Discs by where they are, to find those near a place. */
export interface DiscGrid {
  readonly add: (disc: number) => void;
  /** Calls for each disc that was added and may touch one of radius `radius` around a place, until one says true. */
  readonly some: (x: number, y: number, test: (disc: number) => boolean) => boolean;
  readonly clear: () => void;
}

/** A hashed grid over `places` (x and y of each disc); cells of `cell`, which no two discs that touch are further apart than. */
export function discGrid(places: Float64Array, cell: number): DiscGrid {
  const count = places.length / 2;
  const mask = (1 << (33 - Math.clz32(Math.max(1, count)))) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(count).fill(-1);
  const columns = new Int32Array(count);
  const rows = new Int32Array(count);
  const bucket = (column: number, row: number): number => (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & mask;
  return {
    add: (disc) => {
      const [column, row] = [
        Math.floor((places[2 * disc] as number) / cell),
        Math.floor((places[2 * disc + 1] as number) / cell),
      ];
      columns[disc] = column;
      rows[disc] = row;
      const at = bucket(column, row);
      next[disc] = first[at] as number;
      first[at] = disc;
    },
    some: (x, y, test) => {
      const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
      for (let c = column - 1; c <= column + 1; c++) {
        for (let r = row - 1; r <= row + 1; r++) {
          for (let disc = first[bucket(c, r)] as number; disc !== -1; disc = next[disc] as number) {
            if (columns[disc] === c && rows[disc] === r && test(disc)) return true;
          }
        }
      }
      return false;
    },
    clear: () => void first.fill(-1),
  };
}
