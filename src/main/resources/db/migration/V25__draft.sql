-- What somebody has filled in a form and not yet handed in; gone when the task is done.
create table li_draft (
    task_id varchar(64) not null,
    user_id varchar(64) not null,
    data text not null,
    saved_at timestamp with time zone not null,
    primary key (task_id, user_id)
);
