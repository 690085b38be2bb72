import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { authorityChoices } from "@/lib/chart/authority-choices";
import type { EventView } from "@/lib/chart/event-view";
import { changeView } from "@/lib/domain/view-state";
import { CarriedForm } from "./carried-form";

/** Whose figures are shown: a tick box for each authority; with none ticked, everybody's. */
export function AuthorityFilter({ view }: { view: EventView }) {
  const { words, state, href } = view;
  const { t } = words;
  const everybody = href(changeView(state, { authorities: [] }));
  return (
    <CarriedForm key={state.authorities.join()} id="choose-authorities" address={everybody}>
      <fieldset className="m-0 border-0 p-0">
        <legend className="p-0 font-semibold">{t("event.controls.authorities.label")}</legend>
        <p className="m-0 text-soft">{t("event.controls.authorities.hint")}</p>
        <div className="control-boxes">
          {authorityChoices(view).map(({ name, label, figures, chosen }) => (
            <CheckboxField
              key={name}
              id={`authority-${name}`}
              name="authorities"
              value={name}
              defaultChecked={chosen}
              label={t("event.controls.authorities.one", { name: label, count: figures })}
            />
          ))}
        </div>
        <div className="control-line">
          <Button variant="secondary">{t("event.controls.authorities.submit")}</Button>
          {state.authorities.length > 0 ? (
            <a href={everybody} className="tap">
              {t("event.controls.showAuthorities")}
            </a>
          ) : null}
        </div>
      </fieldset>
    </CarriedForm>
  );
}
