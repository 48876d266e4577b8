PRAGMA application_id = 1280525136;
PRAGMA user_version = 3;
CREATE TABLE content (
  key INTEGER PRIMARY KEY,
  digest TEXT NOT NULL UNIQUE,
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE decision_evidence (
  decided_finding TEXT NOT NULL,
  decision TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  finding INTEGER NOT NULL REFERENCES finding,
  rank INTEGER NOT NULL,
  group_rank INTEGER NOT NULL, run INTEGER,
  PRIMARY KEY (decided_finding, decision, decided_by, decided_on)
) STRICT, WITHOUT ROWID;
CREATE TABLE finding (
  key INTEGER PRIMARY KEY,
  digest TEXT NOT NULL UNIQUE,
  id TEXT NOT NULL,
  rule TEXT NOT NULL,
  list TEXT NOT NULL,
  subjects TEXT NOT NULL,
  first_route TEXT NOT NULL,
  full_route TEXT NOT NULL,
  level TEXT NOT NULL,
  strength REAL NOT NULL,
  benefit REAL NOT NULL,
  feasibility REAL NOT NULL,
  confidence REAL NOT NULL,
  freed_meeting_days REAL NOT NULL,
  uses_assumed_meetings INTEGER NOT NULL,
  people_affected REAL NOT NULL,
  facts TEXT NOT NULL,
  fingerprint TEXT NOT NULL
) STRICT;
CREATE TABLE finding_seen (
  id TEXT PRIMARY KEY NOT NULL,
  finding INTEGER NOT NULL REFERENCES finding,
  rank INTEGER NOT NULL,
  group_rank INTEGER NOT NULL,
  first_run INTEGER NOT NULL,
  last_run INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
CREATE TABLE run (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  as_of TEXT,
  tool_version TEXT NOT NULL,
  baseline TEXT,
  recorded TEXT NOT NULL,
  inputs_digest TEXT NOT NULL,
  settings_digest TEXT NOT NULL,
  partnerships INTEGER NOT NULL,
  overlap_edges INTEGER NOT NULL,
  containment_edges INTEGER NOT NULL,
  edges_digest TEXT NOT NULL
, is_published INTEGER NOT NULL DEFAULT 1, scenarios INTEGER) STRICT;
CREATE TABLE run_content (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  name TEXT NOT NULL,
  content INTEGER NOT NULL REFERENCES content,
  PRIMARY KEY (run, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE run_finding (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  position INTEGER NOT NULL,
  finding INTEGER NOT NULL REFERENCES finding,
  rank INTEGER NOT NULL,
  group_rank INTEGER NOT NULL,
  decision TEXT,
  PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE run_input (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  byte_count INTEGER NOT NULL,
  digest TEXT NOT NULL,
  rows_read INTEGER NOT NULL,
  rows_used INTEGER NOT NULL,
  rows_rejected INTEGER NOT NULL,
  PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE run_metric (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE run_rule (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  rule TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (run, rule)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_content_content ON run_content (content);
CREATE INDEX run_finding_finding ON run_finding (finding);
CREATE INDEX finding_seen_finding ON finding_seen (finding);
CREATE INDEX decision_evidence_finding ON decision_evidence (finding);
INSERT INTO "grdb_migrations" VALUES('1');
INSERT INTO "grdb_migrations" VALUES('2');
INSERT INTO "grdb_migrations" VALUES('3');
INSERT INTO "content" VALUES(1,'fb50dc0717ff266cf9baf82b1ce7a1c2ef6d9247859680b11a19fb7077f5f222',X'010000');
INSERT INTO "content" VALUES(2,'395afe6a4ed3bc3dbe85bbe05b814cf24fd3b033a37f61c5a8cfacfcce4efc4c',X'010201770001000000020002140000020000');
INSERT INTO "content" VALUES(3,'9072edd2cdd554cc27d6607d22c7b53ea4b898bcd46217ea0b893b3c9fca27d3',X'010201770A323032302D30312D30310100000202000000');
INSERT INTO "content" VALUES(4,'d0b80108cf9a64581bd8fd123f15606fb4e2430cdb892a8b9d3c02799bc4b5ba',X'010305626F61726400097374726174656769630100000000000002020000000000040000000002020000');
INSERT INTO "content" VALUES(5,'4acbe1687214e885434a96b31bb46fd96a9bef710efa5315ca84bf4a8f118fa8',X'0103066D656D626572097075626C6973686564000400000002000004040000000400020000040400000202000200000404000002040002000004040000');
INSERT INTO "content" VALUES(6,'332f1d937b828d11a3dd9b3023ce2b57e3b188b72e251f30e3326caea04adffb',X'0104036F2D6100036F2D62026F3103000000000202000202000004040000020200020200000606000002020002020000');
INSERT INTO "content" VALUES(7,'286481364e7c2c569ec117fadf879a644e8573fbdb2429fa6c929335a30318d4',X'01060161064E616D6520610007756E6B6E6F776E0162064E616D652062020002000000000200000400040000000000000000000006060404000000080A000000000200000400040000000000000000000006060404000000');
INSERT INTO "content" VALUES(8,'9e26bf369911c45c243c684147b23fc9e1dcfcf257d299a1c632016a6fcd33f4',X'78203D20310A');
INSERT INTO "content" VALUES(9,'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',X'7B7D');
INSERT INTO "content" VALUES(10,'a54732278e4230621963a643472d7a72232dbc67192588dd463eacb87a6bcb29',X'6368616E67652C7375626A6563742C7461726765742C64657461696C0A7374616E642D646F776E2C612C2C0A');
INSERT INTO "run" VALUES(1,'2020-01-01-000000000001','2020-01-01','',NULL,'2020-01-02T02:30:00Z','e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855','9e26bf369911c45c243c684147b23fc9e1dcfcf257d299a1c632016a6fcd33f4',2,0,0,'',1,1);
INSERT INTO "finding" VALUES(1,'2a4308f191f7ec868da9f59a21cb4a2f1a86ffd4b141cfde0b8d4cdfce7854fb','merge-candidate.a.b','merge-candidate','main','partnership a
partnership b
','local','welsh-government','high',0.9,1.0,1.0,1.0,10.0,0,0.0,'area score 0.9
','1623caa56e3c7730572db29990be8b962c5557d2975f4cc5092fc8ee2247c8ec');
INSERT INTO "run_content" VALUES(1,'landscape/actions',1);
INSERT INTO "run_content" VALUES(1,'landscape/decisions',1);
INSERT INTO "run_content" VALUES(1,'landscape/evidence',1);
INSERT INTO "run_content" VALUES(1,'landscape/remits',1);
INSERT INTO "run_content" VALUES(1,'landscape/tiles',1);
INSERT INTO "run_content" VALUES(1,'landscape/areas',2);
INSERT INTO "run_content" VALUES(1,'landscape/frame',3);
INSERT INTO "run_content" VALUES(1,'landscape/kinds',4);
INSERT INTO "run_content" VALUES(1,'landscape/memberships',5);
INSERT INTO "run_content" VALUES(1,'landscape/organisations',6);
INSERT INTO "run_content" VALUES(1,'landscape/partnerships',7);
INSERT INTO "run_content" VALUES(1,'settings',8);
INSERT INTO "run_content" VALUES(1,'findings.json',9);
INSERT INTO "run_content" VALUES(1,'scenario:scenarios/one.csv',10);
INSERT INTO "run_rule" VALUES(1,'coverage-gap',1);
INSERT INTO "run_rule" VALUES(1,'governance-gap',1);
INSERT INTO "run_rule" VALUES(1,'member-burden',1);
INSERT INTO "run_rule" VALUES(1,'merge-candidate',1);
INSERT INTO "run_rule" VALUES(1,'misaligned-footprint',1);
INSERT INTO "run_rule" VALUES(1,'missing-statutory-member',1);
INSERT INTO "run_rule" VALUES(1,'nested-board',1);
INSERT INTO "run_rule" VALUES(1,'parallel-remit',1);
INSERT INTO "run_rule" VALUES(1,'plan-duplication',1);
INSERT INTO "run_rule" VALUES(1,'plan-timing',1);
INSERT INTO "run_rule" VALUES(1,'regional-twins',1);
INSERT INTO "run_rule" VALUES(1,'shared-table',1);
INSERT INTO "run_metric" VALUES(1,0,'partnerships',2.0);
INSERT INTO "run_metric" VALUES(1,1,'seats',4.0);
INSERT INTO "run_metric" VALUES(1,2,'counted-members',3.0);
INSERT INTO "run_metric" VALUES(1,3,'organisations',3.0);
INSERT INTO "run_metric" VALUES(1,4,'kinds-in-use',1.0);
INSERT INTO "run_metric" VALUES(1,5,'footprints',1.0);
INSERT INTO "run_metric" VALUES(1,6,'partnerships.strategic',2.0);
INSERT INTO "run_metric" VALUES(1,7,'partnerships.delivery',0.0);
INSERT INTO "run_metric" VALUES(1,8,'partnerships.scrutiny',0.0);
INSERT INTO "run_metric" VALUES(1,9,'partnerships.advisory',0.0);
INSERT INTO "run_metric" VALUES(1,10,'partnerships.service',0.0);
INSERT INTO "run_finding" VALUES(1,0,1,1,1,'rejected');
INSERT INTO "finding_seen" VALUES('merge-candidate.a.b',1,1,1,1,1);
INSERT INTO "decision_evidence" VALUES('merge-candidate.a.b','rejected','Clerk','2020',1,1,1,NULL);
