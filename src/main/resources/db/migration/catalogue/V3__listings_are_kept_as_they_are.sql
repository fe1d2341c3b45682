-- To compress and to unpack a listing costs more than the disk that it saves, each time one is published.
alter table catalogue.listing alter column content set storage external;
