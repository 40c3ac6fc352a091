-- What the owner noted on service; customers by the ledger's id.
CREATE TABLE service_issue (
    id VARCHAR(64) PRIMARY KEY,
    customer INTEGER NOT NULL,
    since_day INTEGER NOT NULL,
    topic VARCHAR(500) NOT NULL,
    minutes INTEGER
);
CREATE TABLE service_done (
    issue_id VARCHAR(700) PRIMARY KEY,
    done_day INTEGER NOT NULL
);
CREATE TABLE service_kept (
    customer INTEGER PRIMARY KEY,
    note VARCHAR(2000) NOT NULL,
    kept_day INTEGER NOT NULL
);
