-- As in the catalogue: to compress and to unpack a description costs more than the disk that it saves.
alter table library.resource alter column description set storage external;
