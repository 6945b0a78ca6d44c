package org.laborinspection.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.laborinspection.DatabaseTest;
import org.laborinspection.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ClockSubjectMigrationTest {

    private final DataSource database = Databases.fresh().dataSource();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    @DisplayName("A register from before clocks had subjects: what follows from a paper becomes that paper's")
    void clocksOfPapersGetTheirSubject() {
        migrate("4");
        paper("示监立〔2026〕1号", "D03");
        long order = paper("示监立〔2026〕1号", "D31");
        paper("示监立〔2026〕1号", "D35");
        clock("示监立〔2026〕1号", "INVESTIGATION");
        clock("示监立〔2026〕1号", "SELF_CORRECT");
        clock("示监立〔2026〕2号", "DECISION_SERVE");
        migrate("latest");
        assertThat(subject("示监立〔2026〕1号", "SELF_CORRECT")).isEqualTo(Long.toString(order));
        assertThat(subject("示监立〔2026〕1号", "INVESTIGATION")).isEmpty();
        assertThat(subject("示监立〔2026〕2号", "DECISION_SERVE")).isEmpty();
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("filesystem:src/main/resources/db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private long paper(String caseNo, String kind) {
        jdbc.sql(
                        """
                        insert into li_document (case_no, kind, issue_year, title, issued_at, issued_on, issued_by,
                            template_version, sha256, content_length, content, state)
                        values (?, ?, 2026, '示例', timestamp '2026-05-11 10:00:00', date '2026-05-11', 'inspector1', '1',
                            '-', 1, ?, 'ISSUED')
                        """)
                .params(caseNo, kind, new byte[] {1})
                .update();
        return jdbc.sql("select max(id) from li_document").query(Long.class).single();
    }

    private void clock(String caseNo, String limit) {
        jdbc.sql(
                        """
                        insert into li_clock (case_no, limit_id, label, started_on, due_on, amount, unit, rolls, extension,
                            suspensions, used, remaining, state, live, changed_on, basis, provisional, calendar_version,
                            explanation, created_at)
                        values (?, ?, '示例', date '2026-05-11', date '2026-05-26', 15, 'CALENDAR_DAYS', true, 0, '', 0, 15,
                            'RUNNING', true, date '2026-05-11', '示例', false, '-', '', timestamp '2026-05-11 10:00:00')
                        """)
                .params(caseNo, limit)
                .update();
    }

    private String subject(String caseNo, String limit) {
        return jdbc.sql("select subject from li_clock where case_no = ? and limit_id = ?")
                .params(caseNo, limit)
                .query(String.class)
                .single();
    }
}
