/** Ends this command with a message for the person who typed it, without a stack trace. */
export class Refusal extends Error {}

export function say(text) {
  console.log(text);
}

/** Runs a command's main function: a `Refusal` is printed as it is, anything else with its stack. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

/** Runs one named step and says how long it took; what it throws says which step it was. */
export async function step(name, work) {
  say(`\n== ${name}`);
  const begun = performance.now();
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  try {
    const result = await work();
    say(`== ${name}: done in ${seconds()}`);
    return result;
  } catch (error) {
    say(`== ${name}: FAILED after ${seconds()}`);
    throw error;
  }
}
