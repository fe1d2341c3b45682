-- without it none of them can be checked
delete from accounts.passkey;
alter table accounts.passkey add column attestation bytea not null;
