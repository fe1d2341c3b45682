-- When each listing took its number, so that times rise with the numbers; what others select listings by, kept also of what was taken
-- back; and the code that stands for it in addresses and identifiers.
alter table catalogue.clock add column moved timestamptz not null default clock_timestamp();

alter table catalogue.listing
    add column moved timestamptz not null default now(),
    add column code text,
    add column sets text[] not null default '{}';

-- Each content is unpacked once: that is what it costs.
with known as (
    select reference, languages, array(select jsonb_array_elements_text(classification -> 'objectives')) as objectives
    from catalogue.listing, jsonb_to_record(content) as read (classification jsonb, languages text[]))
update catalogue.listing as l set
    code = (
        select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', ((bits >> (5 * i)) & 31)::int + 1, 1), '' order by i desc)
        from (select ('x' || right(replace(l.reference, '-', ''), 13))::bit(52)::bigint as bits) last, generate_series(0, 9) i),
    sets = array['kind', 'kind:' || l.kind]
        || case when objectives <> '{}' then array['objective'] || array(select 'objective:' || o from unnest(objectives) o) end
        || case when languages <> '{}' then array['language'] || array(select 'language:' || c from unnest(languages) c) end
from known where known.reference = l.reference;

alter table catalogue.listing alter column code set not null;
alter table catalogue.listing alter column moved drop default;
create index listing_by_code on catalogue.listing (code);
create index listing_by_move on catalogue.listing (moved, number);
create index listing_by_set on catalogue.listing using gin (sets);
