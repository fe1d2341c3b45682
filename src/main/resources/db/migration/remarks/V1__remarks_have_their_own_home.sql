-- Remarks stood among the contributions before, whose scripts run first.
alter table contributions.remark set schema remarks;

-- What still waits to be heard is known by the names of classes, and these have moved.
update database.event_publication set
    event_type = replace(event_type, 'org.seamark.contributions.Remark', 'org.seamark.remarks.Remark'),
    listener_id = replace(listener_id, 'org.seamark.contributions.Remark', 'org.seamark.remarks.Remark')
where event_type like 'org.seamark.contributions.Remark%';

-- What a member leaves behind is looked after here and there now; who left a moment ago is heard in both places.
insert into database.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
select gen_random_uuid(), replace(listener_id, 'org.seamark.contributions.OwnContributions', 'org.seamark.remarks.OwnRemarks'),
    event_type, serialized_event, publication_date, status, completion_attempts
from database.event_publication
where completion_date is null and listener_id like 'org.seamark.contributions.OwnContributions.%';
