-- What was listed before listings had an end.
do $$
begin
    if to_regclass('catalogue.listing') is not null then
        update catalogue.listing
        set content = content || jsonb_build_object('until', project.description ->> 'ends')
        from projects.project
        where listing.reference = 'projects/' || project.id and listing.withdrawn is null
            and project.description ? 'starts' and project.description ? 'ends'
            and project.description ->> 'starts' <> project.description ->> 'ends';
    end if;
end
$$;
