create table accounts.organisation (
    id      uuid primary key,
    name    text not null check (length(btrim(name)) between 2 and 200 and name !~ '[[:cntrl:]]'),
    type    text not null check (type in ('un', 'government', 'ngo', 'academia', 'private', 'other')),
    country text not null check (country ~ '^([A-Z]{3})?$'),
    created timestamptz not null
);
create unique index organisation_by_name on accounts.organisation (lower(name), country);

create table accounts.account (
    id           uuid primary key,
    version      integer not null,
    email        text unique,
    email_wanted text,
    name         text,
    organisation uuid references accounts.organisation,
    languages    text[] not null check (languages <@ array['ar', 'zh', 'en', 'fr', 'ru', 'es']),
    language     text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    password     text check (password like '$argon2id$%'),
    created      timestamptz not null,
    confirmed    timestamptz check (confirmed >= created),
    suspended    timestamptz,
    closed       timestamptz,
    check (email = lower(email) and length(email) <= 254 and email ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$'),
    check (email_wanted = lower(email_wanted) and length(email_wanted) <= 254
        and email_wanted ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$'),
    check (length(btrim(name)) between 1 and 120 and name !~ '[[:cntrl:]]'),
    -- of a closed account nothing personal is left, and an open one has who it belongs to
    check (case when closed is null then email is not null and name is not null
        else email is null and email_wanted is null and name is null and organisation is null and password is null end)
);
create index account_by_name on accounts.account (lower(name), id);

create table accounts.role_grant (
    id       uuid primary key,
    account  uuid not null references accounts.account,
    role     text not null check (role in ('reviewer', 'editor', 'moderator', 'workstream-lead', 'administrator')),
    given_by text not null,
    given    timestamptz not null,
    until    timestamptz not null check (until > given),
    ended    timestamptz check (ended >= given)
);
create unique index one_grant_of_a_role on accounts.role_grant (account, role) where ended is null;

create table accounts.second_factor (
    account   uuid primary key references accounts.account,
    secret    bytea not null,
    begun     timestamptz not null,
    confirmed timestamptz check (confirmed >= begun),
    last_step bigint not null default 0
);

create table accounts.recovery_code (
    account uuid not null references accounts.account,
    hash    bytea not null check (length(hash) = 32),
    used    timestamptz,
    primary key (account, hash)
);

create table accounts.passkey (
    credential     bytea primary key,
    account        uuid not null references accounts.account,
    label          text not null check (length(btrim(label)) between 1 and 80 and label !~ '[[:cntrl:]]'),
    public_key     bytea not null,
    signatures     bigint not null check (signatures >= 0),
    verified       boolean not null,
    transports     text[] not null,
    backup_allowed boolean not null,
    backed_up      boolean not null check (backup_allowed or not backed_up),
    created        timestamptz not null,
    used           timestamptz not null check (used >= created)
);
create index passkey_by_account on accounts.passkey (account);

create table accounts.identity (
    provider text not null check (provider ~ '^[a-z0-9-]{1,40}$'),
    subject  text not null check (length(subject) between 1 and 255),
    account  uuid not null references accounts.account,
    linked   timestamptz not null,
    primary key (provider, subject)
);
create index identity_by_account on accounts.identity (account);

create table accounts.api_token (
    id       uuid primary key,
    account  uuid not null references accounts.account,
    name     text not null check (length(btrim(name)) between 1 and 80 and name !~ '[[:cntrl:]]'),
    scopes   text[] not null check (cardinality(scopes) > 0 and scopes <@ array['account', 'read', 'contribute']),
    hash     bytea not null unique check (length(hash) = 32),
    created  timestamptz not null,
    expires  timestamptz not null check (expires > created and expires <= created + interval '366 days'),
    used     timestamptz,
    revoked  timestamptz
);
create index api_token_by_account on accounts.api_token (account);

create table accounts.letter (
    id       uuid primary key,
    account  uuid not null references accounts.account,
    kind     text not null check (kind in ('confirm', 'known', 'reset', 'change-old', 'change-new', 'first', 'changed')),
    created  timestamptz not null,
    expires  timestamptz not null check (expires > created),
    attempts integer not null default 0 check (attempts >= 0),
    sent     timestamptz,
    used     timestamptz
);
create index letter_by_account on accounts.letter (account, kind);
create index letter_unsent on accounts.letter (created) where sent is null;

-- how often somebody tried, by a hash of the address or of what was typed as an account
create table accounts.attempts (
    key   bytea primary key check (length(key) = 32),
    count integer not null check (count > 0),
    began timestamptz not null,
    until timestamptz not null
);
create index attempts_by_time on accounts.attempts (until);

create table accounts.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index session_by_expiry on accounts.session (expiry_time);
create index session_by_principal on accounts.session (principal_name);

create table accounts.session_attributes (
    session_primary_id char(36) not null references accounts.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
