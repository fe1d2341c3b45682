-- how many work for an organisation is asked where it is corrected
create index account_organisation on accounts.account (organisation) where confirmed is not null;
