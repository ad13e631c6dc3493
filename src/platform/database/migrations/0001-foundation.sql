-- What the first release keeps: the directory, positions and the decisions of plans.
-- Every private row names its tenant and its centre.

create table organisation (
  id uuid primary key,
  tenant_id uuid not null,
  centre_id text not null,
  name text not null,
  fictional boolean not null
);

create table perimeter (
  id uuid primary key,
  tenant_id uuid not null,
  centre_id text not null,
  organisation_id uuid not null references organisation (id) on delete cascade,
  name text not null,
  size text not null check (size in ('small', 'medium', 'large')),
  it_support text not null check (it_support in ('own', 'organisation', 'hospital', 'provider', 'none')),
  fictional boolean not null
);

create table structure (
  id uuid primary key,
  tenant_id uuid not null,
  centre_id text not null,
  perimeter_id uuid not null references perimeter (id) on delete cascade,
  finess text not null unique,
  name text not null,
  category_code text not null,
  category_label text not null,
  department text not null,
  commune text not null,
  places integer not null check (places > 0),
  fictional boolean not null
);
create index structure_by_perimeter on structure (perimeter_id);
create index structure_by_department on structure (centre_id, department);

-- Immutable: inputs, outputs, and on which text and engine they were taken.
create table position (
  id uuid primary key,
  tenant_id uuid not null,
  centre_id text not null,
  perimeter_id uuid not null references perimeter (id) on delete cascade,
  taken_on date not null,
  referential_id text not null,
  referential_version text not null,
  referential_sha256 text not null,
  engine text not null,
  how text not null check (how in ('selfAssessment', 'interview')),
  answers jsonb not null,
  indicators jsonb not null,
  overall_low double precision,
  overall_high double precision
);
create index position_by_perimeter on position (perimeter_id, taken_on desc);

create table plan_decision (
  perimeter_id uuid not null references perimeter (id) on delete cascade,
  tenant_id uuid not null,
  centre_id text not null,
  action_id text not null,
  decision jsonb not null,
  decided_on date not null,
  primary key (perimeter_id, action_id)
);
