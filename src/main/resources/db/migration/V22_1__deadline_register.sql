-- 期限台账: what runs or is suspended across all cases, the next due first, and what it is counted by.
create index li_clock_live_due on li_clock (live, due_on, id, state, case_no, limit_id, provisional);
