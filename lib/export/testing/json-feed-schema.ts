// JSON Feed 1.1 (jsonfeed.org/version/1.1) as JSON Schema: what its text requires, the types of all that it
// calls optional, and nothing else but extensions, whose names begin with an underscore.

const text = { type: "string" };
const someText = { type: "string", minLength: 1 };
const url = { type: "string", format: "uri" };
const moment = { type: "string", format: "date-time" };
const extensions = { patternProperties: { "^_[a-zA-Z]": { type: "object" } }, additionalProperties: false };

const authors = {
  type: "array",
  items: {
    type: "object",
    properties: { name: text, url, avatar: url },
    minProperties: 1,
    ...extensions,
  },
};

const attachments = {
  type: "array",
  items: {
    type: "object",
    required: ["url", "mime_type"],
    properties: {
      ...{ url, mime_type: someText, title: text },
      ...{ size_in_bytes: { type: "integer" }, duration_in_seconds: { type: "number" } },
    },
    ...extensions,
  },
};

const item = {
  type: "object",
  required: ["id"],
  anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
  properties: {
    ...{ id: someText, url, external_url: url, title: text, content_html: text, content_text: text },
    ...{ summary: text, image: url, banner_image: url, date_published: moment, date_modified: moment },
    ...{ authors, tags: { type: "array", items: text }, language: someText, attachments },
  },
  ...extensions,
};

const hubs = {
  type: "array",
  items: { type: "object", required: ["type", "url"], properties: { type: text, url }, ...extensions },
};

export const JSON_FEED_SCHEMA = {
  type: "object",
  required: ["version", "title", "items"],
  properties: {
    ...{ version: { const: "https://jsonfeed.org/version/1.1" }, title: someText, description: text },
    ...{ home_page_url: url, feed_url: url, next_url: url, icon: url, favicon: url, user_comment: text },
    ...{ authors, language: someText, expired: { type: "boolean" }, hubs },
    items: { type: "array", items: item },
  },
  ...extensions,
};
