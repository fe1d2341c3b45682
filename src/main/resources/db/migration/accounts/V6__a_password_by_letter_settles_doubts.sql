-- Who has the mail address set the password by a letter, and nothing that opens the account is older: nobody else has it.
update accounts.account a set doubted = false
    where doubted and exists (
        select from accounts.letter l
        where l.account = a.id and l.kind in ('reset', 'known', 'first') and l.used is not null
            and not exists (select from accounts.passkey p where p.account = a.id and p.created <= l.used)
            and not exists (select from accounts.identity i where i.account = a.id and i.linked <= l.used)
            and not exists (select from accounts.api_token t where t.account = a.id and t.created <= l.used)
            and not exists (select from accounts.second_factor f where f.account = a.id and f.begun <= l.used));
