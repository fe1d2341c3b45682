-- until now they were counted whatever had gone wrong, an outage of one's own mail server too
update alerts.alert set failures = 0 where failures > 0;
