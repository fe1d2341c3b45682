-- What came to the desk and left it since a moment, for the backlog of earlier weeks.
create index step_by_time on contributions.step (taken);
