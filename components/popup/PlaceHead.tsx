/** A place's name with its address, where that says more. */
export function PlaceHead({ site, name, aside }: { site: string; name: string; aside?: string }) {
  return (
    <div class="place-head">
      <h2>
        {name}
        {name !== site && <span class="place-address"> {site}</span>}
      </h2>
      {aside !== undefined && <span class="place-total">{aside}</span>}
    </div>
  );
}
