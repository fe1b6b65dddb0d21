create table two (n int);
