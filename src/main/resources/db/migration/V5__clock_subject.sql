-- One limit can run for several things of a case side by side: each decision has its own term, each paper its own service.
alter table li_clock add column subject varchar(64) default '' not null; -- the paper's id; empty for the case itself
alter table li_clock drop constraint li_clock_one_live;
alter table li_clock add constraint li_clock_one_live unique (case_no, limit_id, subject, live);
