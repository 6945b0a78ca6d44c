-- One row per series and year; the last number given. Case numbers and paper numbers (文号) are taken from here.
create table li_number_series (
  series varchar(64) not null,
  series_year integer not null,
  last_no bigint not null,
  primary key (series, series_year)
);
