create index review_of_subject on reviews.review (subject, opened, id);
create index invitation_by_time on reviews.invitation (invited);
