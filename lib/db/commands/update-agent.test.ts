import { afterAll, beforeAll, expect, it } from "vitest";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import type { Agent } from "@/lib/domain/content";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { newId } from "../new-id";
import { getCurrent } from "../queries/get-current";
import { getEventContent } from "../queries/get-event-content";
import { getEventContentAt } from "../queries/get-event-content-at";
import { getHeadRevision } from "../queries/get-head-revision";
import { done, problemsOf } from "../testing/results";
import { closeTestDatabase } from "../testing/test-database";
import { recordSource } from "./record-source";
import { createEvent } from "./save-event";
import { addVocabulary } from "./save-vocabulary";
import { type AgentChange, updateAgent } from "./update-agent";

/** Somebody in Kazakhstan with a name that nobody else has. */
async function madeAgent(given: Partial<Agent> = {}): Promise<Agent> {
  const id = newId();
  const who = { id, slug: `agent-${id}`, name: `Agent ${id}`, aliases: [] };
  const agent: Agent = { ...who, kind: "government", country: "KZ", memberOf: null, vague: false, ...given };
  done(await addVocabulary(EDITOR, { agents: [agent] }, "Somebody"));
  return agent;
}

async function change({ slug: _, ...agent }: Agent, given: Partial<AgentChange> = {}) {
  const memberOf = agent.memberOf === null ? null : { id: agent.memberOf };
  return updateAgent(EDITOR, {
    ...{ ...agent, memberOf, message: null, basedOn: await getHeadRevision() },
    ...given,
  });
}

beforeAll(openWithWords);

afterAll(closeTestDatabase);

it("changes everything but the short name, and says so in one revision", async () => {
  const body = await madeAgent();
  const agent = await madeAgent();
  const name = `Press office ${newId()}`;
  const to = { name, kind: "unit", country: "NO", aliases: [`Office ${agent.id}`], vague: true } as const;
  const before = await getHeadRevision();
  const memberOf = { name: body.name.toUpperCase(), kind: null, country: null };
  const { revision } = done(await change(agent, { ...to, aliases: [...to.aliases], memberOf }));
  expect(revision).toBe(before + 1);
  expect(await getCurrent("agent", agent.id)).toEqual({
    ...to,
    id: agent.id,
    slug: agent.slug,
    memberOf: body.id,
  });
  done(await change(agent, { memberOf: { id: body.id }, vague: true, aliases: [agent.name.toLowerCase()] }));
  expect(await getCurrent("agent", agent.id)).toMatchObject({ name: agent.name, aliases: [] });
});

it("is for those who may, and never silently undoes another's change", async () => {
  const agent = await madeAgent();
  const basedOn = await getHeadRevision();
  const input = { ...agent, memberOf: null, message: null, basedOn };
  expect(problemsOf(await updateAgent(null, input))).toEqual([": not-allowed"]);
  expect(problemsOf(await change(agent, { id: newId() }))).toEqual([": not-found"]);
  done(await change(agent, { vague: true }));
  expect(problemsOf(await change(agent, { basedOn }))).toEqual([": changed-since"]);
  expect(problemsOf(await change(agent, { basedOn: null }))).toEqual([": changed-since"]);
  expect(await getCurrent("agent", agent.id)).toMatchObject({ vague: true });
});

it("keeps a name for one agent of a country, case aside", async () => {
  const other = await madeAgent({ name: `Éditions ${newId()}`, aliases: [`Édition ${newId()}`] });
  const agent = await madeAgent();
  const name = other.name.toUpperCase();
  expect(problemsOf(await change(agent, { name }))).toEqual(["name: agent-name-taken"]);
  const aliases = other.aliases.map((alias) => alias.toUpperCase());
  expect(problemsOf(await change(agent, { aliases }))).toEqual(["aliases: agent-name-taken"]);
  done(await change(agent, { name, aliases, country: "NO" }));
  done(await change(other, { name }));
  const stateless = await madeAgent({ country: null });
  const twin = await madeAgent({ country: null });
  expect(problemsOf(await change(twin, { name: stateless.name }))).toEqual(["name: agent-name-taken"]);
});

it("lets a person, a unit or a vague agent speak for somebody else, and nobody in a circle", async () => {
  const body = { id: (await madeAgent()).id };
  const ministry = await madeAgent();
  expect(problemsOf(await change(ministry, { memberOf: body }))).toEqual(["memberOf: member-of-not-allowed"]);
  expect(problemsOf(await change(ministry, { memberOf: { id: ministry.id } }))).toEqual([
    "memberOf: member-of-itself",
  ]);
  done(await change(ministry, { memberOf: body, vague: true }));
  done(await change(ministry, { memberOf: body, kind: "person" }));
  const unknown = { name: `Nobody ${newId()}`, kind: null, country: null };
  expect(problemsOf(await change(ministry, { memberOf: unknown, vague: true }))).toEqual([
    "memberOf: unknown-agent",
  ]);
  const office = await madeAgent({ kind: "unit" });
  const desk = await madeAgent({ kind: "unit", memberOf: office.id });
  const clerk = await madeAgent({ kind: "person", memberOf: desk.id });
  expect(problemsOf(await change(office, { memberOf: { id: clerk.id } }))).toEqual([
    "memberOf: member-of-circle",
  ]);
});

it("adds a body that is new together with whoever speaks for it", async () => {
  const clerk = await madeAgent({ kind: "person" });
  const body = { name: `Ministry ${newId()}`, kind: "government", country: "KZ" } as const;
  done(await change(clerk, { memberOf: body }));
  const { memberOf } = (await getCurrent("agent", clerk.id)) ?? {};
  expect(await getCurrent("agent", memberOf ?? "")).toMatchObject(body);
});

it("leaves the agent of an event's old revision as it was, and shows the new one at the head", async () => {
  const [agent, body] = [await madeAgent(), await madeAgent()];
  const event = eventInput();
  done(await createEvent(EDITOR, event));
  const chain = [{ agent: { id: agent.id }, role: "asserts", firstHand: true }];
  done(await recordSource(EDITOR, sourceInput({ event: event.id, figures: [figureInput(16, { chain })] })));
  const old = await getHeadRevision();
  const then = await getEventContentAt(event.id, old);
  done(await change(agent, { vague: true, memberOf: { id: body.id } }));
  const content = await getEventContent(event.id);
  expect(content?.agents).toContainEqual({ ...agent, vague: true, memberOf: body.id });
  expect(content?.agents).toContainEqual(body);
  expect(await getEventContentAt(event.id, await getHeadRevision())).toEqual(content);
  expect(await getEventContentAt(event.id, old)).toEqual(then);
  expect(then?.agents).toContainEqual(agent);
  expect(then?.agents).not.toContainEqual(body);
});
