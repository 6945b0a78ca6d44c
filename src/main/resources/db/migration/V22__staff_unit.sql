-- The unit 中队、股室 somebody belongs to; null for who belongs to none.
alter table li_staff add column unit varchar(100);
