create function li_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'li_case_log is append-only';
end
$$;
create trigger li_case_log_append_only before update or delete on li_case_log
    for each row execute function li_append_only();
create trigger li_informant_reading_append_only before update or delete on li_informant_reading
    for each row execute function li_append_only();
