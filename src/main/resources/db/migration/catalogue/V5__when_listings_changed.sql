-- For search engines, which come again where something has changed; null for what has not changed since.
alter table catalogue.listing add column changed timestamptz;
