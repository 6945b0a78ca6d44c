-- One limit can run for several things of a case side by side: each decision has its own term, each paper its own service.
alter table li_clock add column subject varchar(64) default '' not null; -- the paper's id; empty for the case itself
alter table li_clock drop constraint li_clock_one_live;
alter table li_clock add constraint li_clock_one_live unique (case_no, limit_id, subject, live);

-- Until now a case had one paper to serve: the order to correct, or what tells that nothing is filed.
update li_clock
set subject = coalesce(
    (select cast(max(d.id) as varchar(64))
     from li_document d
     where d.case_no = li_clock.case_no and d.kind in ('D04', 'D05', 'D31', 'D37')), '')
where limit_id in ('DECISION_SERVE', 'ANNOUNCE', 'SELF_CORRECT');
