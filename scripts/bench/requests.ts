import { Agent, get } from "node:http";

type Answer = { status: number | undefined; bytes: number };

function ask(url: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => resolve({ status: response.statusCode, bytes }));
      response.on("error", reject);
    });
    request.on("error", reject);
  });
}

async function read(url: string, agent: Agent): Promise<number> {
  const { status, bytes } = await ask(url, agent);
  if (status !== 200) throw new Error(`${url} answered ${status}.`);
  return bytes;
}

/** How many answers a second an address gives to `readers` that ask one after the other, and their bytes. */
export async function throughput(
  url: string,
  { seconds, readers }: { seconds: number; readers: number },
): Promise<{ perSecond: number; bytes: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let [answers, bytes] = [0, 0];
  const readOn = async () => {
    while (performance.now() < end) {
      bytes = await read(url, agent);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: readers }, readOn));
  agent.destroy();
  return { perSecond: answers / ((performance.now() - begun) / 1000), bytes };
}

const alone = new Agent({ keepAlive: true, maxSockets: 1 });

/** How long one answer takes to arrive whole, in ms. */
export async function timeOf(url: string): Promise<number> {
  const begun = performance.now();
  await read(url, alone);
  return performance.now() - begun;
}
