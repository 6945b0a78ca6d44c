-- 期限台账: what runs or is suspended across all cases, the next due first.
create index li_clock_live_due on li_clock (live, due_on, id);
