/** Something on a line: where its middle would like to be, and how much room it takes. */
export type Dodger = { target: number; size: number };

type Cluster = { members: number[]; size: number; middle: number };

function merge(above: Cluster, below: Cluster, dodgers: Dodger[]): Cluster {
  const members = [...above.members, ...below.members];
  const size = above.size + below.size;
  // The middle that moves the members least: the mean of where each wants the cluster to be.
  let before = 0;
  let sum = 0;
  for (const member of members) {
    const { target, size: own } = dodgers[member] ?? { target: 0, size: 0 };
    sum += target - (before + own / 2 - size / 2);
    before += own;
  }
  return { members, size, middle: sum / members.length };
}

/**
 * Moves things apart along one line, each as little as possible, keeping their
 * order and staying between `start` and `end`. Gives the new middles, in the
 * order of the input. They must fit: the sum of sizes may not pass `end − start`.
 */
export function dodge(dodgers: Dodger[], start: number, end: number): number[] {
  const order = dodgers
    .map((_, index) => index)
    .sort((a, b) => targetOf(dodgers, a) - targetOf(dodgers, b) || a - b);
  const hold = ({ members, size, middle }: Cluster): Cluster => ({
    members,
    size,
    middle: Math.max(start + size / 2, Math.min(end - size / 2, middle)),
  });
  const clusters: Cluster[] = [];
  for (const member of order) {
    let cluster = hold({
      members: [member],
      size: dodgers[member]?.size ?? 0,
      middle: targetOf(dodgers, member),
    });
    let above = clusters.at(-1);
    while (above && above.middle + above.size / 2 > cluster.middle - cluster.size / 2) {
      clusters.pop();
      cluster = hold(merge(above, cluster, dodgers));
      above = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  return spread(clusters, dodgers);
}

function targetOf(dodgers: Dodger[], index: number): number {
  return dodgers[index]?.target ?? 0;
}

function spread(clusters: Cluster[], dodgers: Dodger[]): number[] {
  const middles = dodgers.map(({ target }) => target);
  for (const { members, size, middle } of clusters) {
    let top = middle - size / 2;
    for (const member of members) {
      const own = dodgers[member]?.size ?? 0;
      middles[member] = top + own / 2;
      top += own;
    }
  }
  return middles;
}
