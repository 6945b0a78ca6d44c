create function li_evidence_immutable() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.withdrawn_at is null
        and (new.id, new.case_no, new.seq, new.document_id, new.kind, new.name, new.source, new.note, new.file_name, new.type,
             new.pages, new.obtained_on, new.size_bytes, new.sha256, new.sealed, new.uploaded_by, new.uploaded_at, new.content)
            is not distinct from
            (old.id, old.case_no, old.seq, old.document_id, old.kind, old.name, old.source, old.note, old.file_name, old.type,
             old.pages, old.obtained_on, old.size_bytes, old.sha256, old.sealed, old.uploaded_by, old.uploaded_at, old.content)
    then
        return new;
    end if;
    raise exception 'li_evidence keeps what was uploaded';
end
$$;
create trigger li_evidence_immutable before update or delete on li_evidence
    for each row execute function li_evidence_immutable();

create function li_evidence_reading_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'li_evidence_reading is append-only';
end
$$;
create trigger li_evidence_reading_append_only before update or delete on li_evidence_reading
    for each row execute function li_evidence_reading_append_only();
