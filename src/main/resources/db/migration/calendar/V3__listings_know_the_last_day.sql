-- What was listed before listings had an end. A new database has no catalogue yet, and nothing listed in it.
do $$
begin
    if to_regclass('catalogue.listing') is not null then
        update catalogue.listing
        set content = content || jsonb_build_object('until', event.ends_on)
        from calendar.event
        where listing.reference = 'calendar/' || event.id and listing.withdrawn is null
            and event.ends_on <> event.starts_on;
    end if;
end
$$;
