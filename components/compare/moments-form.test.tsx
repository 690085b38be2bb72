import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { at } from "@/lib/domain/testing/build";
import { wordsFor } from "@/lib/format/words";
import { MomentsForm } from "./moments-form";

it("asks for days of the event's zone, and keeps the revision and the whole event", () => {
  const html = renderToStaticMarkup(
    <MomentsForm
      from={{ text: "2022-01-08", instant: at("2022-01-08") }}
      to={{ text: "2022-01-09T23:00Z", instant: Date.UTC(2022, 0, 9, 23) }}
      {...{ action: "/compare", zone: "Asia/Almaty", filter: { place: null }, revision: 3 }}
      words={wordsFor("en")}
    />,
  );
  expect(html).toMatch(/name="from"[^>]*value="2022-01-08"/u);
  expect(html).toMatch(/name="to"[^>]*value="2022-01-10"/u);
  expect(html).toContain('name="revision" value="3"');
  expect(html).toContain('name="place" value="whole"');
});
