alter table firm add column upper_name text;
update firm set upper_name = upper(name);
