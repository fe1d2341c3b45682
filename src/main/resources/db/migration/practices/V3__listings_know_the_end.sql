-- What was listed before listings had an end.
do $$
begin
    if to_regclass('catalogue.listing') is not null then
        update catalogue.listing
        set content = content || jsonb_build_object('until', practice.description ->> 'ends')
        from practices.practice
        where listing.reference = 'practices/' || practice.id and listing.withdrawn is null
            and practice.description ? 'starts' and practice.description ? 'ends'
            and practice.description ->> 'starts' <> practice.description ->> 'ends';
    end if;
end
$$;
