-- while its author is asked for something, a round is not decided: what is judged may become another
alter table reviews.round add column awaited timestamptz check (awaited is null or decision is null);
