import { BASES, METHODS, QUALIFIERS, RELATIONS, STATES } from "@/lib/domain/vocabulary";
import type { actCells } from "./act-cells";
import { columnsOf, type Described } from "./column";
import type { chainCells, dateCells, eventCells, standingCells, subjectCells } from "./figure-cells";
import type { printCells, sourceCells } from "./print-cells";
import type { Row } from "./rows";

// What each value of a row is. Names are the same in every download.

type Cells<Make extends (...given: never[]) => object> = Record<keyof ReturnType<Make>, Described>;

export const EVENT: Cells<typeof eventCells> = {
  event_slug: ["text", "#event+code", "Name of the event in addresses"],
  event_title: ["text", "#event+name", "Title of the event"],
  event_language: [
    "text",
    "#meta+event+language",
    "What its title, summary, reasons and our remarks are written in, BCP 47",
  ],
  event_country: ["text", "#country+code+v_iso2", "Country of the event, ISO 3166-1 alpha-2"],
  event_zone: ["text", null, "IANA time zone in which the event's days are counted"],
  revision: ["count", "#meta+revision", "Revision of the records that this was read at"],
  known_at: [
    "text",
    null,
    "The moment whose knowledge is told, as asked for; empty: everything that is recorded",
  ],
  known_at_until: ["moment", null, "That moment as an instant"],
};

export const SUBJECT: Cells<typeof subjectCells> = {
  figure_id: [
    "text",
    "#meta+id+figure",
    "Id of the figure; figures that were printed several times have several rows",
  ],
  metric: ["text", "#indicator+code", "What is counted"],
  population: ["text", "#group+code", "Who is counted"],
  place: ["text", "#loc+code", "Where; empty: the event as a whole"],
  place_name: ["text", "#loc+name", "Name of the place"],
  qualifier: ["text", "#indicator+type", "How the number was hedged, as the editors judged it", QUALIFIERS],
  nominal: ["count", "#indicator+value+num", "The number named; empty where none was"],
  lower: ["count", "#indicator+value+min", "Lower bound, inclusive; empty: open"],
  upper: ["count", "#indicator+value+max", "Upper bound, inclusive; empty: open"],
};

export const PRINT: Cells<typeof printCells> = {
  appearance_id: [
    "text",
    "#meta+id+appearance",
    "Id of this print of the figure; empty where none was out yet",
  ],
  phrases: ["texts", "#description+printed", "The words as printed"],
  printed_qualifier: ["text", null, "How this print hedged the number", QUALIFIERS],
  printed_nominal: ["count", null, "The number that this print names"],
  printed_lower: ["count", null, "Lower bound by this print"],
  printed_upper: ["count", null, "Upper bound by this print"],
  printed_chain: [
    "texts",
    null,
    "Who said it by this print, from whoever relayed it to its origin; may be empty",
  ],
  printed_chain_ids: ["texts", null, "Ids of these agents"],
  printed_chain_roles: ["texts", null, "What each did: relays, asserts or based-on"],
  printed_chain_first_hand: ["yes-nos", null, "Was each seen or heard itself?"],
  via: ["text", "#org+name+via", "The agency that this print was taken from"],
  via_id: ["text", null, "Id of that agency"],
  relation: [
    "text",
    null,
    "How this print relates to the statement: original, verbatim-copy, rewritten or altered-value",
    RELATIONS,
  ],
  appearance_note: ["text", null, "Our remark on this print"],
};

export const DATES: Cells<typeof dateCells> = {
  basis: [
    "text",
    "#indicator+basis",
    "What span of time the number counts; unknown is read as assumed",
    BASES,
  ],
  period: ["text", null, "With basis period: the interval counted, EDTF as typed"],
  period_from: ["moment", "#date+period+start", "First instant of the period"],
  period_until: ["moment", "#date+period+end", "First instant after the period"],
  method: ["text", "#indicator+method", "How the number was arrived at", METHODS],
  includes: ["texts", null, "What the number takes in"],
  excludes: ["texts", null, "What the number leaves out"],
  as_of: ["text", "#meta+edtf+occurred", "The moment up to which the figure counts, EDTF as typed"],
  as_of_from: ["moment", "#date+occurred+start", "First instant of that"],
  as_of_until: ["moment", "#date+occurred+end", "First instant after that"],
  stated_at: ["text", "#meta+edtf+stated", "When the authority said it, EDTF as typed"],
  stated_from: ["moment", "#date+stated+start", "First instant of that"],
  stated_until: ["moment", "#date+stated+end", "First instant after that"],
  known_from: ["moment", "#date+reported+start", "The figure became public between this instant"],
  known_until: ["moment", "#date+reported+end", "and this one, from which on it counts as known"],
  known_assumed: ["yes-no", null, "Is that dated by when we read a source that has no date?"],
  effective_until: ["moment", "#date+effective", "The instant up to which the figure counts"],
  effective_assumed: ["yes-no", null, "Does the end of the known interval stand in for it?"],
};

export const CHAIN: Cells<typeof chainCells> = {
  chain: [
    "texts",
    "#org+name+chain",
    "Who said it as the editors judged from all prints, from whoever relayed it to its origin",
  ],
  chain_ids: ["texts", null, "Ids of these agents"],
  chain_roles: ["texts", null, "What each does: relays, asserts or based-on"],
  chain_first_hand: ["yes-nos", null, "Was each seen or heard itself?"],
  chain_fates: ["texts", null, "What acts did to each hop: intact, struck or cut"],
  chain_fate_act_ids: ["texts", null, "The act that struck or cut it"],
  root_authority: ["text", "#org+name+authority", "Whose number it is; empty where nobody is known"],
  root_authority_id: ["text", "#org+code+authority", "Id of that agent"],
  series: ["text", null, "Key of the series that the figure belongs to"],
};

export const SOURCE: Cells<typeof sourceCells> = {
  publisher: ["text", "#org+name+publisher", "Who published the source; empty: not known"],
  publisher_id: ["text", null, "Id of the publisher"],
  source_id: ["text", "#meta+id+source", "Id of the source"],
  source_title: ["text", "#meta+source+title", "Title of the source"],
  source_byline: ["text", null, "Its byline"],
  source_url: ["text", "#meta+source+url", "Its address"],
  source_archived_url: ["text", "#meta+source+url+archived", "Its address in an archive"],
  source_language: ["text", "#meta+source+language", "Its language, BCP 47"],
  source_zone: ["text", null, "IANA zone of its dates; empty: the event's"],
  source_published_at: ["text", "#meta+edtf+published", "When it was published, EDTF as typed"],
  source_published_from: ["moment", "#date+published+start", "First instant of that"],
  source_published_until: ["moment", "#date+published+end", "First instant after that"],
  source_retrieved_at: ["text", "#meta+edtf+retrieved", "When we read it, EDTF as typed"],
  source_retrieved_from: ["moment", null, "First instant of that"],
  source_retrieved_until: ["moment", null, "First instant after that"],
  source_copy_of: ["text", null, "Id of the source that it is a copy of"],
  source_note: ["text", null, "Our remark on the source"],
};

export const ORIGIN: Pick<Record<keyof Row, Described>, "origin_id"> = {
  origin_id: [
    "text",
    "#meta+id+origin",
    "The source that its origin is called by: prints of a figure with the same one go back to one place",
  ],
};

export const STANDING: Cells<typeof standingCells> = {
  state: [
    "text",
    "#status+code",
    "How the figure stood: standing, disputed, superseded, removed, redefined, retracted or corrected",
    STATES,
  ],
  withdrawn: ["yes-no", "#status+withdrawn", "Had the figure been withdrawn?"],
  state_since: ["moment", "#date+status", "Since when it stood so"],
  because: ["text", "#status+reason", "The rule by which it stood so"],
  because_act_id: ["text", null, "The act that the rule names"],
  because_figure_id: ["text", null, "The figure that the rule names"],
  flags: ["texts", "#status+flags", "What is said of it beside its state"],
};

export const ACTS: Cells<typeof actCells> = {
  act_ids: ["texts", null, "Acts upon the figure, in the order in which they became known"],
  act_kinds: ["texts", "#event+act+type", "What each did"],
  act_authorities: ["texts", null, "Who did it"],
  act_authority_ids: ["texts", null, "Ids of these agents"],
  act_hops: ["texts", null, "The hop of the chain that it was on"],
  act_stated_at: ["texts", null, "When it was done, EDTF as typed"],
  act_known_until: ["moments", null, "The instant from which on it counts as known"],
  act_reasons: ["texts", "#event+act+reason", "Why"],
  act_replacement_ids: ["texts", null, "The figure that replaces this one"],
  act_replacements_hidden: ["yes-nos", null, "Is there a replacement that is not published?"],
  act_undoes_ids: ["texts", null, "With a reinstatement: the act that it undoes"],
  acts_in_force: ["yes-nos", null, "Was it in force then, and not undone?"],
};

export const REMARK: Pick<Record<keyof Row, Described>, "figure_note"> = {
  figure_note: ["text", null, "Our remark on the figure"],
};

const ALL: Record<keyof Row, Described> = {
  ...EVENT,
  ...SUBJECT,
  ...PRINT,
  ...DATES,
  ...CHAIN,
  ...SOURCE,
  ...ORIGIN,
  ...STANDING,
  ...ACTS,
  ...REMARK,
};

/** The columns of a download of rows, in order. */
export const COLUMNS = columnsOf(ALL);
