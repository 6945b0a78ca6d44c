-- A paper that is issued anew keeps its identity, the id of its first version, so that what refers to it goes on; the
-- version that no other replaces stands. What a version was filled with is kept for the next.
alter table li_document add column paper_id bigint references li_document (id);
alter table li_document add column version integer default 1 not null;
alter table li_document add column replaced_by bigint references li_document (id);
alter table li_document add column fields text;
create unique index li_document_version on li_document (paper_id, version);
create index li_document_register on li_document (issue_year, issue_no);

-- Printed pages of a version, for the list of contents of the volume.
alter table li_document add column pages integer;
