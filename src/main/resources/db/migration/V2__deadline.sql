-- 期限台账: one row per state of a clock. Dates never change in place; a new row supersedes the old one.
create table li_clock (
    id               bigint generated always as identity primary key,
    case_no          varchar(64)  not null,
    limit_id         varchar(40)  not null,
    label            varchar(100) not null,
    started_on       date         not null,
    due_on           date,                       -- null while suspended
    amount           integer      not null,
    unit             varchar(20)  not null,
    rolls            boolean      not null,
    extension        integer      not null,
    suspensions      text         not null,      -- 2026-04-20/2026-06-08, one per line; the last may be open
    used             integer      not null,
    remaining        integer      not null,
    state            varchar(20)  not null,
    live             boolean,                    -- true while running or suspended, otherwise null
    changed_on       date         not null,
    basis            varchar(500) not null,
    provisional      boolean      not null,
    calendar_version varchar(40)  not null,
    explanation      text         not null,
    reason           varchar(2000),
    superseded_by    bigint references li_clock (id),
    created_at       timestamp with time zone not null,
    constraint li_clock_one_live unique (case_no, limit_id, live)
);

create index li_clock_due on li_clock (state, due_on);
