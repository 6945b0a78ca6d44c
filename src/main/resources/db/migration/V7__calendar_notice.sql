-- 放假通知: every notice that was handed in, and what was decided on it. Rows are never deleted.
create table li_calendar_notice (
    id           bigint generated always as identity primary key,
    file         varchar(200)  not null,
    text         text          not null,
    sha256       char(64)      not null,
    open         boolean,                        -- true while proposed or adopted, null once refused
    kind         varchar(20)   not null,
    for_year     integer       not null,
    number       varchar(200)  not null,
    title        varchar(500)  not null,
    published_on date          not null,
    state        varchar(20)   not null,
    proposed_by  varchar(64)   not null,
    proposed_at  timestamp with time zone not null,
    decided_by   varchar(64),
    decided_at   timestamp with time zone,
    reason       varchar(2000),
    constraint li_calendar_notice_once unique (sha256, open)
);

-- One row: how often the calendar has changed. Whoever changes it holds the row; whoever reckons by it looks here first.
create table li_calendar (
    id       integer primary key check (id = 1),
    revision bigint not null
);
insert into li_calendar values (1, 0);
